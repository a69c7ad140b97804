namespace DealTracker.Web.Api;

/// <summary><c>/api/v1/articles</c>.</summary>
public static class ArticlesApi
{
    public const string Path = "/api/v1/articles";
}
