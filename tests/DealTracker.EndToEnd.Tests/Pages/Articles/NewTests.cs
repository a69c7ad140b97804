using System.Text;
using DealTracker.Application.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.EndToEnd.Tests.Pages.Articles;

public sealed class NewTests(Site site) : IClassFixture<Site>
{
    private const string Text = """
        Microsoft and OpenAI announced on April 27, 2026 that they had renegotiated their deal.

        Microsoft now holds a non-exclusive license to OpenAI's intellectual property through 2032.
        """;

    [Fact]
    public async Task APastedTextIsStoredAndShowsAtOnceWhatWasUnderstood()
    {
        var visitor = site.Visitor();
        var response = await visitor.FillInAsync([], text: Text, outlet: "The Example");

        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var page = await visitor.PageAsync(response.Headers.Location!.OriginalString);
        page.QuerySelectorAll(".guess").Select(g => g.Words()).Should()
            .Contain(g => g.Contains("IP licence") && g.Contains("until 2032") && g.Contains("holds a non-exclusive license"));
        var quote = page.QuerySelector(".guess .quote a")!.GetAttribute("href")!.Split('#');
        (await visitor.PageAsync(quote[0])).GetElementById(quote[1]).Should().NotBeNull();
    }

    [Fact]
    public async Task AFileGoesFromTheFormToTheDatabase()
    {
        var bytes = Encoding.UTF8.GetBytes(Text + "\n\nFrom a file.");
        var response = await site.Visitor().FillInAsync([("report.txt", bytes)], published: "2026-04", outlet: "The Example");

        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<DealTrackerDb>>().CreateDbContextAsync();
        var row = await db.Articles.Include(a => a.Content).Include(a => a.Facts).SingleAsync(a => a.FileName == "report.txt");
        row.Content!.Bytes.Should().Equal(bytes);
        row.Published!.Text.Should().Be("2026-04");
        row.GivenOutlet.Should().Be("The Example");
        row.Facts.Should().Contain(f => f.Clause == "license:openai>microsoft" && f.Attribute == "until" && f.Value == "2032");
    }

    [Fact]
    public async Task ManyFilesAreReadOneByOneAndTheSameBytesAreNamed()
    {
        var visitor = site.Visitor();
        var response = await visitor.FillInAsync([("one.txt", "First words."u8.ToArray()), ("two.txt", "Second words."u8.ToArray()), ("again.txt", "First words."u8.ToArray())]);
        var page = await visitor.PageAsync(response.Headers.Location!.OriginalString);

        page.QuerySelector("h2").Words().Should().Be("Two files stored");
        page.QuerySelectorAll("table.cards tbody tr").Select(r => r.Words()).Should().SatisfyRespectively(
            one => one.Should().StartWith("one.txt").And.Contain("0 facts, 0 events"),
            two => two.Should().StartWith("two.txt"),
            again => again.Should().StartWith("one.txt").And.Contain("the same bytes are stored"));
    }

    [Theory]
    [MemberData(nameof(BadFiles.All), MemberType = typeof(BadFiles))]
    public async Task WhatCannotBeReadIsSaidOnAPageAndNothingIsStored(string name, int status)
    {
        var visitor = site.Visitor();
        var count = await visitor.CountAsync();
        var response = await visitor.FillInAsync([(name, BadFiles.Bytes(name))]);

        ((int)response.StatusCode).Should().Be(status);
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        var page = await response.PageAsync();
        (page.QuerySelector("#e-files") ?? page.QuerySelector(".lede")).Words().Should().EndWith(".").And.NotContain("Exception");
        (await visitor.CountAsync()).Should().Be(count);
    }

    [Fact]
    public async Task AnErrorStandsBesideItsField()
    {
        var response = await site.Visitor().FillInAsync([("empty.txt", [])]);
        var page = await response.PageAsync();

        var field = page.GetElementById("files")!;
        field.GetAttribute("aria-invalid").Should().Be("true");
        field.GetAttribute("aria-describedby")!.Split(' ').Select(id => page.GetElementById(id)).Should().NotContainNulls();
        page.GetElementById("e-files").Words().Should().Be("empty.txt: The file is empty.");
    }

    [Fact]
    public async Task OneBadFileDoesNotHoldUpTheOthers()
    {
        var visitor = site.Visitor();
        var look = (await visitor.GiveAsync([("good.txt", "Good words of its own."u8.ToArray()), ("empty.txt", [])])).Headers.Location!.OriginalString;

        (await visitor.PageAsync(look)).QuerySelectorAll("table.cards tbody tr").Select(r => r.Words()).Should().SatisfyRespectively(
            good => good.Should().Contain("0 facts"),
            bad => bad.Should().Contain("Not read. The file is empty."));
        (await visitor.StoreAsync(look)).Headers.Location!.OriginalString.Should().StartWith("/articles/new?added=");
    }

    [Theory]
    [InlineData("", "", "e-files")]
    [InlineData("Some words.", "yesterday", "e-published")]
    public async Task WhatIsMissingOrWrongIsNamedAndWhatWasTypedStays(string text, string published, string error)
    {
        var response = await site.Visitor().FillInAsync([], text: text, published: published);
        var page = await response.PageAsync();

        response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        page.GetElementById(error).Should().NotBeNull();
        page.GetElementById("paste")!.TextContent.Trim().Should().Be(text);
        (page.GetElementById("pub")!.GetAttribute("value") ?? "").Should().Be(published);
    }

    [Fact]
    public async Task FilesGivenBesideAMistakeNeedNotBeChosenAgain()
    {
        var visitor = site.Visitor();
        var refused = await visitor.GiveAsync([("kept.txt", "Kept words of a file."u8.ToArray())], published: "yesterday");
        var page = await refused.PageAsync();
        refused.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        page.QuerySelector("form.drop").Words().Should().Contain("Here already, and need not be chosen again: kept.txt.");
        page.QuerySelector("[role=alert] a")!.GetAttribute("href").Should().Be("#pub");

        var held = page.QuerySelector("input[name=held]")!.GetAttribute("value")!;
        var look = (await visitor.GiveAsync([], published: "2026-04", held: held)).Headers.Location!.OriginalString;
        (await visitor.PageAsync(look)).QuerySelector("table.cards tbody tr").Words().Should().StartWith("kept.txt").And.Contain("April 2026");
    }

    [Fact]
    public async Task MoreFilesThanAnUploadMayHaveAreRefused()
    {
        var response = await site.Visitor().FillInAsync(Enumerable.Range(0, 21).Select(i => ($"{i}.txt", Encoding.UTF8.GetBytes($"File number {i}."))));

        response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await response.PageAsync()).QuerySelector(".lede").Words().Should().Contain("20 files");
    }

    [Fact]
    public async Task WithoutItsTokenAFormIsRefused()
    {
        using var form = new MultipartFormDataContent { { new StringContent("Some words."), "text" } };
        var response = await site.Visitor().PostAsync("/articles/new", form);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.PageAsync()).QuerySelector("h1").Words().Should().Be("This request could not be understood");
    }
}
