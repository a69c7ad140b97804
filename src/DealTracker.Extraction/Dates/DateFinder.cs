using DealTracker.Domain.Dates;

namespace DealTracker.Extraction.Dates;

/// <summary>Finds the expressions of time in a text.</summary>
public static class DateFinder
{
    /// <summary>
    /// The expressions of time in <paramref name="text"/>, in order, not overlapping. Relative ones are resolved against
    /// <paramref name="reference"/>; where it is null, a bare month or day has the year <c>XXXX</c> and other relative ones are left out.
    /// </summary>
    public static IReadOnlyList<DateMention> Find(string text, EdtfDate? reference) =>
        throw new NotImplementedException($"{text}{reference}");
}
