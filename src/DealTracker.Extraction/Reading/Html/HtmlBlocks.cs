using AngleSharp.Dom;
using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.PlainText;

namespace DealTracker.Extraction.Reading.Html;

/// <summary>Walks a page's tree and makes a draft of each block of words.</summary>
internal sealed class HtmlBlocks(MainContent main)
{
    private const int LongestLine = 10;
    private readonly ElementReasons reasons = new(main);
    private readonly InlineBuffer words = new();
    private readonly List<Draft> drafts = [];
    private int tables;
    private bool isInArticle;
    private bool isPastArticle;

    public IReadOnlyList<Draft> Read(IElement? body)
    {
        if (body is not null)
            Walk(body, new Place(BlockKind.Paragraph));
        Flush(new Place(BlockKind.Paragraph));
        return drafts;
    }

    private void Walk(INode node, Place place)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                words.Append(text.Data, onBreak: () => Flush(place));
            else if (child is IElement element && !HtmlElements.IsUnseen(element))
                Enter(element, place);
        }
    }

    private void Enter(IElement element, Place place)
    {
        if (!HtmlElements.IsBlock(element))
        {
            EnterInline(element, place);
            return;
        }

        Flush(place);
        var reason = place.Reason ?? reasons.ReasonFor(element) ?? (isPastArticle ? "outside the article" : null);
        var inner = place with { Reason = reason };
        isInArticle |= element == main.Element;
        if (element.LocalName == "table" && inner.Reason is null && HtmlTable.IsData(element))
            drafts.AddRange(HtmlTable.Read(element, tables++, cell => new HtmlBlocks(main) { isInArticle = true }.Read(cell)));
        else if (element.LocalName == "pre")
            drafts.AddRange(PlainTextReader.Read(element.TextContent.Trim('\n')).Select(inner.Apply));
        else
            Walk(element, inner.In(element));
        Flush(inner.In(element));
        (isInArticle, isPastArticle) = element == main.Element ? (false, main.IsMarked) : (isInArticle, isPastArticle);
    }

    private void EnterInline(IElement element, Place place)
    {
        if (element.LocalName == "br")
        {
            words.BreakLine();
            return;
        }

        if (element.LocalName == "sup" && InlineBuffer.IsReference(element.TextContent))
        {
            words.AppendMasked(element.TextContent);
            return;
        }

        if (place.Reason is null && element.LocalName is not "a" && reasons.ReasonFor(element) is { } reason)
        {
            if (reason != "byline or dateline" || words.IsEmpty)
            {
                Flush(place);
                Walk(element, place with { Reason = reason });
                Flush(place with { Reason = reason });
                return;
            }
        }

        words.Open(element.LocalName);
        Walk(element, place);
        words.Close(element.LocalName);
        if (element.LocalName == "time")
            words.Part();
    }

    private void Flush(Place place)
    {
        if (words.Take() is not { } run)
            return;
        var draft = new Draft(place.Kind, run.Text)
        {
            Level = place.Level,
            Masked = run.Masked,
            Marker = place.TakeMarker(),
            Hints = run.Hints,
            BoldLead = run.BoldLead,
        };
        drafts.Add(place.Reason is null && IsBeforeArticle(draft) ? draft.LeaveOut("navigation") : place.Apply(draft));
    }

    /// <summary>Short lines before an element that is marked as the article belong to the site.</summary>
    private bool IsBeforeArticle(Draft draft) =>
        main.IsMarked && !isInArticle && !isPastArticle && draft.Kind == BlockKind.Paragraph
        && draft.Text.Count(unit => unit == ' ') < LongestLine && !draft.Text.EndsWith('.');
}
