using Microsoft.Playwright;

namespace DealTracker.EndToEnd.Tests.Browser;

/// <summary>Every page in a real browser: with script and without, narrow and wide, light and dark; 640 px is a window of 1280 px at 200 % zoom.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PagesTests(BrowserSite site)
{
    [BrowserTheory]
    [InlineData(1280, true, ColorScheme.Light)]
    [InlineData(1280, false, ColorScheme.Dark)]
    [InlineData(360, true, ColorScheme.Dark)]
    [InlineData(360, false, ColorScheme.Light)]
    [InlineData(320, false, ColorScheme.Light)]
    [InlineData(640, true, ColorScheme.Dark)]
    [InlineData(1600, true, ColorScheme.Light)]
    public async Task NoPageComplainsOrScrollsSideways(int width, bool script, ColorScheme scheme)
    {
        await using var visitor = await site.VisitAsync(width, script, scheme);
        foreach (var address in Routes.All)
        {
            (await visitor.Page.GotoAsync(address))!.Status.Should().Be(200, "of {0}", address);
            (await visitor.Page.Locator("h1").CountAsync()).Should().Be(1);
            (await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width, "of {0}", address);
        }

        visitor.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task ErrorsAreSaidOnThePagesOfTheSite()
    {
        await using var visitor = await site.VisitAsync();

        (await visitor.Page.GotoAsync("/deals/nobody"))!.Status.Should().Be(404);
        (await visitor.Page.Locator("h1").InnerTextAsync()).Should().Be("There is nothing here");
    }

    [BrowserFact]
    public async Task EveryControlIsLargeEnoughToHit()
    {
        await using var visitor = await site.VisitAsync(360);
        foreach (var address in Routes.All)
        {
            await visitor.Page.GotoAsync(address);
            // A box in its label is hit with the label. Links within a sentence are held by the sentence's own lines, and are exempt.
            var small = await visitor.Page.EvaluateAsync<string[]>(
                """
                [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, summary, .button, nav a, .more a, .counts a, .log .by a')]
                  .filter(e => e.checkVisibility()).filter(e => { const r = (e.closest('label.check') ?? e).getBoundingClientRect(); return r.height < 23.5 || r.width < 23.5 })
                  .map(e => e.outerHTML.slice(0, 120))
                """);
            small.Should().BeEmpty("of {0}", address);
        }
    }
}
