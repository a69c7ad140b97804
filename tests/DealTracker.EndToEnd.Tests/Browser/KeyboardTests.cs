using Microsoft.Playwright;

namespace DealTracker.EndToEnd.Tests.Browser;

/// <summary>The way from the start to the words of an article without a pointer.</summary>
[Collection(BrowserCollection.Name)]
public sealed class KeyboardTests(BrowserSite site)
{
    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task TheKeyboardAloneLeadsFromTheStartToTheWordsOfAnArticle(int width)
    {
        await using var visitor = await site.VisitAsync(width);
        var page = visitor.Page;
        await page.GotoAsync("/");

        await FollowAsync(page, "main a[href='/deals/microsoft-openai']");
        await FollowAsync(page, ".tabs a[href$='/compare']");
        await FollowAsync(page, ".list a");
        await TabToAsync(page, "#license-openai-microsoft summary");
        await page.Keyboard.PressAsync("Enter");
        await FollowAsync(page, "#license-openai-microsoft blockquote a");

        (await page.Locator("mark:is(:target, :has(:target))").CountAsync()).Should().Be(1);
        visitor.Complaints.Should().BeEmpty();
    }

    private static async Task FollowAsync(IPage page, string target)
    {
        await TabToAsync(page, target);
        var before = page.Url;
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url != before);
    }

    /// <summary>Goes on with the Tab key until <paramref name="target"/> has the focus, which must then be visible.</summary>
    private static async Task TabToAsync(IPage page, string target)
    {
        for (var presses = 0; presses < 120; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (!await page.EvaluateAsync<bool>("target => document.activeElement.matches(target)", target)) continue;
            (await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle")).Should().Be("solid", "of {0}", target);
            return;
        }

        throw new TimeoutException($"The Tab key never came to {target}.");
    }
}
