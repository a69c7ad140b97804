using System.Globalization;
using DealTracker.Extraction.Reading.Xml;

namespace DealTracker.Extraction.Reading.Docx;

/// <summary>What a Word file's paragraph styles mean, by their names and what they are based on.</summary>
internal sealed class DocxStyles
{
    private const int LongestChain = 10;
    private readonly Dictionary<string, Style> styles = new(StringComparer.OrdinalIgnoreCase);

    public static DocxStyles None { get; } = new();

    public static DocxStyles Read(SafeXml xml)
    {
        var read = new DocxStyles();
        Style? open = null;
        while (xml.Read())
        {
            if (!xml.IsStart)
                continue;
            if (xml.Name == "style" && xml.Attribute("styleId") is { } id)
                read.styles[id] = open = new Style();
            else if (xml.Name == "name" && open is not null)
                open.Name = xml.Attribute("val");
            else if (xml.Name == "basedOn" && open is not null)
                open.BasedOn = xml.Attribute("val");
            else if (xml.Name == "outlineLvl" && open is not null)
                open.Outline = Level(xml.Attribute("val"));
        }

        return read;
    }

    /// <summary>The kind of block, and a heading's level, that a style stands for.</summary>
    public (BlockKind Kind, int Level) Meaning(string? id)
    {
        for (var steps = 0; id is not null && steps < LongestChain; steps++)
        {
            var style = styles.GetValueOrDefault(id);
            if (ByName(style?.Name ?? id) is { } meaning)
                return meaning;
            if (style?.Outline is { } outline and < 6)
                return (BlockKind.Heading, outline + 1);
            id = style?.BasedOn;
        }

        return (BlockKind.Paragraph, 0);
    }

    public bool IsContents(string? id) =>
        id is not null && (styles.GetValueOrDefault(id)?.Name ?? id).StartsWith("toc", StringComparison.OrdinalIgnoreCase);

    private static int? Level(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : null;

    private static (BlockKind Kind, int Level)? ByName(string name)
    {
        var plain = name.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        if (plain == "title")
            return (BlockKind.Heading, 1);
        if (plain == "subtitle")
            return (BlockKind.Heading, 2);
        if (plain.Length == 8 && plain.StartsWith("heading", StringComparison.Ordinal) && plain[^1] is >= '1' and <= '9')
            return (BlockKind.Heading, Math.Min(plain[^1] - '0', 6));
        if (plain.StartsWith("list", StringComparison.Ordinal))
            return (BlockKind.ListItem, 1);
        return plain.Contains("quote", StringComparison.Ordinal) || plain == "blocktext" ? (BlockKind.Quotation, 0) : null;
    }

    private sealed class Style
    {
        public string? Name { get; set; }

        public string? BasedOn { get; set; }

        public int? Outline { get; set; }
    }
}
