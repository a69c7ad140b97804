using DealTracker.Domain.Dates;

namespace DealTracker.Domain.Facts;

/// <summary>
/// Which version of an agreement a fact describes, as far as its article tells: a date (<c>2026-04-27</c>, <c>XXXX-10</c>),
/// <see cref="Current"/> where the article does not date its newest version, or <see cref="Previous"/> for the terms just before it.
/// </summary>
/// <param name="Text"><c>current</c>, <c>previous</c> or an EDTF date.</param>
public readonly record struct VersionName(string Text)
{
    /// <summary>The newest version that the article describes, undated there.</summary>
    public static VersionName Current { get; } = new("current");

    /// <summary>The terms in force just before the version that the article announces.</summary>
    public static VersionName Previous { get; } = new("previous");

    /// <summary>A version known by its date.</summary>
    public static VersionName On(EdtfDate date) => new(date.Text);

    /// <summary>The date, or null for current and previous.</summary>
    public EdtfDate? Date => EdtfDate.TryParse(Text, out var date) ? date : null;

    /// <inheritdoc />
    public override string ToString() => Text;
}
