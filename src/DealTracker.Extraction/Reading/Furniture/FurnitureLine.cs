using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.Marks;

namespace DealTracker.Extraction.Reading.Furniture;

/// <summary>A draft as the rules for furniture look at it.</summary>
internal sealed class FurnitureLine(Draft draft)
{
    /// <summary>Longer blocks are prose, whatever words they hold.</summary>
    private const int LongestFurniture = 700;

    public Draft Draft { get; } = draft;

    /// <summary>The text without what is masked.</summary>
    public string Text { get; } = draft.Shown.Trim();

    /// <summary>The words, or none where the block is long prose.</summary>
    public IReadOnlyList<string> Words { get; } = draft.Text.Length > LongestFurniture ? [] : FurnitureWords.Of(draft.Shown);

    public bool IsProse => Draft.Text.Length > LongestFurniture;

    /// <summary>True for a block that may be furniture: not left out yet, and no cell, footnote or question.</summary>
    public bool IsOpenToDoubt =>
        Draft.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Heading or BlockKind.Quotation && Draft.Speaker is null
        && !(char.IsAsciiDigit(Draft.Marker.FirstOrDefault()) && Words.Count <= 3);

    public bool StartsWithPicture => Glyphs.LeadingRun(Draft.Text) > 0;

    public bool EndsWithPicture => Glyphs.TrailingRun(Draft.Text) < Draft.Text.Length;

    public bool EndsWithStop =>
        Text.TrimEnd('"', '”', '’', ')', ']', '»', ' ') is [.., '.' or ';'] && CutTail.StartIn(Draft.Text) < 0;

    /// <summary>True for a line short and open enough to be a button, a label or a link.</summary>
    public bool IsShort => !IsProse && Words.Count <= 16 && (!EndsWithStop || Words.Count <= 5);

    /// <summary>True for running text: a full sentence at least.</summary>
    public bool IsSentence => IsProse || (Words.Count >= 10 && EndsWithStop) || Words.Count >= 30;
}
