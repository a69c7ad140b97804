using Microsoft.Playwright;

namespace DealTracker.EndToEnd.Tests.Browser;

/// <summary>Pages stand still: nothing shifts while they load, and nothing moves by itself.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LayoutTests(BrowserSite site)
{
    [BrowserFact]
    public async Task NothingShiftsWhileAPageLoads()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.Page.AddInitScriptAsync(
            "window.shifted = 0; new PerformanceObserver(seen => { for (const shift of seen.getEntries()) window.shifted += shift.value }).observe({ type: 'layout-shift', buffered: true })");
        foreach (var address in Routes.All)
        {
            await visitor.Page.GotoAsync(address);
            (await visitor.Page.EvaluateAsync<double>("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(window.shifted))))"))
                .Should().Be(0, "of {0}", address);
        }
    }

    [BrowserFact]
    public async Task NothingMovesForWhoeverAsksForStillness()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        foreach (var address in Routes.All)
        {
            await visitor.Page.GotoAsync(address);
            (await visitor.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).scrollBehavior")).Should().Be("auto");
            (await visitor.Page.EvaluateAsync<int>("document.getAnimations().length")).Should().Be(0, "of {0}", address);
        }
    }

    [BrowserTheory]
    [InlineData("/deals/microsoft-openai/doubts", ".cards tbody th")]
    [InlineData("/articles", ".cards tbody th")]
    [InlineData("/deals/microsoft-openai/clauses/license:openai%3Emicrosoft", ".cards tbody th")]
    public async Task OnAPhoneACellUsesTheWholeWidth(string address, string cell)
    {
        await using var visitor = await site.VisitAsync(360);
        await visitor.Page.GotoAsync(address);

        (await visitor.Page.Locator(cell).First.EvaluateAsync<double>("cell => cell.offsetWidth")).Should().BeGreaterThan(300);
    }

    [BrowserFact]
    public async Task TheHeadsOfAComparisonStayAndCoverNoFocus()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        await visitor.Page.GotoAsync("/deals/microsoft-openai/compare/2025-10/2026-04-27");
        for (var i = 0; i < 5; i++) await visitor.Page.Keyboard.PressAsync("F7");

        (await visitor.Page.EvaluateAsync<bool>(
            """
            (() => {
              const head = document.querySelector('.sidehead').getBoundingClientRect();
              return scrollY > 500 && head.top === 0 && document.activeElement.getBoundingClientRect().top >= head.bottom - 1;
            })()
            """)).Should().BeTrue();
    }
}
