using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DealTracker.EndToEnd.Tests.Browser;

/// <summary>What axe-core finds on the pages, held against WCAG 2.2 AA: nothing.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(BrowserSite site)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [BrowserTheory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task AxeFindsNothing(int width, ColorScheme scheme)
    {
        await using var visitor = await site.VisitAsync(width, scheme: scheme);
        foreach (var address in Routes.All)
        {
            await visitor.Page.GotoAsync(address);
            var found = await visitor.Page.RunAxe(Rules);
            found.Violations.SelectMany(v => v.Nodes.Select(node => $"{v.Id}: {node.Html}")).Should().BeEmpty("of {0}", address);
        }
    }
}
