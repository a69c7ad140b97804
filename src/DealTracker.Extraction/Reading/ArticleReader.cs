namespace DealTracker.Extraction.Reading;

/// <summary>Turns the bytes of a file into an article's text.</summary>
public static class ArticleReader
{
    /// <summary>Reads <paramref name="bytes"/>; the name only hints at the format. Never throws on any input.</summary>
    public static ReadOutcome Read(ReadOnlyMemory<byte> bytes, string name) =>
        throw new NotImplementedException($"{bytes.Length}{name}");
}
