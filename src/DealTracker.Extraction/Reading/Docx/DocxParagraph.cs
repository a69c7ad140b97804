using System.Text;
using DealTracker.Domain;
using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.Encodings;

namespace DealTracker.Extraction.Reading.Docx;

/// <summary>A paragraph as its runs come in.</summary>
internal sealed class DocxParagraph
{
    private readonly StringBuilder text = new();
    private readonly List<TextSpan> masked = [];
    private int bold;
    private int boldLead;

    public string? Style { get; set; }

    public bool IsNumbered { get; set; }

    public int ListLevel { get; set; }

    public int? Outline { get; set; }

    /// <summary>True where the end of the paragraph is a tracked deletion, so that the next one continues it.</summary>
    public bool RunsOn { get; set; }

    public void Append(string words, bool isBold)
    {
        var clean = Characters.Normalise(words);
        if (isBold && boldLead == text.Length)
            boldLead += clean.Length;
        text.Append(clean);
        bold += isBold ? clean.Length : 0;
    }

    public void AppendMark(int number)
    {
        var start = text.Length;
        text.Append('[').Append(number).Append(']');
        masked.Add(new TextSpan(start, text.Length));
    }

    /// <summary>The drafts of the paragraph, one for each line that is broken by hand.</summary>
    public IEnumerable<Draft> Drafts(DocxStyles styles)
    {
        var (kind, level) = Outline is { } outline and < 6 ? (BlockKind.Heading, outline + 1) : styles.Meaning(Style);
        if (IsNumbered && kind == BlockKind.Paragraph)
            (kind, level) = (BlockKind.ListItem, 1);
        var isFirst = true;
        foreach (var (start, line) in Lines())
        {
            var marks = masked.Where(mark => mark.Start >= start && mark.End <= start + line.Length).Select(mark => mark.Shift(-start));
            var draft = new Draft(kind, line)
            {
                Level = kind == BlockKind.ListItem ? ListLevel + 1 : level,
                Marker = kind == BlockKind.ListItem && isFirst ? "• " : "",
                Masked = [.. marks],
                BoldLead = isFirst ? Math.Clamp(boldLead - start, 0, line.Length) : 0,
                Hints = (bold >= text.Length ? DraftHints.Bold : DraftHints.None) | (isFirst ? DraftHints.None : DraftHints.Tight),
            };
            yield return styles.IsContents(Style) ? draft.LeaveOut("table of contents") : draft;
            isFirst = false;
        }
    }

    private IEnumerable<(int Start, string Line)> Lines()
    {
        var all = text.ToString();
        var start = 0;
        foreach (var line in all.Split('\n'))
        {
            var trimmed = line.TrimStart(' ', '\t');
            if (trimmed.TrimEnd().Length > 0)
                yield return (start + line.Length - trimmed.Length, trimmed.TrimEnd());
            start += line.Length + 1;
        }
    }
}
