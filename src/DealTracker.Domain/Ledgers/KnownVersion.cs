using DealTracker.Domain.Dates;

namespace DealTracker.Domain.Ledgers;

/// <summary>A version that was known before any article was read. It names versions that articles speak of; alone it makes none.</summary>
/// <param name="Date">When it was announced.</param>
/// <param name="Also">Other dates that articles give it.</param>
/// <param name="What">What it brought, for people; may be empty.</param>
public sealed record KnownVersion(EdtfDate Date, IReadOnlyList<EdtfDate> Also, string What)
{
    /// <summary>True where articles may call it by <paramref name="date"/>: its own, at any precision, or one of the others.</summary>
    public bool GoesBy(EdtfDate date) => Date.AgreesWith(date) || Also.Any(also => also.Text == date.Text);
}
