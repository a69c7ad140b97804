using System.Text.Json;

namespace DealTracker.EndToEnd.Tests;

/// <summary>Every question about a deal, asked of the seeds and fourteen more articles together, on its page and in JSON.</summary>
public sealed class LongHistoryTests(LongHistorySite site) : IClassFixture<LongHistorySite>
{
    private const string Deal = "/deals/microsoft-openai";

    private static readonly string[] Versions = ["2019-07-22", "2020-09-22", "2023-01-23", "2025-01-21", "2025-10-28", "2026-04-27"];

    [Fact]
    public async Task EachOfTheSixVersionsComesOutOnce()
    {
        (await ItemsAsync($"/api/v1{Deal}/versions")).Select(version => version.GetProperty("id").GetString()).Should().Equal(Versions);
        (await site.Visitor().PageAsync(Deal)).QuerySelectorAll(".log > .version h3").Select(h => h.Words())
            .Should().Equal("22 July 2019", "22 September 2020", "23 January 2023", "21 January 2025", "28 October 2025", "27 April 2026");
    }

    [Theory]
    [InlineData("license:openai>microsoft", "changed", "until=2030", "until=2032")]
    [InlineData("first-refusal:openai>microsoft", "removed", "in-force=true", "in-force=false")]
    [InlineData("revenue-share:openai>microsoft", "changed", "percent=20 until=2030", "until=agi")]
    [InlineData("equity:openai>microsoft", "changed", "percent=32.5", "percent=27")]
    [InlineData("investment:microsoft>openai", "not-mentioned", "amount=10000000000", "amount=10000000000")]
    public async Task ThePairOf2025IsComparedWithTermsCarriedAndEnded(string clause, string change, string from, string to)
    {
        var row = (await site.Visitor().JsonAsync($"/api/v1{Deal}/compare/2025-01-21/2025-10-28")).GetProperty("clauses").EnumerateArray().Single(c => c.GetProperty("clause").GetString() == clause);

        row.GetProperty("change").GetString().Should().Be(change);
        Holds(row.GetProperty("from"), from);
        Holds(row.GetProperty("to"), to);
    }

    [Fact]
    public async Task TheSamePairStandsOnItsPageAndOlderNamesLeadThere()
    {
        var visitor = site.Visitor();
        var page = await visitor.PageAsync($"{Deal}/compare/2025-01-21/2025-10-28?show=all");

        page.QuerySelector("#first-refusal-openai-microsoft .state").Words().Should().Be("Removed");
        page.QuerySelector("#investment-microsoft-openai .state").Words().Should().Be("Not mentioned");
        (await visitor.GetAsync($"{Deal}/compare/2025-10/2026-04")).Headers.Location!.ToString().Should().Be($"{Deal}/compare/2025-10-28/2026-04-27");
    }

    [Theory]
    [InlineData("2024-06", "2023-01-23")]
    [InlineData("2025-06-01", "2025-01-21")]
    [InlineData("2025-12", "2025-10-28")]
    public async Task ADayIsAnsweredByTheVersionThenInForce(string day, string version)
    {
        (await site.Visitor().JsonAsync($"/api/v1{Deal}/on/{day}")).GetProperty("version").GetString().Should().Be(version);
        (await site.Visitor().PageAsync($"{Deal}/on/{day}")).QuerySelectorAll(".terms .term").Should().NotBeEmpty();
    }

    [Fact]
    public async Task WhatWasNotReportedYetIsSaid()
    {
        var then = await site.Visitor().JsonAsync($"/api/v1{Deal}/on/2025-06-01/known/2025-06-01");

        then.GetProperty("differs").EnumerateArray().Select(gap => gap.GetProperty("kind").GetString()).Should().Contain("not-reported-yet", "the long look back was written a year later");
        (await site.Visitor().PageAsync($"{Deal}/on/2025-06-01/known/2025-06-01")).QuerySelector(".lede").Words().Should().Contain("not reported yet");
        (await site.Visitor().GetAsync($"{Deal}/on/2018")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task EveryVersionIsAChangeOfTheDealAndEveryArticleAStepOfKnowledge()
    {
        var json = await site.Visitor().JsonAsync($"/api/v1{Deal}/changes");
        var page = await site.Visitor().PageAsync($"{Deal}/changes");

        json.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("to").GetString()).Should().Equal(Versions.Reverse());
        var steps = json.GetProperty("knowledge").GetProperty("items").EnumerateArray().ToArray();
        steps.Should().HaveCount(18, "one of the nineteen speaks of another deal alone").And.OnlyContain(step => step.GetProperty("kind").GetString() == "article-added");
        steps.SelectMany(step => step.GetProperty("renamed").EnumerateArray()).Select(pair => $"{pair.GetProperty("before")} {pair.GetProperty("after")}").Should().Contain("2025-10 2025-10-28");
        page.QuerySelectorAll("#knowledge .log > li").Should().HaveCount(18);
        page.QuerySelectorAll("#deal .log > li").Should().HaveCount(6);
    }

    [Fact]
    public async Task SourcesStandByOriginAndUnknownLineageCountsAsNone()
    {
        var json = await site.Visitor().JsonAsync($"/api/v1{Deal}/sources");
        var page = await site.Visitor().PageAsync($"{Deal}/sources");

        json.GetProperty("items").EnumerateArray().Select(origin => origin.GetProperty("articles").GetArrayLength()).Should().StartWith([4, 1]);
        json.GetProperty("items").EnumerateArray().Where(origin => !origin.GetProperty("known").GetBoolean()).Should().NotBeEmpty();
        json.GetProperty("corroboration").GetProperty("unknownLineage").GetInt32().Should().BePositive();
        page.QuerySelectorAll(".origin.unknown").Should().NotBeEmpty();
    }

    [Fact]
    public async Task EveryClauseStandsAgainstEveryArticle()
    {
        var rows = await ItemsAsync($"/api/v1{Deal}/coverage");

        rows.Should().OnlyContain(row => row.GetProperty("cells").GetArrayLength() == rows[0].GetProperty("cells").GetArrayLength());
        rows.SelectMany(row => row.GetProperty("cells").EnumerateArray()).Select(cell => cell.GetProperty("stance").GetString()).Distinct().Should().BeEquivalentTo("says", "contradicts", "silent");
        (await site.Visitor().PageAsync($"{Deal}/sources")).QuerySelectorAll(".grid tbody tr").Should().HaveCount(rows.Length);
    }

    [Fact]
    public async Task TheClashIsKnownToTheDay()
    {
        var clash = (await ItemsAsync($"/api/v1{Deal}/clashes")).Single(found => found.GetProperty("id").GetString() == "exclusivity-openai-amazon-microsoft");

        (clash.GetProperty("state").GetString(), clash.GetProperty("from").GetString(), clash.GetProperty("settledOn").GetString()).Should().Be(("settled", "2026-02-27", "2026-04-27"));
        (await site.Visitor().PageAsync("/clashes/exclusivity-openai-amazon-microsoft")).QuerySelector(".state").Words().Should().Be("Possible from 27 February 2026, settled on 27 April 2026");
    }

    [Fact]
    public async Task DoubtsBearTheWordsThatCauseThem()
    {
        var items = await ItemsAsync($"/api/v1{Deal}/doubts");

        items.SelectMany(item => item.GetProperty("ambiguity").EnumerateArray()).Should().NotBeEmpty().And.OnlyContain(doubt => doubt.GetProperty("words").GetString()!.Length > 0);
        items.Where(item => item.GetProperty("ambiguity").GetArrayLength() == 0).Should().NotBeEmpty();
        (await site.Visitor().PageAsync($"{Deal}/doubts?only=hearsay")).QuerySelectorAll(".doubts q").Should().NotBeEmpty();
    }

    [Fact]
    public async Task AClauseHasItsHistoryOverAllVersions() =>
        (await ItemsAsync($"/api/v1{Deal}/clauses/license:openai%3Emicrosoft")).Select(known => known.GetProperty("version").GetString()).Should().Equal(Versions);

    [Fact]
    public async Task WithoutTheLongLookBackWhatItAloneStatesIsUnsupported()
    {
        var article = (await ItemsAsync("/api/v1/articles")).Single(a => a.GetProperty("fileName").GetString()!.StartsWith("2026-06", StringComparison.Ordinal)).GetProperty("id").GetInt64();

        var rest = await site.Visitor().JsonAsync($"/api/v1{Deal}?without={article}");
        rest.GetProperty("unsupported").EnumerateArray().Select(value => value.GetProperty("why").GetString()).Should().NotBeEmpty().And.Contain("no-quote");
        rest.GetProperty("versions").EnumerateArray().Select(version => version.GetProperty("id").GetString()).Should().NotContain("2023-01-23", "only it tells of that year");
        (await site.Visitor().PageAsync($"{Deal}?without={article}")).QuerySelectorAll(".unsupported li").Should().NotBeEmpty();
        (await ItemsAsync($"/api/v1{Deal}/versions")).Should().HaveCount(6, "nothing was changed by asking");
    }

    [Fact]
    public async Task FactsInDoubtAreOfferedForReview()
    {
        var page = await site.Visitor().PageAsync("/review?deal=microsoft-openai");

        page.QuerySelectorAll("#open .doubted").Should().NotBeEmpty().And.OnlyContain(fact => fact.QuerySelector("blockquote") != null);
        (await ItemsAsync($"/api/v1{Deal}/review")).Should().OnlyContain(item => item.GetProperty("doubts").GetArrayLength() > 0);
    }

    [Fact]
    public async Task EachArticleShowsWhatTheEngineReadsToday()
    {
        foreach (var article in (await ItemsAsync("/api/v1/articles")).Skip(5).Select(a => a.GetProperty("id").GetInt64()))
        {
            var page = await site.Visitor().PageAsync($"/articles/{article}/reread");
            (page.QuerySelectorAll(".shifts li").Length + page.QuerySelectorAll(".retold").Length).Should().BePositive("of article {0}", article);
        }
    }

    private async Task<JsonElement[]> ItemsAsync(string address) => [.. (await site.Visitor().JsonAsync(address)).GetProperty("items").EnumerateArray()];

    private static void Holds(JsonElement given, string terms)
    {
        foreach (var term in terms.Split(' ').Select(t => t.Split('=', 2))) given.GetProperty(term[0]).ToString().Should().BeEquivalentTo(term[1]);
    }
}
