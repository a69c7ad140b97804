using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DealTracker.EndToEnd.Tests;

/// <summary>Pages as a browser's parser sees them.</summary>
public static class Html
{
    public static async Task<IHtmlDocument> PageAsync(this HttpClient client, string address)
    {
        using var response = await client.GetAsync(address);
        response.StatusCode.Should().Be(HttpStatusCode.OK, "of {0}", address);
        return await response.PageAsync();
    }

    public static async Task<IHtmlDocument> PageAsync(this HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStreamAsync());

    /// <summary>An element's words, each gap one space.</summary>
    public static string Words(this INode? node) =>
        string.Join(' ', (node ?? throw new ArgumentNullException(nameof(node))).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
