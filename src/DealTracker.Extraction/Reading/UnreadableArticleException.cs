namespace DealTracker.Extraction.Reading;

/// <summary>Thrown by a reader where bytes cannot be an article; <see cref="ArticleReader"/> alone catches it.</summary>
internal sealed class UnreadableArticleException(ReadProblem problem, string why) : Exception(why)
{
    public ReadProblem Problem { get; } = problem;
}
