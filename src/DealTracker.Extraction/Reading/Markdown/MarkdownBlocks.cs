using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.Html;
using DealTracker.Extraction.Reading.PlainText;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace DealTracker.Extraction.Reading.Markdown;

/// <summary>Walks Markdig's tree and makes a draft of each block.</summary>
internal sealed class MarkdownBlocks(string text)
{
    private readonly SoftLines soft = new(text);
    private readonly List<Draft> drafts = [];
    private int tables;

    public IReadOnlyList<Draft> Read(MarkdownDocument document)
    {
        Walk(document, new Place(BlockKind.Paragraph, 0, ""));
        return drafts;
    }

    private void Walk(ContainerBlock container, Place place)
    {
        foreach (var block in container)
            Read(block, place);
    }

    private void Read(Block block, Place place)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddInline(heading, new Place(BlockKind.Heading, Math.Min(heading.Level, 6), ""));
                break;
            case ListBlock list:
                ReadList(list, place);
                break;
            case QuoteBlock quote:
                Walk(quote, new Place(BlockKind.Quotation, 0, ""));
                break;
            case Table table:
                ReadTable(table);
                break;
            case FootnoteGroup notes:
                foreach (var note in notes.OfType<Footnote>())
                    Walk(note, new Place(BlockKind.Footnote, 0, $"[{note.Label?.TrimStart('^')}] "));
                break;
            case HtmlBlock { Type: HtmlBlockType.Comment or HtmlBlockType.ProcessingInstruction }:
                break;
            case HtmlBlock html:
                drafts.AddRange(HtmlReader.ReadFragment(html.Lines.ToString()));
                break;
            case CodeBlock code:
                drafts.AddRange(PlainTextReader.Read(code.Lines.ToString()));
                break;
            case LeafBlock { Inline: not null } leaf:
                AddInline(leaf, place);
                break;
            case ContainerBlock inner and not LinkReferenceDefinitionGroup:
                Walk(inner, place);
                break;
            default:
                break;
        }
    }

    private void ReadList(ListBlock list, Place place)
    {
        var number = int.TryParse(list.OrderedStart, out var start) ? start : 1;
        var level = place.Kind == BlockKind.ListItem ? place.Level + 1 : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var marker = list.IsOrdered ? FormattableString.Invariant($"{number++}. ") : "• ";
            for (var i = 0; i < item.Count; i++)
                Read(item[i], new Place(BlockKind.ListItem, level, i == 0 ? marker : ""));
        }
    }

    private void ReadTable(Table table)
    {
        var number = tables++;
        var row = 0;
        foreach (var line in table.OfType<TableRow>())
        {
            var column = 0;
            foreach (var cell in line.OfType<Markdig.Extensions.Tables.TableCell>())
            {
                var runs = cell.OfType<LeafBlock>().SelectMany(leaf => new InlineText().Read(leaf.Inline));
                var place = new TableCell(number, row, column++, line.IsHeader);
                drafts.Add(new Draft(BlockKind.TableCell, string.Join(' ', runs.Select(run => run.Text))) { Cell = place });
            }

            row++;
        }
    }

    private void AddInline(LeafBlock leaf, Place place)
    {
        var marker = place.Marker;
        var first = true;
        foreach (var run in soft.Join(new InlineText().Read(leaf.Inline)))
        {
            var draft = new Draft(place.Kind, run.Text) { Level = place.Level, Marker = marker, BoldLead = run.BoldLead };
            drafts.Add(draft with { Hints = run.Hints | (first ? DraftHints.None : DraftHints.Tight) });
            (marker, first) = ("", false);
        }
    }

    /// <summary>What the blocks around make of a paragraph.</summary>
    private readonly record struct Place(BlockKind Kind, int Level, string Marker);
}
