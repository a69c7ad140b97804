using AngleSharp.Html.Dom;

namespace DealTracker.EndToEnd.Tests.Pages.Deals;

public sealed class RegroupTests(GoldSite site) : IClassFixture<GoldSite>
{
    private const string Address = "/deals/microsoft-openai/sources";

    [Fact]
    public async Task APersonSplitsAndMergesWithAReason()
    {
        var visitor = site.CreateClient();

        await SendAsync(visitor, ("article", "3"), ("verdict", "split"), ("reason", "It has a source of its own."), ("name", "Ann"));
        (await visitor.PageAsync(Address)).QuerySelector(".lede").Words().Should().Be("5 articles, 3 origins.");

        var page = await (await SendAsync(visitor, ("article", "3"), ("verdict", "merge"), ("other", "5"), ("reason", "Both cite it."))).PageAsync();
        page.QuerySelector(".lede").Words().Should().Be("5 articles, 2 origins.");
        page.QuerySelectorAll(".regroup li").Select(li => li.Words()).Should().Equal(
            "Articles 3 and 5 rest on one report. 20 November 2026, 12:00 UTC, somebody who gave no name: Both cite it.",
            "Article 3 rests on a report of its own. 20 November 2026, 12:00 UTC, Ann: It has a source of its own.");
        page.QuerySelectorAll(".origin .why").Select(why => why.Words()).Should().Contain("Somebody decided that articles 3 and 5 rest on one report: Both cite it.");
    }

    [Theory]
    [InlineData("1", "split", "", " ", "Say why")]
    [InlineData("1", "merge", "1", "Because", "Choose")]
    [InlineData("1", "burn", "2", "Because", "Choose")]
    [InlineData("x", "split", "", "Because", "Choose")]
    [InlineData("999", "split", "", "Because", "Choose")]
    public async Task WhatCannotBeDoneIsRefusedWithTheReason(string article, string verdict, string other, string reason, string says)
    {
        var answer = await SendAsync(site.CreateClient(), ("article", article), ("verdict", verdict), ("other", other), ("reason", reason));

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.PageAsync()).QuerySelector(".error").Words().Should().StartWith(says);
    }

    [Fact]
    public async Task AnotherSiteCannotRegroup()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new FormUrlEncodedContent([new("article", "1"), new("verdict", "split"), new("reason", "Because")]) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        (await site.CreateClient().SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient visitor, params (string Name, string Value)[] fields)
    {
        var token = ((IHtmlInputElement)(await visitor.PageAsync(Address)).QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        return await visitor.PostAsync(Address, new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value))]));
    }
}
