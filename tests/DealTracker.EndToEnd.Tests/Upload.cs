using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace DealTracker.EndToEnd.Tests;

/// <summary>Ways to hand an article in.</summary>
public static class Upload
{
    public static async Task<HttpResponseMessage> SendAsync(this HttpClient client, byte[] bytes, string name, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent { { File(bytes), "file", name } };
        foreach (var field in fields) form.Add(new StringContent(field.Value), field.Name);
        return await client.PostAsync("/api/v1/articles", form);
    }

    /// <summary>Fills in the form, looks at what was understood, and stores it.</summary>
    public static async Task<HttpResponseMessage> FillInAsync(
        this HttpClient client, IEnumerable<(string Name, byte[] Bytes)> files, string text = "", string published = "", string outlet = "")
    {
        var response = await client.GiveAsync(files, text, published, outlet);
        if (response.StatusCode != HttpStatusCode.Redirect) return response;
        var look = response.Headers.Location!.OriginalString;
        return (await client.PageAsync(look)).QuerySelector(".go") is null ? response : await client.StoreAsync(look);
    }

    /// <summary>Presses the button that stores.</summary>
    public static async Task<HttpResponseMessage> StoreAsync(this HttpClient client, string look, params (string Name, string Value)[] fields)
    {
        var token = Token(await client.PageAsync(look));
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value))]);
        return await client.PostAsync(look, form);
    }

    /// <summary>Fills in the form as a browser does: the token and its cookie come with the page.</summary>
    public static async Task<HttpResponseMessage> GiveAsync(
        this HttpClient client, IEnumerable<(string Name, byte[] Bytes)> files, string text = "", string published = "", string outlet = "", string held = "")
    {
        var token = Token(await client.PageAsync("/articles/new"));
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new StringContent(text), "text" },
            { new StringContent(published), "published" },
            { new StringContent(outlet), "outlet" },
        };
        if (held.Length > 0) form.Add(new StringContent(held), "held");
        foreach (var (name, bytes) in files) form.Add(File(bytes), "files", name);
        return await client.PostAsync("/articles/new", form);
    }

    private static string Token(IHtmlDocument page) => ((IHtmlInputElement)page.QuerySelector("input[name=__RequestVerificationToken]")!).Value;

    public static async Task<JsonElement> JsonAsync(this HttpClient client, string address) => await client.GetFromJsonAsync<JsonElement>(address);

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response) => await response.Content.ReadFromJsonAsync<JsonElement>();

    public static async Task<int> CountAsync(this HttpClient client) => (await client.JsonAsync("/api/v1/articles")).GetProperty("items").GetArrayLength();

    private static ByteArrayContent File(byte[] bytes) => new(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
}
