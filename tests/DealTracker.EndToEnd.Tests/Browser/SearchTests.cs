using Microsoft.Playwright;

namespace DealTracker.EndToEnd.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class SearchTests(BrowserSite site)
{
    [BrowserFact]
    public async Task OneKeyLeadsToTheFieldFromAnyPageAndIsALetterWhereOneTypes()
    {
        await using var visitor = await site.VisitAsync();
        var page = visitor.Page;
        await page.GotoAsync("/deals/microsoft-openai");

        await page.Keyboard.PressAsync("/");
        (await page.EvaluateAsync<string>("document.activeElement.id")).Should().Be("site-search");
        await page.Keyboard.TypeAsync("and/or refusal");
        (await page.InputValueAsync("#site-search")).Should().Be("and/or refusal");
        visitor.Complaints.Should().BeEmpty();
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task FromTheFieldToTheWordsInTheArticle(bool script)
    {
        await using var visitor = await site.VisitAsync(360, script);
        var page = visitor.Page;
        await page.GotoAsync("/");
        await page.FillAsync("#site-search", "intellectual property");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).FollowAsync();
        await page.Locator(".facets a", new() { HasText = "Quotes" }).FollowAsync();
        await page.Locator(".hit a").First.FollowAsync();

        (await page.Locator("mark:is(:target, :has(:target))").CountAsync()).Should().Be(1);
        visitor.Complaints.Should().BeEmpty();
    }
}
