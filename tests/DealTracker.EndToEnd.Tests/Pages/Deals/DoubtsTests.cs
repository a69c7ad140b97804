namespace DealTracker.EndToEnd.Tests.Pages.Deals;

[Collection(GoldCollection.Name)]
public sealed class DoubtsTests(GoldSite site)
{
    [Fact]
    public async Task AWordThatArticlesCallUndefinedIsSaidWithTheirWords()
    {
        var page = await site.Visitor().PageAsync("/deals/microsoft-openai/doubts?only=undefined");

        page.QuerySelectorAll(".doubts tbody th").Select(th => th.Words()).Should().OnlyContain(term => term.StartsWith("Azure-first")).And.NotBeEmpty();
        page.QuerySelectorAll(".doubts q").Select(q => q.Words()).Should().Contain(words => words.Contains("“first”"));
    }

    [Fact]
    public async Task TheCountsAreTheFiltersAndWhatIsFreeHasNoDoubt()
    {
        var visitor = site.Visitor();
        var all = await visitor.PageAsync("/deals/microsoft-openai/doubts");
        var free = await visitor.PageAsync("/deals/microsoft-openai/doubts?only=free");

        var counts = all.QuerySelectorAll(".counts b").Select(b => int.Parse(b.Words(), System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        all.QuerySelectorAll(".doubts tbody tr").Should().HaveCount(counts[0]);
        free.QuerySelectorAll(".doubts tbody tr").Should().HaveCount(counts[1]);
        free.QuerySelectorAll(".doubts q").Should().BeEmpty();
        counts[1].Should().BeInRange(1, counts[0] - 1);
        free.QuerySelectorAll(".counts a[aria-current]").Select(a => a.Words()).Should().ContainSingle().Which.Should().EndWith("free of doubt");
    }

    [Fact]
    public async Task TheDisputedRightOfTheOtherDealIsAConflict() =>
        (await site.Visitor().PageAsync("/deals/amazon-openai/doubts?only=conflict")).QuerySelectorAll(".doubts tbody th").Select(th => th.Words())
            .Should().Contain(term => term.StartsWith("Frontier exclusivity")).And.Contain(term => term.EndsWith("on conditions"));

    [Fact]
    public async Task TheSameStandsInJsonWithTheWords()
    {
        var items = (await site.Visitor().JsonAsync("/api/v1/deals/microsoft-openai/doubts?only=undefined")).GetProperty("items").EnumerateArray().ToArray();

        items.Should().NotBeEmpty();
        items.SelectMany(item => item.GetProperty("ambiguity").EnumerateArray()).Where(doubt => doubt.GetProperty("kind").GetString() == "undefined")
            .Select(doubt => doubt.GetProperty("words").GetString()).Should().OnlyContain(words => words!.Contains("first"));
    }

    [Theory]
    [InlineData("/deals/nobody-knows/doubts", HttpStatusCode.NotFound)]
    [InlineData("/deals/microsoft-openai/doubts?only=%3Cscript%3E", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/deals/microsoft-openai/doubts?only=nonsense", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/deals/microsoft-openai/doubts?colour=red", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/deals/nobody-knows/doubts", HttpStatusCode.NotFound)]
    public async Task WhatCannotBeAnsweredSaysSo(string address, HttpStatusCode status) =>
        (await site.Visitor().GetAsync(address)).StatusCode.Should().Be(status);
}
