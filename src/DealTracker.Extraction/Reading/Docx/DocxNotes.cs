using System.Globalization;
using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.Xml;

namespace DealTracker.Extraction.Reading.Docx;

/// <summary>Reads the footnotes or endnotes that the text refers to.</summary>
internal sealed class DocxNotes(SafeXml xml, DocxStyles styles, DocxNoteNumbers numbers)
{
    public IReadOnlyList<Draft> Read()
    {
        var notes = new List<(int Number, Draft Note)>();
        while (xml.Read())
        {
            if (!xml.IsStart || xml.Name is not ("footnote" or "endnote") || xml.IsEmpty)
                continue;
            var id = xml.Name[..3] + xml.Attribute("id");
            var isText = numbers.Knows(id);
            var drafts = new DocxBody(xml, styles, new DocxNoteNumbers()).Read();
            if (isText)
                notes.AddRange(drafts.Select((draft, i) => (numbers.Of(id), Note(draft, i == 0 ? numbers.Of(id) : 0))));
        }

        return [.. notes.OrderBy(note => note.Number).Select(note => note.Note)];
    }

    private static Draft Note(Draft draft, int number) => draft with
    {
        Kind = BlockKind.Footnote,
        Level = 0,
        Marker = number == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"[{number}] "),
    };
}
