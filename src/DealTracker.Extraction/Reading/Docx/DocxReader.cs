using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.Xml;

namespace DealTracker.Extraction.Reading.Docx;

/// <summary>Reads Word files: paragraphs, tables, footnotes, tracked changes as if accepted.</summary>
internal static class DocxReader
{
    private const string Main = "word/document.xml";

    public static DraftArticle Read(ReadOnlyMemory<byte> bytes)
    {
        using var package = DocxPackage.Open(bytes);
        if (!package.Has(Main))
            throw UnreadableArticleException.UnsupportedFormat("The file is an archive, but no Word file.");
        var styles = package.Has("word/styles.xml") ? Parse(package, "word/styles.xml", DocxStyles.Read) : DocxStyles.None;
        var notes = new DocxNoteNumbers();
        var drafts = new List<Draft>();
        drafts.AddRange(Furniture(package, "word/header", "page header", styles));
        drafts.AddRange(Unstyled(Parse(package, Main, xml => new DocxBody(xml, styles, notes).Read())));
        foreach (var part in (string[])["word/footnotes.xml", "word/endnotes.xml"])
        {
            if (package.Has(part))
                drafts.AddRange(Parse(package, part, xml => new DocxNotes(xml, styles, notes).Read()));
        }

        drafts.AddRange(Furniture(package, "word/footer", "page footer", styles));
        return new DraftArticle("docx", drafts) { Title = drafts.Find(draft => draft is { Kind: BlockKind.Heading, Level: 1 })?.Text };
    }

    /// <summary>Where nobody used the styles for headings, short lines may be headings as in plain text.</summary>
    private static IEnumerable<Draft> Unstyled(IReadOnlyList<Draft> drafts) =>
        drafts.Any(draft => draft.Kind == BlockKind.Heading)
            ? drafts
            : drafts.Select(draft => draft.Kind == BlockKind.Paragraph ? draft with { Hints = draft.Hints | DraftHints.Loose } : draft);

    private static IEnumerable<Draft> Furniture(DocxPackage package, string start, string reason, DocxStyles styles) =>
        package.Named(start).SelectMany(part => Parse(package, part, xml => new DocxBody(xml, styles, new DocxNoteNumbers()).Read()))
            .Where(draft => draft.Text.Length > 0)
            .DistinctBy(draft => draft.Text)
            .Select(draft => draft.LeaveOut(reason));

    private static T Parse<T>(DocxPackage package, string part, Func<SafeXml, T> read)
    {
        using var stream = package.Part(part);
        using var xml = new SafeXml(stream, "Word file");
        return read(xml);
    }
}
