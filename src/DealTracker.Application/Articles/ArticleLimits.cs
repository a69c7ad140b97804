namespace DealTracker.Application.Articles;

public static class ArticleLimits
{
    /// <summary>The largest file that is taken.</summary>
    public const int Bytes = 10 * 1024 * 1024;

    public const string TooLarge = "The file is larger than 10 MB.";
}
