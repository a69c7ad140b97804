using Microsoft.Playwright;

namespace DealTracker.Screenshots;

/// <summary>Takes pictures of the site at <paramref name="address"/>.</summary>
internal sealed class Camera(IBrowser browser, string address)
{
    public async Task TakeAsync(Shot shot)
    {
        await using var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address,
            ViewportSize = new ViewportSize { Width = shot.Width, Height = shot.Height },
            ColorScheme = shot.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(shot.Address);
        if (shot.ScrollTo is { } target) await page.Locator(target).First.EvaluateAsync("e => scrollTo(0, scrollY + e.getBoundingClientRect().top - 24)");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = shot.File, FullPage = shot.Whole });
    }
}
