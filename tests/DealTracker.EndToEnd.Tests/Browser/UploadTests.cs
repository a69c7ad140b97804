using System.Text;
using Microsoft.Playwright;

namespace DealTracker.EndToEnd.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class UploadTests(BrowserSite site)
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ByKeyboardAloneATextIsReadAFactDroppedAndTheRestStored(bool script)
    {
        await using var visitor = await site.VisitAsync(script: script);
        var page = visitor.Page;
        await page.GotoAsync("/articles/new");

        await TabToAsync(page, "paste");
        await page.Keyboard.InsertTextAsync($"Microsoft now holds a non-exclusive license to OpenAI's intellectual property through 2032. By keyboard, script {script}.");
        await TabToAsync(page, "outlet");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/articles/new/*");

        await page.Locator(".side .fact input").First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        (await page.Locator(".side .fact > p").EvaluateAllAsync<int>("facts => facts.filter(fact => getComputedStyle(fact).textDecorationLine === 'line-through').length")).Should().Be(1);
        await page.Locator(".go").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/articles/new?added=*");
        (await page.Locator("table.cards tbody tr").CountAsync()).Should().Be(1);
        visitor.Complaints.Should().BeEmpty();
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ABatchComesToTheSameLookWithScriptAndWithout(bool script)
    {
        await using var visitor = await site.VisitAsync(360, script);
        var page = visitor.Page;
        await page.GotoAsync("/articles/new");
        await page.SetInputFilesAsync("#files", [.. Enumerable.Range(1, 3).Select(i => new FilePayload
        {
            Name = $"batch-{i}.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes($"Words of file {i}, script {script}."),
        })]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read them" }).ClickAsync();
        await page.WaitForURLAsync("**/articles/new/*");

        (await page.Locator("[role=status] tbody tr").AllInnerTextsAsync()).Should().SatisfyRespectively(
            one => one.Should().Contain("batch-1.txt"), two => two.Should().Contain("batch-2.txt"), three => three.Should().Contain("batch-3.txt"));
        visitor.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task ALongNameOfAFileIsBrokenRatherThanThePageWidened()
    {
        await using var visitor = await site.VisitAsync(360);
        var page = visitor.Page;
        await page.GotoAsync("/articles/new");
        await page.SetInputFilesAsync("#files", new FilePayload { Name = new string('x', 200) + ".txt", MimeType = "text/plain", Buffer = "A long name."u8.ToArray() });
        await page.GetByRole(AriaRole.Button, new() { Name = "Read them" }).ClickAsync();
        await page.WaitForURLAsync("**/articles/new/*");

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().Be(360);
    }

    [BrowserFact]
    public async Task AFileDroppedOnTheFormIsChosen()
    {
        await using var visitor = await site.VisitAsync();
        var page = visitor.Page;
        await page.GotoAsync("/articles/new");
        await page.EvaluateAsync(
            """
            () => {
              const files = new DataTransfer();
              files.items.add(new File(["Dropped words."], "dropped.txt", { type: "text/plain" }));
              document.querySelector("form.drop").dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
            }
            """);

        (await page.EvaluateAsync<string>("document.getElementById('files').files[0].name")).Should().Be("dropped.txt");
        (await page.GetByRole(AriaRole.Status).Last.InnerTextAsync()).Should().Be("1 chosen");
    }

    private static async Task TabToAsync(IPage page, string id)
    {
        for (var i = 0; i < 40 && await page.EvaluateAsync<string>("document.activeElement.id") != id; i++) await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.id")).Should().Be(id);
    }
}
