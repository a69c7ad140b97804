using Microsoft.Playwright;

namespace DealTracker.EndToEnd.Tests.Browser;

/// <summary>Pages on paper: everything unfolded, no controls, and on what day that was known.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PrintTests(BrowserSite site)
{
    private const string Pair = "/deals/microsoft-openai/compare/2025-10/2026-04-27";

    [BrowserFact]
    public async Task AComparisonIsPrintedWithItsQuotesAndItsDay()
    {
        await using var visitor = await site.VisitAsync();
        var page = visitor.Page;
        await page.GotoAsync(Pair);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        (await page.Locator(".stamp").InnerTextAsync()).Should().Be("Microsoft–OpenAI, October 2025 against 27 April 2026, as known on 20 November 2026.");
        (await page.Locator("article.change blockquote").EvaluateAllAsync<bool>("quotes => quotes.length > 50 && quotes.every(q => q.getBoundingClientRect().height > 0)")).Should().BeTrue();
        foreach (var control in new[] { "nav.tabs", ".tools", ".site form", ".also" }) (await page.Locator($"{control}:visible").CountAsync()).Should().Be(0, control);
    }

    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/deals/microsoft-openai")]
    [InlineData(Pair)]
    [InlineData("/articles/1")]
    public async Task APageBecomesAPdf(string address)
    {
        await using var visitor = await site.VisitAsync();
        await visitor.Page.GotoAsync(address);

        var pdf = await visitor.Page.PdfAsync(new PagePdfOptions { Format = "A4" });

        System.Text.Encoding.ASCII.GetString(pdf, 0, 5).Should().Be("%PDF-");
        (await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).Should().BeLessThanOrEqualTo(0);
        visitor.Complaints.Should().BeEmpty();
    }
}
