namespace DealTracker.EndToEnd.Tests.Browser;

/// <summary>What is shown stands in the address alone, so that tabs never get in each other's way.</summary>
[Collection(BrowserCollection.Name)]
public sealed class TwoTabsTests(BrowserSite site)
{
    private const string Pair = "/deals/microsoft-openai/compare/2025-10/2026-04-27";

    [BrowserFact]
    public async Task EachTabKeepsItsOwnView()
    {
        await using var visitor = await site.VisitAsync();
        var one = visitor.Page;
        var other = await one.Context.NewPageAsync();
        await one.GotoAsync(Pair);
        await other.GotoAsync(Pair);

        await one.Locator(".counts a").Nth(2).FollowAsync();
        await other.Locator(".to-inline").FollowAsync();
        await one.ReloadAsync();

        (await one.Locator("article.change").CountAsync()).Should().Be(3);
        (await one.Locator(".view-inline").CountAsync()).Should().Be(0);
        (await other.Locator("article.change").CountAsync()).Should().Be(8);
        (await other.Locator(".view-inline").CountAsync()).Should().Be(1);
    }

    [BrowserFact]
    public async Task OneTabIsNoReasonForTheOtherToForget()
    {
        await using var visitor = await site.VisitAsync();
        var one = visitor.Page;
        await one.GotoAsync("/deals/microsoft-openai?range=1y");
        var other = await one.Context.NewPageAsync();
        await other.GotoAsync("/deals/microsoft-openai?range=2026-04-27");
        await one.ReloadAsync();

        (await one.Locator(".ranges a[aria-current]").InnerTextAsync()).Should().Be("1 year");
        (await other.Locator(".ranges a[aria-current]").InnerTextAsync()).Should().Be("27 Apr 2026");
    }
}
