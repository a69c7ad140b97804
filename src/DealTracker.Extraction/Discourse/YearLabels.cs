using System.Globalization;
using System.Text.RegularExpressions;
using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates;

namespace DealTracker.Extraction.Discourse;

/// <summary>Dates under a year's label: "2023: On January 23 ..." speaks of 23 January 2023.</summary>
internal static partial class YearLabels
{
    /// <summary>The dates of a sentence under <paramref name="year"/>, and the first of them that the line itself may carry, or null.</summary>
    public static (IReadOnlyList<DateMention> Dates, EdtfDate? First) Under(EdtfDate year, IReadOnlyList<DateMention> dates, string text, int start)
    {
        EdtfDate? first = null;
        var read = new List<DateMention>();
        foreach (var date in dates)
        {
            if (date.Kind == DateMentionKind.Duration || HasYear().IsMatch(date.Span.Shift(-start).In(text)) || !EdtfDate.TryParse(date.Value, out var value) || Placed(value, year) is not { } placed)
            {
                read.Add(date);
                continue;
            }

            read.Add(date with { Value = placed.Text });
            if (date.Bound == DateBound.At) first ??= placed;
        }

        return (read, first);
    }

    // A month or a day takes the label's year.
    private static EdtfDate? Placed(EdtfDate value, EdtfDate year)
    {
        if (value.Precision is not (DatePrecision.Month or DatePrecision.Day or DatePrecision.YearUnknown) || value.Text.Length < 7) return null;
        return EdtfDate.TryParse(year.Text[..4].ToString(CultureInfo.InvariantCulture) + value.Text[4..], out var placed) ? placed : null;
    }

    [GeneratedRegex("[0-9]{4}|['’][0-9]{2}", RegexOptions.NonBacktracking)]
    private static partial Regex HasYear();
}
