namespace DealTracker.EndToEnd.Tests.Pages.Deals;

[Collection(GoldCollection.Name)]
public sealed class ClashesTests(GoldSite site)
{
    [Theory]
    [InlineData("microsoft-openai")]
    [InlineData("amazon-openai")]
    public async Task BothDealsShowTheClashOfTheirRights(string deal)
    {
        var page = await site.Visitor().PageAsync($"/deals/{deal}/clashes");

        var clash = page.QuerySelectorAll("article.clash").Should().ContainSingle().Subject;
        clash.QuerySelector("h3").Words().Should().Be("API exclusivity (Microsoft) and Frontier exclusivity (Amazon)");
        clash.QuerySelector(".state").Words().Should().Be("Possible from February 2026, settled on 27 April 2026");
        clash.QuerySelector(".why").Words().Should().Be(
            "Articles report that OpenAI gave Microsoft and Amazon an exclusive right each, over things that overlap; Amazon’s is disputed. " +
            "Both stood from February 2026 until Microsoft’s ended on 27 April 2026.");
        clash.QuerySelectorAll(".grants h4").Select(h => h.Words()).Should().Equal("API exclusivity", "Frontier exclusivity disputed");
        clash.QuerySelectorAll(".grants > section").Should().OnlyContain(side => side.QuerySelectorAll("blockquote").Length > 0);
        clash.QuerySelector(".tie").Words().Should().Contain("names “Frontier”").And.Contain("accessed through an application programming interface (API), such as Frontier");
    }

    [Fact]
    public async Task AClashHasAnAddressOfItsOwn()
    {
        var visitor = site.Visitor();
        var address = (await visitor.PageAsync("/deals/microsoft-openai/clashes")).QuerySelector("article.clash h3 a")!.GetAttribute("href")!;

        address.Should().Be("/clashes/exclusivity-openai-amazon-microsoft");
        (await visitor.PageAsync(address)).QuerySelectorAll("article.clash").Should().ContainSingle();
    }

    [Fact]
    public async Task NothingIsCalledABreach()
    {
        foreach (var address in new[] { "/deals/microsoft-openai/clashes", "/clashes/exclusivity-openai-amazon-microsoft", "/api/v1/deals/microsoft-openai/clashes" })
        {
            var said = await site.Visitor().GetStringAsync(address);
            said.Should().NotContainEquivalentOf("breach").And.NotContainEquivalentOf("violat");
        }
    }

    [Fact]
    public async Task ADealWithoutClashesSaysSo() =>
        (await site.Visitor().PageAsync("/deals/apple-google/clashes")).QuerySelectorAll(".intro")[^1].Words().Should().StartWith("No exclusive right of this deal meets one of another deal.");

    [Theory]
    [InlineData("/deals/nobody/clashes")]
    [InlineData("/clashes/nothing")]
    [InlineData("/api/v1/deals/nobody/clashes")]
    [InlineData("/api/v1/clashes/nothing")]
    public async Task WhatIsNotKnownIsNotFound(string address) => (await site.Visitor().GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.NotFound);
}
