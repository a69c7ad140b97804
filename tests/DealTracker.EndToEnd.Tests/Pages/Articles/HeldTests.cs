using System.Text;

namespace DealTracker.EndToEnd.Tests.Pages.Articles;

public sealed class HeldTests(Site site) : IClassFixture<Site>
{
    private const string Text = """
        Microsoft and OpenAI announced on April 27, 2026 that they had renegotiated their deal.

        Microsoft now holds a non-exclusive license to OpenAI's intellectual property through 2032.
        """;

    [Fact]
    public async Task TextAndFactsStandSideBySideBeforeAnythingIsStored()
    {
        var visitor = site.Visitor();
        var count = await visitor.CountAsync();
        var page = await visitor.PageAsync(await LookAsync(visitor, ("one.txt", Text + "\n\nOne.")));

        page.QuerySelector(".side mark[id]").Words().Should().StartWith("Microsoft and OpenAI announced");
        var fact = page.QuerySelectorAll(".side .fact").Single(f => f.Words().Contains("until 2032"));
        fact.Closest("li")!.QuerySelector("a")!.GetAttribute("href").Should().Be("#" + page.QuerySelectorAll(".side mark").Last(m => m.Id is not null).Id);
        page.QuerySelectorAll(".side a").Select(a => a.GetAttribute("href")!.Split('#')).Should().OnlyContain(parts => parts[0].Length > 0 || page.GetElementById(parts[1]) != null);
        (await visitor.CountAsync()).Should().Be(count);
    }

    [Fact]
    public async Task WhatIsDroppedIsStoredAsADecisionAndCountsNoMore()
    {
        var visitor = site.Visitor();
        var look = await LookAsync(visitor, ("two.txt", Text + "\n\nTwo zebras."));
        var drop = await KeyAsync(visitor, look);
        var stored = await visitor.StoreAsync(look, ("drop", drop), ("reason", "It says so of another licence."));

        var id = stored.Headers.Location!.OriginalString.Split("added=")[1];
        var found = await visitor.JsonAsync($"/api/v1/search?q=license+2032&kind=fact");
        found.GetProperty("items").EnumerateArray().Should().NotContain(hit => hit.GetProperty("article").GetRawText() == id);
        (await visitor.JsonAsync($"/api/v1/articles/{id}")).GetProperty("facts").EnumerateArray().Should().Contain(f => f.GetProperty("attribute").GetString() == "until");
    }

    [Fact]
    public async Task WhatIsCorrectedCountsAsCorrectedAndTheMachinesValueStaysBeside()
    {
        var visitor = site.Visitor();
        var look = await LookAsync(visitor, ("corrected.txt", Text + "\n\nCorrected zebras."));
        var key = await KeyAsync(visitor, look);
        var stored = await visitor.StoreAsync(look, ($"value-{key}", "2033"), ("reason", "A slip of the writer's."));

        var id = stored.Headers.Location!.OriginalString.Split("added=")[1];
        var lines = (await visitor.JsonAsync("/api/v1/audit")).GetProperty("items").EnumerateArray().Where(line => line.GetProperty("article").GetRawText() == id).ToArray();
        lines.Select(line => line.GetProperty("kind").GetString()).Should().BeEquivalentTo("article-added", "fact-corrected");
        lines.Select(line => line.GetProperty("at").GetString()).Distinct().Should().ContainSingle();
        var facts = await visitor.JsonAsync("/api/v1/search?q=licence+2033&kind=fact");
        facts.GetProperty("items").EnumerateArray().Should().Contain(hit => hit.GetProperty("article").GetRawText() == id);
        (await visitor.JsonAsync($"/api/v1/articles/{id}")).GetProperty("facts").EnumerateArray().Should()
            .Contain(f => f.GetProperty("attribute").GetString() == "until" && f.GetProperty("value").GetRawText().Contains("2032"));
    }

    [Fact]
    public async Task ACorrectionThatCannotBeIsRefusedBesideItsFieldAndNothingIsStored()
    {
        var visitor = site.Visitor();
        var look = await LookAsync(visitor, ("wrong.txt", Text + "\n\nWrong zebras."));
        var key = await KeyAsync(visitor, look);
        var count = await visitor.CountAsync();
        var refused = await visitor.StoreAsync(look, ($"value-{key}", "2033-99"), ("reason", "Because."));

        refused.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var page = await refused.PageAsync();
        page.QuerySelector("[role=alert]").Words().Should().StartWith("A correction cannot be kept as it is");
        page.QuerySelector($"#v-{key}")!.GetAttribute("value").Should().Be("2033-99");
        page.QuerySelector($"#e-{key}").Words().Should().NotBeEmpty();
        page.QuerySelector("#reason")!.GetAttribute("value").Should().Be("Because.");
        (await visitor.CountAsync()).Should().Be(count);
    }

    [Fact]
    public async Task DuplicatesAndRetellingsAreNamed()
    {
        var visitor = site.Visitor();
        var seed = Directory.GetFiles(Path.Combine(Repository.Root, "seeds"), "000_*").Single();
        var bytes = await File.ReadAllBytesAsync(seed);
        var retold = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes) + "\n\nPrinted here with a line more.");
        var look = (await visitor.GiveAsync([("again.txt", bytes), ("retold.txt", retold), ("twice.txt", retold)])).Headers.Location!.OriginalString;
        var page = await visitor.PageAsync(look);

        page.QuerySelectorAll("table.cards tbody tr").Select(r => r.Words()).Should().SatisfyRespectively(
            same => same.Should().Contain("the same bytes are stored: article 1"),
            kin => kin.Should().Contain("probably the same report as article"),
            twice => twice.Should().Contain("the same bytes as retold.txt"));
        page.QuerySelectorAll(".held .retold a").Select(a => a.GetAttribute("href")).Should().Contain("/articles/1");
    }

    [Fact]
    public async Task AFileCanBeLeftOutButNotEveryOne()
    {
        var visitor = site.Visitor();
        var look = await LookAsync(visitor, ("three.txt", "Third words."), ("four.txt", "Fourth words."));

        var refused = await visitor.StoreAsync(look, ("leave", "0"), ("leave", "1"));
        refused.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await refused.PageAsync()).QuerySelector("[role=alert]").Words().Should().Contain("left out");

        var stored = (await visitor.StoreAsync(look, ("leave", "0"))).Headers.Location!.OriginalString;
        (await visitor.PageAsync(stored)).QuerySelectorAll("table.cards tbody tr").Should().ContainSingle().Which.Words().Should().StartWith("four.txt");
    }

    [Theory]
    [InlineData("drop", "0-99")]
    [InlineData("drop", "7-0")]
    [InlineData("drop", "-1--1")]
    [InlineData("drop", "x")]
    [InlineData("leave", "99")]
    public async Task ChoicesThatNobodyWasGivenChangeNothing(string name, string value)
    {
        var visitor = site.Visitor();
        var look = await LookAsync(visitor, ("odd.txt", $"{Text}\n\nOdd {name} {value}."));

        (await visitor.StoreAsync(look, (name, value))).StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task FilesThatAreHeldNoLongerAreAskedForAgain()
    {
        var visitor = site.Visitor();
        var response = await visitor.GetAsync("/articles/new/0123456789abcdef0123456789abcdef");

        (await visitor.PageAsync(response.Headers.Location!.OriginalString)).QuerySelector(".retold").Words().Should().StartWith("The files are not held any longer");
    }

    private static async Task<string> KeyAsync(HttpClient visitor, string look) =>
        (await visitor.PageAsync(look)).QuerySelectorAll(".side .fact").Single(f => f.Words().Contains("until 2032")).QuerySelector("input")!.GetAttribute("value")!;

    private static async Task<string> LookAsync(HttpClient visitor, params (string Name, string Text)[] files) =>
        (await visitor.GiveAsync(files.Select(f => (f.Name, Encoding.UTF8.GetBytes(f.Text))))).Headers.Location!.OriginalString;
}
