using System.Xml;

namespace DealTracker.Extraction.Reading.Xml;

/// <summary>Goes through XML node by node, without document types, outside entities or deep nesting.</summary>
internal sealed class SafeXml : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = ReadingLimits.UnpackedBytes,
    };

    private readonly XmlReader reader;
    private readonly string what;

    public SafeXml(Stream stream, string what) => (reader, this.what) = (XmlReader.Create(stream, Settings), what);

    public SafeXml(TextReader text, string what) => (reader, this.what) = (XmlReader.Create(text, Settings), what);

    public string Name => reader.LocalName;

    public string Namespace => reader.NamespaceURI;

    public int Depth => reader.Depth;

    public string Value => Guard(() => reader.Value);

    public bool IsEmpty => reader.IsEmptyElement;

    public bool IsStart => reader.NodeType == XmlNodeType.Element;

    public bool IsEnd => reader.NodeType == XmlNodeType.EndElement;

    public bool IsText =>
        reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    /// <summary>The attribute of that local name, whatever its namespace; null where there is none.</summary>
    public string? Attribute(string name) => Guard(() => FindAttribute(name));

    /// <summary>Goes to the next node; throws where the XML is damaged, has a document type or nests too deep.</summary>
    public bool Read()
    {
        if (!Guard(reader.Read))
            return false;
        if (reader.Depth > ReadingLimits.XmlDepth)
            throw UnreadableArticleException.Malformed($"The XML of the {what} is nested more than {ReadingLimits.XmlDepth} deep.");
        return true;
    }

    /// <summary>Goes to the end of the element that the reader stands on.</summary>
    public void Skip()
    {
        if (!IsStart || IsEmpty)
            return;
        var depth = Depth;
        while (Read() && !(IsEnd && Depth == depth))
            continue;
    }

    public void Dispose() => reader.Dispose();

    private string? FindAttribute(string name)
    {
        string? value = null;
        for (var found = reader.MoveToFirstAttribute(); found; found = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name)
                value = reader.Value;
        }

        reader.MoveToElement();
        return value;
    }

    /// <summary>Long texts are parsed only as they are taken, so that any access may find the damage.</summary>
    private T Guard<T>(Func<T> access)
    {
        try
        {
            return access();
        }
        catch (XmlException)
        {
            throw UnreadableArticleException.Malformed($"The XML of the {what} is damaged, or has a document type.");
        }
    }
}
