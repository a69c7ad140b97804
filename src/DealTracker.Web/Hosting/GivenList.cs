namespace DealTracker.Web.Hosting;

/// <summary>A field that an address may name several times.</summary>
public static class GivenList
{
    // Nobody unfolds or leaves out more than this; and each is written into many links of the page.
    private const int Most = 100;

    /// <summary>What the address gives, each once; blank ones are passed over.</summary>
    public static IReadOnlyList<string> GivenAll(this HttpRequest request, string field) =>
        [.. request.Query[field].OfType<string>().Where(text => !string.IsNullOrWhiteSpace(text)).Distinct(StringComparer.Ordinal).Take(Most)];
}
