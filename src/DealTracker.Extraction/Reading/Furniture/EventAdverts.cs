using System.Text.RegularExpressions;

namespace DealTracker.Extraction.Reading.Furniture;

/// <summary>Adverts for events: a name ending in "event", a place and a date, on a few short lines.</summary>
internal static partial class EventAdverts
{
    private const int MostLines = 5;
    private static readonly PhraseList EventWords = PhraseList.Load("event-words");

    public static void Find(IReadOnlyList<FurnitureLine> lines, string?[] reasons)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsName(lines[i]))
                continue;
            var end = DateLine(lines, i + 1);
            for (var j = i; j <= end; j++)
                reasons[j] = "event advert";
        }
    }

    private static bool IsName(FurnitureLine line) =>
        line.IsOpenToDoubt && line.Words.Count is > 0 and <= 8 && !line.EndsWithStop && EventWords.IsWhole(line.Words[^1]);

    /// <summary>The line that ends the advert, or -1 where running text comes first.</summary>
    private static int DateLine(IReadOnlyList<FurnitureLine> lines, int from)
    {
        for (var i = from; i < lines.Count && i < from + MostLines && lines[i].Words.Count <= 10 && !lines[i].EndsWithStop; i++)
        {
            if (Days().IsMatch(lines[i].Text))
                return i;
        }

        return -1;
    }

    [GeneratedRegex(
        @"\p{Lu}\p{L}{2,9}\.? \d{1,2}\b|\b\d{1,2}(?: ?[-–] ?\d{1,2})?\.? \p{Lu}\p{L}{2,9}\b",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Days();
}
