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
        page.QuerySelector(".retold").Words().Should().Contain("Shown without article 1").And.Contain("rest on its report alone").And.Contain("Show with all articles");

        var json = await visitor.JsonAsync("/api/v1/deals/microsoft-openai?without=1");
        json.GetProperty("without").EnumerateArray().Select(id => id.GetInt64()).Should().Equal(1);
        var stake = json.GetProperty("unsupported").EnumerateArray().Last(term => term.GetProperty("clause").GetString() == "equity:openai>microsoft");
        stake.GetProperty("why").GetString().Should().Be("retellings-only");
        stake.GetProperty("reason").GetString().Should().Be("Only articles that retell the withdrawn report still state it.");
        stake.GetProperty("evidence").EnumerateArray().Select(quote => quote.GetProperty("article").GetInt64()).Distinct().Should().Equal(1, 2, 3, 4);
        json.GetProperty("unsupported").EnumerateArray().Select(term => term.GetProperty("clause").GetString()).Should().NotContain("primary-provider:openai>microsoft", "the fifth article has it from elsewhere");
        (await visitor.JsonAsync("/api/v1/deals/microsoft-openai")).GetProperty("unsupported").GetArrayLength().Should().Be(0);
        (await visitor.GetAsync("/deals/microsoft-openai?without=%3Cscript%3E")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task WhatRestsOnAWithdrawnReportAloneSaysSoOnEveryPage()
    {
        var visitor = site.CreateClient();
        await SendAsync(visitor, "/articles/3/withdraw", ("reason", "The report was taken back."));

        var deal = await visitor.PageAsync("/deals/microsoft-openai");
        deal.QuerySelector("details.retold summary").Words().Should().MatchRegex("^\\d+ values are unsupported since a withdrawal$");
        deal.QuerySelector("#t-equity-openai-microsoft").Words().Should().Contain("unsupported Only articles that retell the withdrawn report still state it.").And.Contain("of a withdrawn report");
        deal.QuerySelector("#t-primary-provider-openai-microsoft").Words().Should().NotContain("unsupported");
        (await visitor.PageAsync("/deals/microsoft-openai/clauses/equity:openai%3Emicrosoft")).QuerySelector("table.attrs tbody tr").Words().Should().Contain("unsupported");
        (await visitor.PageAsync("/deals/microsoft-openai/on/2026-06-01")).QuerySelector("#t-equity-openai-microsoft").Words().Should().Contain("unsupported");
        (await visitor.PageAsync("/deals/microsoft-openai/sources")).QuerySelector(".origin").Words().Should().Contain("Article 3 of it is withdrawn: the report counts as no origin.");
        var clause = (await visitor.JsonAsync("/api/v1/deals/microsoft-openai")).GetProperty("clauses").EnumerateArray().Single(c => c.GetProperty("clause").GetString() == "equity:openai>microsoft");
        clause.GetProperty("unsupported")[0].GetProperty("why").GetString().Should().Be("retellings-only");
        clause.GetProperty("corroboration").GetProperty("withdrawn").GetInt32().Should().Be(3);

        await SendAsync(visitor, "/articles/3/withdraw?handler=restore", ("reason", "It stands."));
        (await visitor.PageAsync("/deals/microsoft-openai")).QuerySelectorAll("details.retold").Should().BeEmpty();
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
