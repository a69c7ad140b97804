using Microsoft.Playwright;

namespace DealTracker.EndToEnd.Tests.Browser;

/// <summary>Keys of one sign can be switched off (WCAG 2.1.4), and stay so.</summary>
[Collection(BrowserCollection.Name)]
public sealed class KeySwitchTests(BrowserSite site)
{
    private const string Pair = "/deals/microsoft-openai/compare/2025-10/2026-04-27";

    [BrowserFact]
    public async Task SwitchedOffTheyDoNothingOnAnyPageUntilTheyAreSwitchedOnAgain()
    {
        await using var visitor = await site.VisitAsync();
        var page = visitor.Page;
        await page.GotoAsync("/help");
        await Switch(page).ClickAsync();
        (await Switch(page).InnerTextAsync()).Should().Be("Single-key shortcuts: off");
        (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Should().Be("Single-key shortcuts: off");

        await page.GotoAsync(Pair);
        await Assertions.Expect(Switch(page)).ToHaveTextAsync("Single-key shortcuts: off");
        await page.Keyboard.PressAsync("/");
        (await FocusedAsync(page)).Should().NotBe("site-search");
        await page.Keyboard.PressAsync("F7");
        (await FocusedAsync(page)).Should().Be("license-openai-microsoft");
        await page.Keyboard.PressAsync("n");
        await page.Keyboard.PressAsync("ArrowLeft");
        (await FocusedAsync(page)).Should().Be("license-openai-microsoft");
        page.Url.Should().EndWith(Pair);

        await Switch(page).ClickAsync();
        await page.Keyboard.PressAsync("/");
        (await FocusedAsync(page)).Should().Be("site-search");
        visitor.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task AnOpenTabHearsOfItAtOnce()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.Page.GotoAsync("/help");
        var other = await visitor.Page.Context.NewPageAsync();
        await other.GotoAsync("/articles/1");
        await Switch(other).ClickAsync();

        await Assertions.Expect(Switch(visitor.Page)).ToHaveTextAsync("Single-key shortcuts: off");
    }

    [BrowserFact]
    public async Task WithoutScriptThereIsNoSwitchForThereAreNoKeys()
    {
        await using var visitor = await site.VisitAsync(script: false);
        await visitor.Page.GotoAsync("/help");

        (await Switch(visitor.Page).IsVisibleAsync()).Should().BeFalse();
    }

    private static ILocator Switch(IPage page) => page.Locator("button[data-keys-on]");

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.id");
}
