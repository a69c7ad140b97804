using DealTracker.Extraction.Dates.Rules;
using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates.Grammar;

/// <summary>All rules, and the finding of what they match.</summary>
internal sealed class RuleBook
{
    private readonly RuleIndex[] layers;

    private RuleBook(IReadOnlyList<DateRule> rules)
    {
        Rules = rules;
        layers = [.. rules.GroupBy(rule => rule.Layer).OrderBy(layer => layer.Key).Select(layer => new RuleIndex(layer))];
    }

    /// <summary>The rules for English, collected by hand.</summary>
    public static RuleBook English { get; } = new([
        .. PartRules.All, .. CalendarRules.All, .. NumericRules.All, .. FiscalRules.All, .. QuarterRules.All, .. RelativeRules.All, .. WeekdayRules.All,
        .. SeasonRules.All, .. OffsetRules.All, .. AnchoredRules.All, .. EdgeRules.All, .. DurationRules.All, .. RangeRules.All,
    ]);

    public IReadOnlyList<DateRule> Rules { get; }

    /// <summary>The expressions that the rules see in <paramref name="tokens"/>, overlapping ones included.</summary>
    public List<Piece> Match(TokenList tokens)
    {
        var found = new List<Piece>();
        var chart = new Chart(tokens);
        if (!PlainPieces.AddTo(chart)) return found;
        var made = new List<Piece>();
        foreach (var layer in layers)
        {
            made.Clear();
            layer.Match(chart, made);
            foreach (var piece in made)
            {
                if (piece.Kind == PieceKind.Date) found.Add(piece);
                if (piece.Meaning is not { Ends.Count: > 0 } and not { Duration: not null }) chart.Add(piece);
            }
        }

        return found;
    }
}
