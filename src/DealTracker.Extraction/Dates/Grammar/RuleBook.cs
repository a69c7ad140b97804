using System.Collections.Frozen;
using DealTracker.Extraction.Dates.Rules;
using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates.Grammar;

/// <summary>All rules, ordered for finding: by layer, then by the kind or word that a shape begins with.</summary>
internal sealed class RuleBook
{
    private readonly Layer[] layers;

    private RuleBook(IReadOnlyList<DateRule> rules)
    {
        Rules = rules;
        layers = [.. rules.GroupBy(rule => rule.Layer).OrderBy(layer => layer.Key).Select(layer => new Layer(layer))];
    }

    /// <summary>The rules for English, collected by hand.</summary>
    public static RuleBook English { get; } = new([
        .. PartRules.All, .. CalendarRules.All, .. NumericRules.All, .. FiscalRules.All, .. QuarterRules.All, .. RelativeRules.All, .. WeekdayRules.All, .. SeasonRules.All,
        .. OffsetRules.All, .. AnchoredRules.All, .. EdgeRules.All, .. DurationRules.All, .. RangeRules.All,
    ]);

    public IReadOnlyList<DateRule> Rules { get; }

    /// <summary>The expressions that the rules see in <paramref name="tokens"/>, overlapping ones included.</summary>
    public List<Piece> Match(TokenList tokens)
    {
        var found = new List<Piece>();
        var chart = new Chart(tokens);
        if (!PlainPieces.AddTo(chart)) return found;
        foreach (var layer in layers)
        {
            var made = new List<Piece>();
            for (var i = 0; i < tokens.Count; i++) layer.MatchAt(chart, i, made);
            foreach (var piece in made)
            {
                if (piece.Kind == PieceKind.Date) found.Add(piece);
                if (piece.Meaning is not { Ends.Count: > 0 } and not { Duration: not null }) chart.Add(piece);
            }
        }

        return found;
    }

    private sealed class Layer
    {
        private readonly FrozenDictionary<PieceKind, (DateRule, PictureElement[])[]> byKind;
        private readonly FrozenDictionary<string, (DateRule, PictureElement[])[]>.AlternateLookup<ReadOnlySpan<char>> byWord;

        public Layer(IEnumerable<DateRule> rules)
        {
            var shapes = rules.SelectMany(rule => rule.Shapes.Select(shape => (Rule: rule, Shape: shape))).ToList();
            byKind = shapes.SelectMany(s => s.Shape[0].Slots.Select(kind => (Kind: kind, Entry: s))).GroupBy(s => s.Kind, s => s.Entry)
                .ToFrozenDictionary(g => g.Key, g => g.ToArray());
            byWord = shapes.SelectMany(s => s.Shape[0].Words.Select(word => (Word: word, Entry: s)))
                .GroupBy(s => s.Word, s => s.Entry, StringComparer.OrdinalIgnoreCase)
                .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase)
                .GetAlternateLookup<ReadOnlySpan<char>>();
        }

        public void MatchAt(Chart chart, int i, List<Piece> made)
        {
            foreach (var piece in chart.At(i))
                if (byKind.TryGetValue(piece.Kind, out var begun))
                    foreach (var (rule, shape) in begun) Try(chart, rule, shape, i, made);
            if (byWord.TryGetValue(chart.Tokens.Word(i), out var worded))
                foreach (var (rule, shape) in worded) Try(chart, rule, shape, i, made);
        }

        private static void Try(Chart chart, DateRule rule, PictureElement[] shape, int start, List<Piece> made)
        {
            var slots = new Piece?[shape.Max(e => e.Index) + 1 is var n && n < 4 ? 4 : n];
            var at = start;
            foreach (var element in shape)
            {
                if (at >= chart.Tokens.Count || at > start && (element.Glued ? !chart.Tokens.Glued(at) : chart.Tokens[at].AfterBreak)) return;
                if (element.Slots.Length > 0)
                {
                    if (PieceAt(chart, at, element.Slots) is not { } piece) return;
                    slots[element.Index] = piece;
                    at = piece.End;
                }
                else if (Matches(chart.Tokens.Word(at), element.Words)) at++;
                else return;
            }

            if (rule.Make(new RuleMatch(chart.Tokens, rule, start, at, slots)) is { } found) made.Add(found);
        }

        private static Piece? PieceAt(Chart chart, int at, PieceKind[] kinds)
        {
            foreach (var kind in kinds)
                if (chart.At(at, kind) is { } piece) return piece;
            return null;
        }

        private static bool Matches(ReadOnlySpan<char> word, string[] words)
        {
            foreach (var candidate in words)
            {
                if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase)) return true;
                if (word.Length == 1 && candidate is "-" && word[0] is '–' or '‐' or '‑' or '‒' or '—') return true;
                if (candidate is "'s" && word is ['’', _]) return true;
            }

            return false;
        }
    }
}
