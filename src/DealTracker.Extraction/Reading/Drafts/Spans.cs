using DealTracker.Domain;

namespace DealTracker.Extraction.Reading.Drafts;

/// <summary>Lists of spans that stay in order and apart.</summary>
internal static class Spans
{
    public static IReadOnlyList<TextSpan> Add(IReadOnlyList<TextSpan> spans, TextSpan added) => Merge([.. spans, added]);

    public static IReadOnlyList<TextSpan> Merge(IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.Where(s => s.Length > 0).OrderBy(s => s.Start).ThenBy(s => s.End))
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
                merged[^1] = merged[^1].Cover(span);
            else
                merged.Add(span);
        }

        return merged;
    }

    /// <summary>The part of the span between two places, counted from the first.</summary>
    public static TextSpan Cut(TextSpan span, int start, int end) => new(Math.Max(span.Start, start) - start, Math.Min(span.End, end) - start);

    /// <summary>The text without the spans, which must be in order and apart.</summary>
    public static string Without(string text, IReadOnlyList<TextSpan> spans)
    {
        if (spans.Count == 0)
            return text;
        var kept = new System.Text.StringBuilder(text.Length);
        var from = 0;
        foreach (var span in spans)
        {
            kept.Append(text, from, span.Start - from);
            from = span.End;
        }

        return kept.Append(text, from, text.Length - from).ToString();
    }
}
