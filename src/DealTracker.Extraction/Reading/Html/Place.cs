using System.Globalization;
using AngleSharp.Dom;
using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.Html;

/// <summary>What the elements around make of a stretch of text.</summary>
internal sealed record Place(BlockKind Kind)
{
    private Marker? marker;

    public int Level { get; private init; }

    public string? Reason { get; init; }

    /// <summary>The place of what stands directly in that element.</summary>
    public Place In(IElement element) => element.LocalName switch
    {
        "blockquote" => this with { Kind = BlockKind.Quotation, Level = 0, marker = null },
        "summary" or "legend" or "caption" => this with { Kind = BlockKind.Heading, Level = 4, marker = null },
        "dt" => this with { Kind = BlockKind.Heading, Level = 5, marker = null },
        "li" => InItem(element),
        "p" or "div" when Kind == BlockKind.Paragraph && IsFootnote(element) => this with { Kind = BlockKind.Footnote, marker = null },
        _ when HtmlElements.HeadingLevel(element) is var level and > 0 => this with { Kind = BlockKind.Heading, Level = level, marker = null },
        _ => this,
    };

    /// <summary>The bullet or number, the first time; later blocks of an item have none.</summary>
    public string TakeMarker() => marker?.Take() ?? "";

    /// <summary>Leaves the draft out where the place is left out.</summary>
    public Draft Apply(Draft draft) => Reason is { } reason ? draft.LeaveOut(reason) : draft;

    private Place InItem(IElement item)
    {
        var list = item.ParentElement;
        if (IsFootnote(item) || (list is not null && IsFootnote(list)))
            return this with { Kind = BlockKind.Footnote, Level = 0, marker = new Marker(Number(item, list, "[", "] ")) };
        var level = Kind == BlockKind.ListItem ? Level + 1 : 1;
        var bullet = list?.LocalName == "ol" ? Number(item, list, "", ". ") : "• ";
        return this with { Kind = BlockKind.ListItem, Level = level, marker = new Marker(bullet) };
    }

    private static string Number(IElement item, IElement? list, string before, string after)
    {
        var isGiven = int.TryParse(list?.GetAttribute("start"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var start);
        return before + ((isGiven ? start : 1) + PlaceInList(item)).ToString(CultureInfo.InvariantCulture) + after;
    }

    private static int PlaceInList(IElement item)
    {
        var place = 0;
        for (var before = item.PreviousElementSibling; before is not null && place < 1000; before = before.PreviousElementSibling)
            place++;
        return place;
    }

    private static bool IsFootnote(IElement element) =>
        element.GetAttribute("role") is "doc-footnote" or "doc-endnote" or "doc-endnotes"
        || element.ClassList.Any(IsNoteName);

    private static bool IsNoteName(string name) =>
        name.StartsWith("footnote", StringComparison.OrdinalIgnoreCase) || name.StartsWith("endnote", StringComparison.OrdinalIgnoreCase);

    private sealed class Marker(string text)
    {
        private string? left = text;

        public string Take()
        {
            var taken = left ?? "";
            left = null;
            return taken;
        }
    }
}
