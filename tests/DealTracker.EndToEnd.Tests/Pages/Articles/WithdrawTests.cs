using AngleSharp.Html.Dom;

namespace DealTracker.EndToEnd.Tests.Pages.Articles;

public sealed class WithdrawTests(GoldSite site) : IClassFixture<GoldSite>
{
    [Fact]
    public async Task AnArticleIsWithdrawnAndTakenBackInWithReasons()
    {
        var visitor = site.CreateClient();
        (await visitor.PageAsync("/articles/1/withdraw")).QuerySelectorAll(".shifts .state").Select(state => state.Words()).Should().Contain(["Unsupported", "Known otherwise"]);

        var shown = await SendAsync(visitor, "/articles/1/withdraw", ("reason", "The outlet took it back."), ("name", "Ann"));
        (await shown.PageAsync()).QuerySelector(".retold").Words().Should().Be("Withdrawn since 20 November 2026, 12:00 UTC by Ann: The outlet took it back. Take it back in");
        (await visitor.PageAsync("/articles/1")).QuerySelectorAll("mark").Should().NotBeEmpty();

        await SendAsync(visitor, "/articles/1/withdraw?handler=restore", ("reason", "It was right."));
        (await visitor.PageAsync("/articles/1")).QuerySelectorAll(".retold").Should().BeEmpty();
    }

    [Fact]
    public async Task WithoutAReasonNothingIsChanged()
    {
        var answer = await SendAsync(site.CreateClient(), "/articles/2/withdraw", ("reason", "  "));

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.PageAsync()).QuerySelector(".error").Words().Should().StartWith("Say why");
        (await site.CreateClient().PageAsync("/articles/2")).QuerySelectorAll(".retold").Should().BeEmpty();
    }

    [Fact]
    public async Task AnotherSiteCannotWithdraw()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/articles/2/withdraw") { Content = new FormUrlEncodedContent([new("reason", "Because")]) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        (await site.CreateClient().SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task ADealCanBeLookedAtWithoutAnArticleAndNothingIsChanged()
    {
        var visitor = site.CreateClient();

        var page = await visitor.PageAsync("/deals/microsoft-openai?without=1&without=2&without=3&without=4&without=5");
        page.QuerySelector(".retold").Words().Should().Contain("Shown without article 1").And.Contain("rest on it alone").And.Contain("Show with all articles");

        var json = await visitor.JsonAsync("/api/v1/deals/microsoft-openai?without=1");
        json.GetProperty("without").EnumerateArray().Select(id => id.GetInt64()).Should().Equal(1);
        json.GetProperty("unsupported").EnumerateArray().Select(term => term.GetProperty("evidence")[0].GetProperty("article").GetInt64()).Should().NotBeEmpty().And.AllBeEquivalentTo(1);
        (await visitor.JsonAsync("/api/v1/deals/microsoft-openai")).GetProperty("unsupported").GetArrayLength().Should().Be(0);
        (await visitor.GetAsync("/deals/microsoft-openai?without=%3Cscript%3E")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task AnArticleThatIsNotThereCannotBeWithdrawn() =>
        (await site.CreateClient().GetAsync("/articles/999/withdraw")).StatusCode.Should().Be(HttpStatusCode.NotFound);

    private static async Task<HttpResponseMessage> SendAsync(HttpClient visitor, string address, params (string Name, string Value)[] fields)
    {
        var token = ((IHtmlInputElement)(await visitor.PageAsync(address.Split('?')[0])).QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        return await visitor.PostAsync(address, new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value))]));
    }
}
