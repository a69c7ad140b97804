using System.Text.RegularExpressions;
using DealTracker.EndToEnd.Tests.Browser;

namespace DealTracker.EndToEnd.Tests.Pages;

/// <summary>What a page may weigh, and that its looks and its script come from files alone.</summary>
[Collection(GoldCollection.Name)]
public sealed partial class BudgetTests(GoldSite site)
{
    public static TheoryData<string> Addresses => [.. Routes.All];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task APageIsLightAndHasNothingInline(string address)
    {
        using var response = await site.Visitor().GetAsync(address);
        var bytes = await response.Content.ReadAsByteArrayAsync();

        bytes.Length.Should().BeLessThanOrEqualTo(60_000);
        var page = await response.PageAsync();
        page.QuerySelectorAll("[style], style, script:not([src])").Should().BeEmpty();
        page.QuerySelectorAll("*").SelectMany(e => e.Attributes).Select(a => a.Name).Should().NotContain(name => name.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("link[rel=stylesheet]", "href", 25_000)]
    [InlineData("script[src]", "src", 20_000)]
    public async Task TheStyleSheetAndTheScriptAreOneFileEachSmallAndKept(string element, string attribute, int most)
    {
        var visitor = site.Visitor();
        var address = (await visitor.PageAsync("/")).QuerySelectorAll(element).Should().ContainSingle().Which.GetAttribute(attribute)!;

        using var file = await visitor.GetAsync(address);

        address.Should().MatchRegex(Fingerprinted().ToString());
        file.Headers.CacheControl!.ToString().Should().Contain("immutable").And.Contain("max-age=31536000");
        (await file.Content.ReadAsByteArrayAsync()).Length.Should().BeLessThanOrEqualTo(most);
    }

    [GeneratedRegex(@"^/site\.[0-9a-z]{10}\.(css|js)$", RegexOptions.NonBacktracking)]
    private static partial Regex Fingerprinted();
}
