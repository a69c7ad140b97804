using System.Text;
using DealTracker.Extraction.Reading.Drafts;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace DealTracker.Extraction.Reading.Markdown;

/// <summary>A line of a paragraph, as its words without markup.</summary>
internal sealed record InlineRun(string Text, DraftHints Hints, int BoldLead = 0);

/// <summary>Takes the words out of Markdig's inlines, line by line.</summary>
internal sealed class InlineText
{
    private readonly List<InlineRun> lines = [];
    private readonly StringBuilder line = new();
    private int bold;
    private int linked;
    private int boldLead;

    public IReadOnlyList<InlineRun> Read(ContainerInline? inlines)
    {
        if (inlines is not null)
            Walk(inlines, isBold: false, isLink: false);
        Break();
        return lines;
    }

    private void Walk(ContainerInline container, bool isBold, bool isLink)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Append(literal.Content.ToString(), isBold, isLink);
                    break;
                case CodeInline code:
                    Append(code.Content, isBold, isLink);
                    break;
                case HtmlEntityInline entity:
                    Append(entity.Transcoded.ToString(), isBold, isLink);
                    break;
                case AutolinkInline address:
                    Append(address.Url, isBold, isLink: true);
                    break;
                case LineBreakInline:
                    Break();
                    break;
                case FootnoteLink { IsBackLink: false } note:
                    Append($"[{note.Footnote.Label?.TrimStart('^')}]", isBold, isLink);
                    break;
                case LinkInline { IsImage: true } or TaskList or HtmlInline:
                    break;
                case LinkInline link:
                    Walk(link, isBold, isLink: true);
                    break;
                case EmphasisInline emphasis:
                    Walk(emphasis, isBold || emphasis.DelimiterCount == 2, isLink);
                    break;
                case DelimiterInline unpaired:
                    Append(unpaired.ToLiteral(), isBold, isLink);
                    Walk(unpaired, isBold, isLink);
                    break;
                case ContainerInline inner:
                    Walk(inner, isBold, isLink);
                    break;
                default:
                    break;
            }
        }
    }

    private void Append(string words, bool isBold, bool isLink)
    {
        if (isBold && boldLead == line.Length)
            boldLead += words.Length;
        line.Append(words);
        bold += isBold ? words.Length : 0;
        linked += isLink ? words.Length : 0;
    }

    private void Break()
    {
        var text = line.ToString().Trim();
        if (text.Length > 0)
        {
            var hints = bold >= text.Length ? DraftHints.Bold : DraftHints.None;
            lines.Add(new InlineRun(text, linked >= text.Length ? hints | DraftHints.Linked : hints, Math.Min(boldLead, text.Length)));
        }

        line.Clear();
        (bold, linked, boldLead) = (0, 0, 0);
    }
}
