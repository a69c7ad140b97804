using System.Text;
using DealTracker.Domain;
using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.Encodings;

namespace DealTracker.Extraction.Reading.Html;

/// <summary>A stretch of a page's words between two block elements.</summary>
internal sealed record InlineWords(string Text, IReadOnlyList<TextSpan> Masked, DraftHints Hints, int BoldLead);

/// <summary>Collects words with white space collapsed as a browser does.</summary>
internal sealed class InlineBuffer
{
    private readonly StringBuilder text = new();
    private readonly List<TextSpan> masked = [];
    private int bold;
    private int linked;
    private int boldLength;
    private int linkedLength;
    private int boldLead;
    private bool broken;
    private bool parted;

    public bool IsEmpty => text.Length == 0;

    /// <summary>True for the mark of a footnote: a number or a sign.</summary>
    public static bool IsReference(string mark)
    {
        var inner = mark.Trim().Trim('[', ']', '(', ')');
        return inner.Length is > 0 and <= 4
            && (inner.All(unit => char.IsAsciiDigit(unit) || unit is '*' or '†' or '‡' or ',' or '-') || inner is [>= 'a' and <= 'z']);
    }

    public void Append(string data, Action onBreak)
    {
        var clean = Characters.Normalise(data);
        if (broken && clean.AsSpan().ContainsAnyExcept(" \n\t"))
        {
            broken = false;
            if (text.Length > 0 && !char.IsLower(clean.AsSpan().TrimStart()[0]))
                onBreak();
        }

        if (parted && clean.Length > 0 && char.IsLetterOrDigit(clean[0]))
            AppendSpace();
        parted = false;
        var start = text.Length;
        foreach (var unit in clean)
        {
            if (unit is not (' ' or '\n' or '\t'))
                text.Append(unit);
            else if (text.Length > 0 && text[^1] != ' ')
                text.Append(' ');
        }

        if (bold > 0 && boldLead == start)
            boldLead = text.Length;
        boldLength += bold > 0 ? text.Length - start : 0;
        linkedLength += linked > 0 ? text.Length - start : 0;
    }

    public void AppendMasked(string mark)
    {
        var start = text.Length;
        text.Append(Characters.Normalise(mark).Trim());
        masked.Add(new TextSpan(start, text.Length));
    }

    /// <summary>Keeps what follows apart, where it is a word: styles often part elements that stand next to each other.</summary>
    public void Part() => parted = true;

    public void BreakLine()
    {
        broken = true;
        AppendSpace();
    }

    public void Open(string element) => Count(element, 1);

    public void Close(string element) => Count(element, -1);

    /// <summary>What was collected, or null where there are no words; the buffer is empty afterwards.</summary>
    public InlineWords? Take()
    {
        var words = text.ToString().TrimEnd(' ');
        var hints = boldLength >= words.Length ? DraftHints.Bold : DraftHints.None;
        hints |= linkedLength >= words.Length ? DraftHints.Linked : DraftHints.None;
        var taken = words.Length == 0 ? null : new InlineWords(words, Spans.Merge(masked), hints, Math.Min(boldLead, words.Length));
        text.Clear();
        masked.Clear();
        (boldLength, linkedLength, boldLead, broken) = (0, 0, 0, false);
        return taken;
    }

    private void AppendSpace()
    {
        if (text.Length > 0 && text[^1] != ' ')
            text.Append(' ');
    }

    private void Count(string element, int by)
    {
        if (element is "b" or "strong")
            bold += by;
        else if (element is "a")
            linked += by;
    }
}
