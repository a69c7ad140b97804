namespace DealTracker.Web.Api;

/// <summary>
/// A permanent redirect to a version's best name. For good as far as is known today, so nobody may keep it: should the articles that name the version more
/// exactly be withdrawn, the older name is its own again.
/// </summary>
public sealed class Moved(string address, QueryString query = default) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.CacheControl = "no-cache";
        httpContext.Response.Redirect(new PathString(address).ToUriComponent() + query.ToUriComponent(), permanent: true);
        return Task.CompletedTask;
    }
}
