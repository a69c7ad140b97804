namespace DealTracker.Extraction.Reading;

/// <summary>Thrown by a reader where bytes cannot be an article; <see cref="ArticleReader"/> alone catches it.</summary>
internal sealed class UnreadableArticleException : Exception
{
    private UnreadableArticleException(ReadProblem problem, string why)
        : base(why) => Problem = problem;

    public ReadProblem Problem { get; }

    public static UnreadableArticleException Empty(string why) => new(ReadProblem.Empty, why);

    public static UnreadableArticleException TooLarge(string why) => new(ReadProblem.TooLarge, why);

    public static UnreadableArticleException UnsupportedFormat(string why) => new(ReadProblem.UnsupportedFormat, why);

    public static UnreadableArticleException Malformed(string why) => new(ReadProblem.Malformed, why);
}
