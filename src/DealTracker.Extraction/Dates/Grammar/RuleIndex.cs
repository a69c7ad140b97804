using System.Collections.Frozen;
using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates.Grammar;

/// <summary>The shapes of one layer's rules, by the kind of piece or the word that they begin with.</summary>
internal sealed class RuleIndex
{
    private const int MostSlots = 6;

    private readonly Start[]?[] byKind = new Start[]?[Enum.GetValues<PieceKind>().Length];
    private readonly FrozenDictionary<string, Start[]>.AlternateLookup<ReadOnlySpan<char>> byWord;

    public RuleIndex(IEnumerable<DateRule> rules)
    {
        var starts = rules.SelectMany(rule => rule.Shapes.Select(shape => new Start(rule, shape))).ToList();
        foreach (var kind in Enum.GetValues<PieceKind>())
            if (starts.Where(start => start.Shape[0].Slots.Contains(kind)).ToArray() is { Length: > 0 } begun) byKind[(int)kind] = begun;
        byWord = starts.SelectMany(start => start.Shape[0].Words.Select(word => (Word: word, Start: start)))
            .GroupBy(start => start.Word, start => start.Start, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(word => word.Key, word => word.ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Adds to <paramref name="made"/> what the layer's rules find.</summary>
    public void Match(Chart chart, List<Piece> made)
    {
        var slots = new Piece?[MostSlots];
        for (var i = 0; i < chart.Tokens.Count; i++)
        {
            foreach (var piece in chart.At(i))
                if (byKind[(int)piece.Kind] is { } begun)
                    foreach (var start in begun) Try(chart, start, i, slots, made);
            if (byWord.TryGetValue(chart.Tokens.Word(i), out var worded))
                foreach (var start in worded) Try(chart, start, i, slots, made);
        }
    }

    private static void Try(Chart chart, Start start, int first, Piece?[] slots, List<Piece> made)
    {
        var (tokens, at) = (chart.Tokens, first);
        foreach (var element in start.Shape)
        {
            if (at >= tokens.Count || at > first && (element.Glued ? !tokens.Glued(at) : tokens[at].AfterBreak)) return;
            if (element.Slots.Length > 0)
            {
                if (PieceAt(chart, at, element.Slots) is not { } piece) return;
                slots[element.Index] = piece;
                at = piece.End;
            }
            else if (Matches(tokens.Word(at), element.Words)) at++;
            else return;
        }

        var filled = new Piece?[MostSlots];
        foreach (var element in start.Shape)
            if (element.Index >= 0) filled[element.Index] = slots[element.Index];
        if (start.Rule.Make(new RuleMatch(tokens, start.Rule, first, at, filled)) is { } found) made.Add(found);
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
            if (word.Length == candidate.Length && word.Equals(candidate, StringComparison.OrdinalIgnoreCase)) return true;
            if (candidate is "-" && word is ['–' or '‐' or '‑' or '‒' or '—']) return true;
            if (candidate is "'s" && word is ['’', 's' or 'S']) return true;
        }

        return false;
    }

    private sealed record Start(DateRule Rule, PictureElement[] Shape);
}
