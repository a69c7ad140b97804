using AngleSharp.Html.Dom;

namespace DealTracker.EndToEnd.Tests.Pages.Review;

public sealed class ReviewTests(GoldSite site) : IClassFixture<GoldSite>
{
    private const string Page = "/review?deal=amazon-openai";

    [Fact]
    public async Task FactsInDoubtStandWithTheirWordsAndTheReason()
    {
        var page = await site.CreateClient().PageAsync(Page);

        page.QuerySelectorAll("#open .doubted").Should().NotBeEmpty().And.OnlyContain(fact => fact.QuerySelector("blockquote") != null && fact.QuerySelector(".flag") != null);
        (await site.CreateClient().PageAsync($"{Page}&doubt=hearsay")).QuerySelectorAll("#open .doubted").Length.Should().BeLessThanOrEqualTo(page.QuerySelectorAll("#open .doubted").Length);
    }

    [Fact]
    public async Task ACorrectionIsKeptBesideWhatTheMachineReadAndCanBeTakenBack()
    {
        var visitor = site.CreateClient();
        var article = (await visitor.PageAsync(Page)).QuerySelectorAll("#open .doubted").First(fact => fact.QuerySelector("input[name=attribute]") is IHtmlInputElement { Value: "amount" or "conditional" or "upfront" });
        var (fact, before) = (article.Id!["fact-".Length..], article.QuerySelector("p b").Words());

        var answer = await SendAsync(visitor, "/review", ("deal", "amazon-openai"), ("fact", fact), ("attribute", "amount"), ("verdict", "correct"), ("value", "41000000000"), ("reason", "The release says so."), ("name", "Ann"));
        var decided = (await answer.PageAsync()).QuerySelector($"#decided #fact-{fact}")!;
        decided.Words().Should().Contain($"The machine reads: {before}").And.Contain("Corrected to $41 billion").And.Contain("Ann: The release says so.");
        (await visitor.PageAsync("/review/log")).QuerySelector("tbody tr").Words().Should().Contain("Fact corrected").And.Contain("The release says so.");

        (await visitor.PageAsync("/deals/amazon-openai/clauses/" + Uri.EscapeDataString(CorrectedClause(decided)))).QuerySelectorAll("table.attrs td p").Select(p => p.Words()).Should().Contain($"corrected the machine read {before}");
        (await visitor.PageAsync($"/articles/{ArticleOf(decided)}")).QuerySelectorAll(".margin p").Select(p => p.Words()).Should().Contain($"corrected the machine read {before}");
        (await visitor.PageAsync("/deals/amazon-openai/compare/2025-11/2026-02?show=all")).QuerySelectorAll(".about").Select(p => p.Words()).Should().Contain(words => words.EndsWith($"corrected the machine read {before}"));
        (await visitor.JsonAsync("/api/v1/deals/amazon-openai/clauses/" + Uri.EscapeDataString(CorrectedClause(decided)))).GetProperty("items").EnumerateArray()
            .SelectMany(known => known.GetProperty("state").GetProperty("corrections").EnumerateArray()).Select(c => c.GetProperty("value").GetDecimal()).Should().Contain(41000000000);

        var decision = ((IHtmlInputElement)decided.QuerySelector("input[name=decision]")!).Value;
        var back = await SendAsync(visitor, "/review?handler=takeback", ("deal", "amazon-openai"), ("decision", decision), ("reason", "It was right."));
        (await back.PageAsync()).QuerySelectorAll($"#open #fact-{fact}").Should().ContainSingle();
    }

    [Theory]
    [InlineData("confirm", "", "", "", "Say why")]
    [InlineData("", "", "", "Because.", "Choose one")]
    [InlineData("correct", "", "", "Because.", "Say what the article says instead")]
    [InlineData("correct", "<script>", "", "Because.", "That is no value for this")]
    [InlineData("correct", "", "October", "Because.", "The date of the terms is no date")]
    public async Task WhatCannotBeKeptSaysWhy(string verdict, string value, string version, string reason, string why)
    {
        var visitor = site.CreateClient();
        var fact = (await visitor.PageAsync(Page)).QuerySelector("#open .doubted")!.Id!["fact-".Length..];

        var answer = await SendAsync(visitor, "/review", ("deal", "amazon-openai"), ("fact", fact), ("attribute", "until"), ("verdict", verdict), ("value", value), ("version", version), ("reason", reason));

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.PageAsync()).QuerySelector(".error").Words().Should().StartWith(why);
    }

    [Fact]
    public async Task WhoDecidesAfterSomebodyElseIsToldSo()
    {
        var visitor = site.CreateClient();
        var fact = (await visitor.PageAsync(Page)).QuerySelectorAll("#open .doubted")[^1].Id!["fact-".Length..];
        (string, string)[] fields = [("deal", "amazon-openai"), ("fact", fact), ("attribute", "scope"), ("verdict", "confirm"), ("reason", "It says so."), ("seen", "0")];

        await SendAsync(visitor, "/review", fields);
        var second = await SendAsync(visitor, "/review", fields);

        second.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await second.PageAsync()).QuerySelectorAll(".error").Select(error => error.Words()).Should().ContainSingle().Which.Should().StartWith("Somebody decided about this fact meanwhile.");
        var gone = await SendAsync(visitor, "/review", ("deal", "amazon-openai"), ("fact", "999999"), ("verdict", "confirm"), ("reason", "It says so."));
        gone.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await gone.PageAsync()).QuerySelector(".error").Words().Should().StartWith("This fact is not there any more");
    }

    [Fact]
    public async Task AnotherSiteCannotDecide()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/review") { Content = new FormUrlEncodedContent([new("fact", "1"), new("verdict", "reject"), new("reason", "x")]) };
        request.Headers.Add("Origin", "https://elsewhere.example");

        (await site.CreateClient().SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task AnArticleReadAgainShowsTheDifferenceFirstAndThenTakesIt()
    {
        var visitor = site.CreateClient();
        var page = await visitor.PageAsync("/articles/4/reread");
        page.QuerySelectorAll(".shifts li").Should().NotBeEmpty("the annotations are not what the engine reads");
        (await visitor.PageAsync("/articles/4/reread")).QuerySelectorAll(".shifts li").Should().HaveCount(page.QuerySelectorAll(".shifts li").Length);

        await SendAsync(visitor, "/articles/4/reread", ("reason", "The engine has learned."));

        (await visitor.PageAsync("/articles/4/reread")).QuerySelector(".retold").Words().Should().Be("It reads the same. There is nothing to change.");
        (await visitor.PageAsync("/deals/microsoft-openai/changes")).QuerySelector("#knowledge li").Words().Should().Contain("Our reading changed");
    }

    [Fact]
    public async Task TheLogsLinesAreChainedInTheApi()
    {
        var lines = (await site.CreateClient().JsonAsync("/api/v1/audit")).GetProperty("items").EnumerateArray().ToArray();

        lines.Zip(lines.Skip(1)).Should().OnlyContain(pair => pair.First.GetProperty("previousHash").GetString() == pair.Second.GetProperty("hash").GetString());
        lines[^1].GetProperty("kind").GetString().Should().Be("article-added");
        (await site.CreateClient().GetAsync("/api/v1/audit?before=0")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await site.CreateClient().JsonAsync("/api/v1/deals/amazon-openai/review")).GetProperty("items").GetArrayLength().Should().BePositive();
    }

    private static string CorrectedClause(AngleSharp.Dom.IElement fact) => fact.QuerySelector(".dir").Words() is "OpenAI → Amazon" ? "purchase-commitment:openai>amazon" : "investment:amazon>openai";

    private static string ArticleOf(AngleSharp.Dom.IElement fact) => fact.QuerySelector("cite a")!.GetAttribute("href")!.Split('/', '#')[2];

    private static async Task<HttpResponseMessage> SendAsync(HttpClient visitor, string address, params (string Name, string Value)[] fields)
    {
        var token = ((IHtmlInputElement)(await visitor.PageAsync(address.StartsWith("/review", StringComparison.Ordinal) ? Page : address)).QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        return await visitor.PostAsync(address, new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value))]));
    }
}
