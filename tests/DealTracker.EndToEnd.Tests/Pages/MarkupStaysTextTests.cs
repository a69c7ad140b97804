using System.Text;

namespace DealTracker.EndToEnd.Tests.Pages;

/// <summary>Words from articles, names of files and outlets are shown, whatever they look like, and never become markup.</summary>
public sealed class MarkupStaysTextTests(Site site) : IClassFixture<Site>
{
    private const string Attack = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg onload=alert(3)><a href=\"javascript:alert(4)\">x</a>";

    private const string Text =
        $"Deal {Attack} news\n\nMicrosoft and OpenAI announced on April 27, 2026 a new deal {Attack} of theirs.\n\n" +
        $"Microsoft now holds a non-exclusive license to OpenAI's intellectual property through 2032, {Attack} they said.\n\n" +
        "{{7*7}} ${7*7} @(7*7) </textarea></title>\n";

    [Theory]
    [InlineData("attack.txt")]
    [InlineData("attack.md")]
    public async Task OnEveryPageThatShowsThem(string name)
    {
        var visitor = site.Visitor();
        var response = await visitor.FillInAsync([($"{Attack.Replace('/', ' ').Replace('"', ' ')}{name}", Encoding.UTF8.GetBytes(Text + name))], outlet: Attack);
        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var result = response.Headers.Location!.OriginalString;
        var article = "/articles/" + result.Split('=')[^1];

        foreach (var address in new[] { result, article, article + "/why?at=0", "/", "/articles", "/deals/microsoft-openai", "/deals/microsoft-openai/clauses/license:openai%3Emicrosoft" })
        {
            var page = await visitor.PageAsync(address);
            page.QuerySelectorAll("script:not([src]), img, svg[onload], a[href^='javascript:']").Should().BeEmpty("on {0}", address);
            page.All.Should().OnlyContain(e => e.Attributes.All(a => !a.Name.StartsWith("on", StringComparison.Ordinal)), "on {0}", address);
        }
    }

    [Fact]
    public async Task InTheFormThatComesBack()
    {
        var response = await site.Visitor().FillInAsync([], text: "</textarea><script>alert(1)</script>", published: Attack, outlet: Attack);
        var page = await response.PageAsync();

        page.QuerySelectorAll("script:not([src]), img, svg").Should().BeEmpty();
        page.GetElementById("paste")!.TextContent.Should().Contain("</textarea><script>");
    }

    [Fact]
    public async Task InWhatAnApiCallAnswersIsNeverReadAsHtml()
    {
        var response = await site.Visitor().SendAsync(Encoding.UTF8.GetBytes(Text), "attack.html.txt");

        response.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        response.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
    }
}
