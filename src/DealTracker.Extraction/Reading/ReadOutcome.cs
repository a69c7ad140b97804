namespace DealTracker.Extraction.Reading;

/// <summary>What became of the bytes: an article's text, or the reason why there is none.</summary>
public abstract record ReadOutcome
{
    private ReadOutcome()
    {
    }

    /// <summary>The bytes were read.</summary>
    /// <param name="Article">The article.</param>
    public sealed record Read(ArticleText Article) : ReadOutcome;

    /// <summary>The bytes cannot be read.</summary>
    /// <param name="Problem">Which kind of problem; decides the HTTP status.</param>
    /// <param name="Why">A sentence for the person who gave the file.</param>
    public sealed record Unreadable(ReadProblem Problem, string Why) : ReadOutcome;
}

/// <summary>Kinds of unreadable input.</summary>
public enum ReadProblem
{
    /// <summary>No bytes, or no words in them.</summary>
    Empty,

    /// <summary>Larger than the limit, as given or once unpacked.</summary>
    TooLarge,

    /// <summary>Not a format that is read.</summary>
    UnsupportedFormat,

    /// <summary>The right format, but damaged, or nested deeper than the limit.</summary>
    Malformed,
}
