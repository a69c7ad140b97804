namespace DealTracker.EndToEnd.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class TimelineKeysTests(BrowserSite site)
{
    private const string Deal = "/deals/microsoft-openai";

    [BrowserFact]
    public async Task ArrowsGoFromMarkToMarkAndEnterOpensTheQuotesInPlace()
    {
        await using var visitor = await site.VisitAsync();
        var page = visitor.Page;
        await page.GotoAsync(Deal);
        await page.FocusAsync("#chart");

        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        (await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')")).Should().Be("#i-license-openai-microsoft-2025-10");
        await page.Keyboard.PressAsync("Enter");

        await page.Locator("#i-license-openai-microsoft-2025-10 blockquote").First.WaitForAsync();
        (await page.EvaluateAsync<string>("document.activeElement.dataset.opens")).Should().Be("i-license-openai-microsoft-2025-10");
        page.Url.Should().Contain("open=i-license-openai-microsoft-2025-10");

        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#i-license-openai-microsoft-2025-10 blockquote").First.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        visitor.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task PlusAndMinusChangeTheRangeAndBackTakesItBack()
    {
        await using var visitor = await site.VisitAsync();
        var page = visitor.Page;
        await page.GotoAsync(Deal);
        await page.FocusAsync("#chart");

        await page.Keyboard.PressAsync("+");
        await page.WaitForURLAsync("**from=*");
        (await page.EvaluateAsync<string>("document.activeElement.id")).Should().Be("chart");
        await page.Keyboard.PressAsync("0");
        await page.WaitForURLAsync(url => !url.Contains("from=", StringComparison.Ordinal));
        await page.GoBackAsync();
        page.Url.Should().Contain("from=");
    }

    [BrowserFact]
    public async Task WithoutScriptALineUnfoldsAllTheSame()
    {
        await using var visitor = await site.VisitAsync(script: false);
        var page = visitor.Page;
        await page.GotoAsync(Deal);

        await page.Locator("#i-license-openai-microsoft-2026-04-27 a[data-opens]").FollowAsync();
        (await page.Locator("#i-license-openai-microsoft-2026-04-27 blockquote").CountAsync()).Should().BePositive();
    }
}
