using System.Globalization;

namespace DealTracker.Domain.Facts;

/// <summary>
/// The value of a clause's attribute in its one canonical form: <c>true</c>, <c>27</c>, <c>32.5</c>, a bound (<c>&lt;=50000000000</c>, USD),
/// an EDTF date, a milestone, a duration or sorted scope tokens. Equal where the text is equal.
/// </summary>
public readonly record struct TermValue
{
    private TermValue(string text) => Text = text;

    /// <summary>The canonical form.</summary>
    public string Text { get; }

    /// <summary>A boolean.</summary>
    public static TermValue Of(bool value) => new(value ? "true" : "false");

    /// <summary>A number, without trailing zeros.</summary>
    public static TermValue Of(decimal value) => new(value.ToString("0.############", CultureInfo.InvariantCulture));

    /// <summary>"Up to" a number.</summary>
    public static TermValue AtMost(decimal value) => new("<=" + Of(value).Text);

    /// <summary>"At least" or "more than" a number.</summary>
    public static TermValue AtLeast(decimal value) => new(">=" + Of(value).Text);

    /// <summary>A set of scope tokens.</summary>
    public static TermValue OfScope(IEnumerable<string> tokens) =>
        new(string.Join(',', tokens.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));

    /// <summary>Any value already in canonical form: a date, a milestone, a duration, or what was stored.</summary>
    public static TermValue FromText(string text) => new(text);

    /// <summary>The value as a boolean, or null where it is none.</summary>
    public bool? AsBoolean => Text switch { "true" => true, "false" => false, _ => null };

    /// <summary>The value as a plain number, or null where it is none (bounds and dates are none).</summary>
    public decimal? AsNumber(string attribute) =>
        attribute is Clauses.ClauseAttribute.Until or Clauses.ClauseAttribute.From
            ? null
            : decimal.TryParse(Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n) ? n : null;

    /// <inheritdoc />
    public override string ToString() => Text;
}
