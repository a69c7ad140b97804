namespace DealTracker.EndToEnd.Tests.Pages.Deals;

[Collection(GoldCollection.Name)]
public sealed class PickTests(GoldSite site)
{
    [Fact]
    public async Task EveryNeighbouringPairIsOffered() =>
        (await site.Visitor().PageAsync("/deals/microsoft-openai/compare")).QuerySelectorAll(".list a").Select(a => a.GetAttribute("href"))
            .Should().Equal("/deals/microsoft-openai/compare/2025-10/2026-04-27");

    [Theory]
    [InlineData("apple-google", "No version is known yet. Add articles that tell of one.")]
    [InlineData("anthropic-google", "No version is known yet. Add articles that tell of one.")]
    public async Task WhereThereIsNothingToCompareALinkLeadsToTheForm(string deal, string words)
    {
        var said = (await site.Visitor().PageAsync($"/deals/{deal}/compare")).QuerySelector(".intro");

        said.Words().Should().Be(words);
        said!.QuerySelector("a")!.GetAttribute("href").Should().Be("/articles/new");
    }
}
