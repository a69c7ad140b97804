namespace DealTracker.EndToEnd.Tests.Hosting;

[Collection(GoldCollection.Name)]
public sealed class LanguagesTests(GoldSite site)
{
    [Theory]
    [InlineData("en-GB")]
    [InlineData("en-US,en;q=0.5")]
    [InlineData("de-DE,de;q=0.9")]
    [InlineData("xx-nonsense;q=7,,*")]
    public async Task WhateverIsAskedForThePageSaysWhichLanguageItIsIn(string asked)
    {
        var visitor = site.Visitor();
        visitor.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", asked);
        var page = await visitor.PageAsync("/articles");

        page.DocumentElement.GetAttribute("lang").Should().Be("en");
        page.QuerySelector("h1").Words().Should().Be("Articles");
    }
}
