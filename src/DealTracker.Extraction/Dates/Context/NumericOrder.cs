using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates.Context;

/// <summary>Whether a text writes "4/5/2026" with the month or the day first, judged by its other dates.</summary>
internal sealed record NumericOrder(int MonthFirst, int DayFirst)
{
    public static NumericOrder Of(TokenList tokens)
    {
        var (monthFirst, dayFirst) = (0, 0);
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (IsMonth(tokens, i) && tokens.Has(i + 1, TokenShape.Digits) && tokens.Word(i + 1).Length <= 2) monthFirst++;
            if (IsMonth(tokens, i + 1) && tokens.Has(i, TokenShape.Digits) && tokens.Word(i).Length <= 2) dayFirst++;
            if (!(tokens.Is(i + 1, "/") && tokens.Is(i + 3, "/") && Number(tokens, i) is { } first && Number(tokens, i + 2) is { } second)) continue;
            if (first > 12) dayFirst += 3;
            if (second > 12) monthFirst += 3;
        }

        return new NumericOrder(monthFirst, dayFirst);
    }

    /// <summary>The reading that the text's other dates speak for, else the one that the clause's tense allows, else the month first.</summary>
    public EdtfDate Choose(EdtfDate monthFirst, EdtfDate dayFirst, DateContext context)
    {
        if (MonthFirst != DayFirst) return MonthFirst > DayFirst ? monthFirst : dayFirst;
        if (context.Reference is not { Earliest: { } first, Latest: { } last }) return monthFirst;
        var (monthFits, dayFits) = context.Direction == Direction.Past
            ? (monthFirst.Earliest <= last, dayFirst.Earliest <= last)
            : (monthFirst.Latest >= first, dayFirst.Latest >= first);
        return !monthFits && dayFits ? dayFirst : monthFirst;
    }

    private static bool IsMonth(TokenList tokens, int i)
    {
        foreach (var sense in DateWords.Of(tokens.Word(i)))
            if (sense.Kind == Grammar.PieceKind.Month && tokens.Capital(i)) return true;
        return false;
    }

    private static int? Number(TokenList tokens, int i) =>
        tokens.Word(i) is { Length: 1 or 2 } word && int.TryParse(word, System.Globalization.NumberStyles.None, null, out var number) ? number : null;
}
