namespace DealTracker.EndToEnd.Tests.Browser;

/// <summary>What a screen reader is told: the landmarks and names of the accessibility tree, and live regions that are there before they speak.</summary>
[Collection(BrowserCollection.Name)]
public sealed class NamesTests(BrowserSite site)
{
    [BrowserFact]
    public async Task EveryPageHasItsLandmarksAndEveryControlAName()
    {
        await using var visitor = await site.VisitAsync();
        foreach (var address in Routes.All)
        {
            await visitor.Page.GotoAsync(address);
            var tree = await visitor.Page.Locator("body").AriaSnapshotAsync();

            tree.Should().Contain("- banner").And.Contain("- navigation \"Main\"").And.Contain("- main").And.Contain("- contentinfo").And.Contain("[level=1]", "of {0}", address);
            tree.Split('\n').Select(line => line.Trim()).Should().NotContain(
                line => line == "- button" || line == "- link" || line == "- textbox" || line == "- searchbox" || line == "- combobox" || line == "- checkbox" || line == "- radio" || line == "- link:",
                "of {0}", address);
        }
    }

    [BrowserFact]
    public async Task AComparisonReadsAsHeadingsTablesAndNamedArticles()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.Page.GotoAsync("/deals/microsoft-openai/compare/2025-10/2026-04-27");

        (await visitor.Page.Locator("#license-openai-microsoft").AriaSnapshotAsync()).Should()
            .Contain("article \"IP licence\"").And.Contain("heading \"IP licence\" [level=3]").And.Contain("table \"IP licence, attribute by attribute\"").And.Contain("columnheader \"27 April 2026\"").And.Contain("deletion").And.Contain("insertion");
    }

    [BrowserFact]
    public async Task ALiveRegionIsThereBeforeItSpeaks()
    {
        await using var visitor = await site.VisitAsync();
        foreach (var address in new[] { "/", "/articles/1", "/deals/microsoft-openai" })
        {
            await visitor.Page.GotoAsync(address);
            (await visitor.Page.EvaluateAsync<string>("document.querySelector('main > [role=status]').textContent")).Should().BeEmpty();
        }
    }
}
