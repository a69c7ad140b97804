using System.IO.Compression;
using System.Text;

namespace DealTracker.Extraction.Tests.Reading.Docx;

/// <summary>Builds Word files in memory, sound ones and others.</summary>
internal static class DocxFile
{
    private const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    public static byte[] Of(string body, params (string Name, string Content)[] parts) =>
        Zip([("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>"), .. parts.Select(part => (part.Name, Root(part)))]);

    public static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return bytes.ToArray();
    }

    public static string Paragraph(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{Run(text)}</w:p>";

    public static string Run(string text, string properties = "") =>
        $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Root((string Name, string Content) part)
    {
        var name = Path.GetFileNameWithoutExtension(part.Name);
        return $"<w:{name} {Namespaces}>{part.Content}</w:{name}>";
    }
}
