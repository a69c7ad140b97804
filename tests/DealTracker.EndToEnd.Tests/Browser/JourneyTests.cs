using System.Text;
using Microsoft.Playwright;

namespace DealTracker.EndToEnd.Tests.Browser;

/// <summary>A newcomer's way: start, timeline, comparison, quote, upload, and the new article on the pages.</summary>
[Collection(BrowserCollection.Name)]
public sealed class JourneyTests(BrowserSite site)
{
    [BrowserTheory]
    [InlineData(1280, true)]
    [InlineData(1280, false)]
    [InlineData(360, true)]
    [InlineData(360, false)]
    public async Task FromTheStartToAnArticleOfOnesOwn(int width, bool script)
    {
        await using var visitor = await site.VisitAsync(width, script);
        var page = visitor.Page;

        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Microsoft–OpenAI", Exact = true }).First.FollowAsync();
        (await page.Locator(".chart:visible svg").CountAsync()).Should().Be(1);

        await page.GetByRole(AriaRole.Link, new() { Name = "Compare", Exact = true }).First.FollowAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).FollowAsync();
        (await page.Locator("#license-openai-microsoft del:visible").CountAsync()).Should().BePositive();

        await page.Locator("#license-openai-microsoft details summary").First.ClickAsync();
        await page.Locator("#license-openai-microsoft blockquote a:visible").First.FollowAsync();
        (await page.Locator("mark:is(:target, :has(:target))").CountAsync()).Should().Be(1);

        await page.GetByRole(AriaRole.Link, new() { Name = "Add articles" }).First.FollowAsync();
        var words = $"Microsoft now holds a non-exclusive license to OpenAI's intellectual property through 2032. Read at {width} px, script {script}.";
        await page.SetInputFilesAsync("#files", new FilePayload { Name = $"own-{width}-{script}.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(words) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Read them" }).FollowAsync();
        (await page.Locator(".side mark").First.InnerTextAsync()).Should().StartWith("Microsoft now holds");
        await page.GetByRole(AriaRole.Button, new() { Name = "Store 1 article" }).FollowAsync();
        (await page.Locator(".guess .quote").First.InnerTextAsync()).Should().StartWith("Microsoft now holds a non-exclusive license");

        await page.Locator(".guess .quote a").First.FollowAsync();
        (await page.Locator("mark:target").InnerTextAsync()).Should().StartWith("Microsoft now holds");
        visitor.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task BackAndForwardKeepWhatIsShown()
    {
        await using var visitor = await site.VisitAsync();
        var page = visitor.Page;
        await page.GotoAsync("/deals/microsoft-openai/compare/2025-10/2026-04-27");
        await page.Locator(".counts a").Nth(2).FollowAsync();
        (await page.Locator("article.change").CountAsync()).Should().Be(3);

        await page.GoBackAsync();
        (await page.Locator("article.change").CountAsync()).Should().Be(8);
        await page.GoForwardAsync();
        (await page.Locator("article.change").CountAsync()).Should().Be(3);
    }

    [BrowserFact]
    public async Task TheKeyboardAloneReachesTheText()
    {
        await using var visitor = await site.VisitAsync();
        var page = visitor.Page;
        await page.GotoAsync("/deals/microsoft-openai");

        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.textContent")).Should().Be("Skip to content");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<bool>("document.getElementById('main').contains(document.activeElement)")).Should().BeTrue();
        (await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle")).Should().Be("solid");
    }

    [BrowserFact]
    public async Task KeysStepThroughTheChangesOfAComparison()
    {
        await using var visitor = await site.VisitAsync();
        var page = visitor.Page;
        await page.GotoAsync("/deals/microsoft-openai/compare/2025-10/2026-04-27");

        await page.Keyboard.PressAsync("n");
        (await page.EvaluateAsync<string>("document.activeElement.tagName")).Should().Be("BODY");
        await page.Keyboard.PressAsync("F7");
        await page.Keyboard.PressAsync("n");
        (await page.EvaluateAsync<string>("document.activeElement.id")).Should().Be("revenue-share-openai-microsoft");
        await page.Keyboard.PressAsync("p");
        (await page.EvaluateAsync<string>("document.activeElement.id")).Should().Be("license-openai-microsoft");
        (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Should().Be("Change 1 of 8, IP licence, Changed");
    }
}
