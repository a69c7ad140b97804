namespace DealTracker.Web.Api;

/// <summary>Leads from a page's address with a suffix to the data behind it. What an address names may have letters that no header may hold.</summary>
public static class DataRedirect
{
    public static IResult To(string path, QueryString query = default) => Results.Redirect(new PathString(path).ToUriComponent() + query.ToUriComponent());
}
