using Microsoft.Playwright;

namespace DealTracker.EndToEnd.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class ReaderTests(BrowserSite site)
{
    [BrowserFact]
    public async Task KeysLeadFromPassageToPassageToWhatItStatesAndBack()
    {
        await using var visitor = await site.VisitAsync();
        var page = visitor.Page;
        await page.GotoAsync("/articles/1");

        await page.Keyboard.PressAsync("F7");
        await page.Keyboard.PressAsync("n");
        (await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')")).Should().Be("#f-2");
        (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Should().StartWith("Passage 2 of ");

        await page.Keyboard.PressAsync("Enter");
        (await page.EvaluateAsync<string>("document.querySelector(':target').id")).Should().Be("f-2");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        (await page.Locator("mark:is(:target, :has(:target)) > a").InnerTextAsync()).Should().Be("2");
        visitor.Complaints.Should().BeEmpty();
    }
}
