namespace DealTracker.EndToEnd.Tests.Hosting;

/// <summary>What every answer has in common.</summary>
[Collection(GoldCollection.Name)]
public sealed class AnswersTests(GoldSite site)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static TheoryData<string> Pages =>
    [
        "/", "/help", "/help/profiles", "/articles", "/articles/1", "/articles/1/why", "/articles/new", "/articles/new?added=1&known=2", "/deals/microsoft-openai", "/deals/amazon-openai",
        "/deals/microsoft-openai/compare", "/deals/microsoft-openai/compare/2025-10/2026-04-27", "/deals/microsoft-openai/clauses/license:openai%3Emicrosoft",
        "/nothing-here",
    ];

    public static TheoryData<string> Others =>
    [
        "/api/v1/deals", "/api/v1/deals/microsoft-openai", "/api/v1/deals/microsoft-openai/compare/2025-10/2026-04-27", "/api/v1/articles", "/api/v1/articles/1",
        "/api/v1/nothing", "/deals/microsoft-openai.json", "/site.css", "/site.js", "/icon.svg",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    [MemberData(nameof(Others))]
    public async Task EveryAnswerBearsTheHeadersOfSafety(string address)
    {
        var headers = (await site.Visitor().GetAsync(address)).Headers;

        headers.GetValues("Content-Security-Policy").Should().Equal(Policy);
        headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        headers.GetValues("Referrer-Policy").Should().Equal("same-origin");
        headers.GetValues("Cross-Origin-Opener-Policy").Should().Equal("same-origin");
        headers.GetValues("Cross-Origin-Resource-Policy").Should().Equal("same-origin");
        headers.Contains("Permissions-Policy").Should().BeTrue();
        headers.Contains("Server").Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task NoPageHasInlineStyleOrScriptOrNeedsScript(string address)
    {
        var page = await (await site.Visitor().GetAsync(address)).PageAsync();

        page.QuerySelectorAll("[style], style, script:not([src]), noscript").Should().BeEmpty();
        page.All.Should().OnlyContain(e => e.Attributes.All(a => !a.Name.StartsWith("on", StringComparison.Ordinal)));
        page.QuerySelectorAll("script").Should().ContainSingle().Which.HasAttribute("defer").Should().BeTrue();
        page.QuerySelectorAll("a[href='#'], a:not([href]), a[href^='javascript:']").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task EveryPageHasItsBones(string address)
    {
        var page = await (await site.Visitor().GetAsync(address)).PageAsync();

        page.DocumentElement.GetAttribute("lang").Should().Be("en");
        page.Title.Should().EndWith(" – DealTracker");
        page.QuerySelectorAll("h1").Should().ContainSingle();
        page.QuerySelector("a.skip")!.GetAttribute("href").Should().Be("#main");
        page.QuerySelectorAll("input:not([type=hidden]), select, textarea").Should()
            .NotContain(field => field.Closest("label") == null && page.QuerySelector($"label[for='{field.Id}']") == null);
        page.All.Where(e => !string.IsNullOrEmpty(e.Id)).GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task EveryLinkWithinTheSiteLeadsSomewhere(string address)
    {
        var visitor = site.Visitor();
        var page = await (await visitor.GetAsync(address)).PageAsync();
        foreach (var link in page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).Distinct())
        {
            var parts = link.Split('#');
            var path = parts[0].StartsWith('?') ? address.Split('?')[0] + parts[0] : parts[0];
            var target = path.Length == 0 ? page : await TargetAsync(visitor, path, link);
            if (parts.Length > 1) target!.GetElementById(Uri.UnescapeDataString(parts[1])).Should().NotBeNull("{0} leads there from {1}", link, address);
        }
    }

    [Theory]
    [InlineData("/", "POST")]
    [InlineData("/articles", "PUT")]
    [InlineData("/deals/microsoft-openai", "DELETE")]
    public async Task APageThatOnlyReadsTakesNoOtherMethod(string address, string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        var response = await site.Visitor().SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        (await response.PageAsync()).QuerySelector("h1").Words().Should().Be("This address cannot be used that way");
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument?> TargetAsync(HttpClient visitor, string path, string link)
    {
        using var response = await visitor.GetAsync(path);
        response.StatusCode.Should().BeOneOf([HttpStatusCode.OK, HttpStatusCode.Redirect], "of {0}", link);
        return response.Content.Headers.ContentType?.MediaType == "text/html" ? await response.PageAsync() : null;
    }
}
