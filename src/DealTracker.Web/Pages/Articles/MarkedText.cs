using DealTracker.Domain;
using DealTracker.Extraction.Reading;

namespace DealTracker.Web.Pages.Articles;

/// <summary>A run of text that is of one passage, or of none.</summary>
/// <param name="Text">The words, as stored.</param>
/// <param name="Passage">The passage, or null.</param>
/// <param name="Anchor">A quote starts here: its offset; or null.</param>
/// <param name="Ends">True where the passage ends with this run.</param>
public sealed record Run(string Text, Passage? Passage, int? Anchor, bool Ends);

/// <summary>A part of an article as it is shown.</summary>
public abstract record ArticlePart
{
    private ArticlePart()
    {
    }

    /// <param name="Cells">One list of runs for a block of text, several for a row of a table.</param>
    /// <param name="Passages">Those that begin here.</param>
    public sealed record Shown(TextBlock Block, IReadOnlyList<IReadOnlyList<Run>> Cells, IReadOnlyList<Passage> Passages) : ArticlePart;

    public sealed record LeftOut(IReadOnlyList<string> Lines, IReadOnlyList<string> Reasons) : ArticlePart;
}

/// <summary>An article's blocks with its quotes marked where they stand.</summary>
public static class MarkedText
{
    public static IReadOnlyList<ArticlePart> Of(string text, IEnumerable<IReadOnlyList<TextBlock>> groups, IReadOnlyList<Passage> passages)
    {
        var parts = new List<ArticlePart>();
        foreach (var group in groups)
        {
            if (group[0].Kind == BlockKind.LeftOut)
                parts.Add(new ArticlePart.LeftOut(
                    [.. group.Select(b => b.Span.In(text))],
                    [.. group.Select(b => b.LeftOutBecause).OfType<string>().Distinct()]));
            else
                parts.Add(new ArticlePart.Shown(
                    group[0],
                    [.. group.Select(b => Runs(text, b.Span, passages))],
                    [.. group.SelectMany(b => Touching(passages, b.Span).Where(p => b.Span.Start <= p.Span.Start)).Distinct()]));
        }

        return parts;
    }

    /// <summary>Neighbours that are shown as one: lines left out, and cells of a row.</summary>
    public static IEnumerable<IReadOnlyList<TextBlock>> Grouped(IEnumerable<TextBlock> blocks)
    {
        var group = new List<TextBlock>();
        foreach (var block in blocks)
        {
            if (group.Count > 0 && !Together(group[^1], block))
            {
                yield return group;
                group = [];
            }

            group.Add(block);
        }

        if (group.Count > 0) yield return group;
    }

    private static bool Together(TextBlock a, TextBlock b) =>
        (a.Kind == BlockKind.LeftOut && b.Kind == BlockKind.LeftOut) || OfOneRow(a, b);

    public static bool OfOneRow(TextBlock a, TextBlock b) =>
        a.Cell is { } left && b.Cell is { } right && left.Table == right.Table && left.Row == right.Row;

    private static List<Run> Runs(string text, TextSpan block, IReadOnlyList<Passage> passages)
    {
        var inside = Touching(passages, block).Where(p => p.Span.Overlaps(block)).ToArray();
        var borders = inside.SelectMany(p => p.Quotes.Select(q => q.Start).Append(p.Span.End))
            .Where(at => block.Start < at && at < block.End)
            .Append(block.Start).Append(block.End).Distinct().Order().ToArray();
        var runs = new List<Run>();
        for (var i = 0; i + 1 < borders.Length; i++)
        {
            var span = new TextSpan(borders[i], borders[i + 1]);
            var passage = inside.FirstOrDefault(p => p.Span.Overlaps(span));
            int? anchor = passage?.Quotes.Any(q => q.Start == span.Start) == true ? span.Start : null;
            runs.Add(new Run(span.In(text), passage, anchor, passage is not null && (passage.Span.End == span.End || span.End == block.End)));
        }

        return runs;
    }

    /// <summary>Passages stand in order and apart, so the first that reaches into a block is found by halving: a long article has thousands of both.</summary>
    private static IEnumerable<Passage> Touching(IReadOnlyList<Passage> passages, TextSpan block)
    {
        var (low, high) = (0, passages.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (passages[middle].Span.End <= block.Start) low = middle + 1;
            else high = middle;
        }

        for (; low < passages.Count && passages[low].Span.Start < block.End; low++) yield return passages[low];
    }
}
