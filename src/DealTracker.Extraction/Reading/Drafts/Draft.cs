using DealTracker.Domain;

namespace DealTracker.Extraction.Reading.Drafts;

/// <summary>A block before it has a place in the article's text; its masked spans count from its own start.</summary>
internal sealed record Draft(BlockKind Kind, string Text)
{
    public int Level { get; init; }

    /// <summary>What is shown before the block and is no part of it: a bullet, a number.</summary>
    public string Marker { get; init; } = "";

    public IReadOnlyList<TextSpan> Masked { get; init; } = [];

    public string? Speaker { get; init; }

    public TableCell? Cell { get; init; }

    public string? LeftOutBecause { get; init; }

    public DraftHints Hints { get; init; }

    /// <summary>How many units at the start are bold.</summary>
    public int BoldLead { get; init; }

    /// <summary>The text without what is masked.</summary>
    public string Shown => Spans.Without(Text, Masked);

    public bool IsLeftOut => Kind == BlockKind.LeftOut;

    public bool Has(DraftHints hint) => (Hints & hint) == hint;

    public Draft LeaveOut(string because) =>
        this with { Kind = BlockKind.LeftOut, LeftOutBecause = because, Level = 0, Cell = null, Speaker = null };

    /// <summary>A part of the draft, with what is masked in it.</summary>
    public Draft Cut(int start, int end) => this with
    {
        Text = Text[start..end],
        Masked = [.. Masked.Where(span => span.Start < end && span.End > start).Select(span => Spans.Cut(span, start, end))],
        BoldLead = 0,
    };

    public Draft Mask(TextSpan span) => this with { Masked = Spans.Add(Masked, span) };
}

/// <summary>What layout suggests about a block, apart from its kind.</summary>
[Flags]
internal enum DraftHints
{
    None = 0,

    /// <summary>Its kind is only a guess from plain lines: a short line may turn out to be a heading.</summary>
    Loose = 1,

    /// <summary>It follows the block before it without a blank line.</summary>
    Tight = 2,

    /// <summary>It goes on in the line of the block before it.</summary>
    SameLine = 4,

    /// <summary>All of its words are bold.</summary>
    Bold = 8,

    /// <summary>All of its words are a link.</summary>
    Linked = 16,
}
