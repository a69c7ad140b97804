using DealTracker.Application.Articles;
using DealTracker.Domain.Dates;
using DealTracker.Extraction.Reading;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Tests.Articles;

public sealed class ImportArticleTests
{
    private const string Statement = "On April 27, 2026, Microsoft and OpenAI announced a new agreement. Microsoft now holds a non-exclusive license to OpenAI's models through 2032.";

    [Fact]
    public async Task AnArticleIsStoredWithItsBytesItsTextAndWhatItStates()
    {
        await using var store = await TestStore.OpenAsync();
        var bytes = TestStore.Seed(0);

        var outcome = await store.Get<ImportArticle>().RunAsync(bytes, "000.txt");

        var article = outcome.Should().BeOfType<ImportOutcome.Imported>().Subject.Article;
        article.Facts.Should().NotBeEmpty();
        article.Events.Should().NotBeEmpty();
        article.Summary.Should().Match<ArticleSummary>(a => a.Id == 1 && a.FileName == "000.txt" && a.ByteCount == bytes.Length && a.RecordedAt == TestStore.Now.UtcDateTime);
        var content = await store.AskAsync(db => db.Contents.SingleAsync());
        content.Bytes.Should().Equal(bytes);
        content.Text.Should().Be(article.Text.Text);
    }

    [Fact]
    public async Task WhatIsAnsweredIsWhatIsReadBack()
    {
        await using var store = await TestStore.OpenAsync();

        var imported = (ImportOutcome.Imported)await store.Get<ImportArticle>().RunAsync(TestStore.Seed(1), "001.txt");

        (await store.Get<ReadArticle>().RunAsync(imported.Article.Summary.Id)).Should().BeEquivalentTo(imported.Article);
    }

    [Fact]
    public async Task EveryStoredQuoteStandsInItsText()
    {
        await using var store = await TestStore.WithSeedsAsync();

        foreach (var summary in await store.Get<ListArticles>().RunAsync())
        {
            var article = await store.Get<ReadArticle>().RunAsync(summary.Id);
            var spans = article!.Facts.SelectMany(fact => fact.Fact.Evidence).Concat(article.Events.SelectMany(happened => happened.Event.Evidence));
            spans.Should().OnlyContain(span => span.Length > 0 && span.End <= article.Text.Text.Length);
        }
    }

    [Fact]
    public async Task TheSameBytesAreStoredOnce()
    {
        await using var store = await TestStore.OpenAsync();
        await store.ImportAsync(Statement, "first.txt");

        var again = await store.ImportAsync(Statement, "second.txt");

        again.Should().BeOfType<ImportOutcome.AlreadyImported>().Which.Article.Summary.FileName.Should().Be("first.txt");
        (await store.AskAsync(db => db.Articles.CountAsync())).Should().Be(1);
    }

    [Fact]
    public async Task TheSameBytesFromManyAtOnceAreStoredOnce()
    {
        await using var store = await TestStore.OpenAsync();
        var importArticle = store.Get<ImportArticle>();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => importArticle.RunAsync(TestStore.Seed(1), "001.txt"))));

        outcomes.OfType<ImportOutcome.Imported>().Should().ContainSingle();
        outcomes.OfType<ImportOutcome.AlreadyImported>().Should().HaveCount(7);
        (await store.AskAsync(db => db.Articles.CountAsync())).Should().Be(1);
    }

    [Fact]
    public async Task TheSameBytesFromTwoProcessesAreStoredOnce()
    {
        await using var store = await TestStore.OpenAsync();
        var one = store.Get<ImportArticle>();
        await store.RestartAsync();
        var other = store.Get<ImportArticle>();

        for (var seed = 0; seed < 5; seed++)
        {
            var bytes = TestStore.Seed(seed);
            var outcomes = await Task.WhenAll(
                Task.Run(() => one.RunAsync(bytes, "one.txt")), Task.Run(() => other.RunAsync(bytes, "other.txt")),
                Task.Run(() => one.RunAsync(bytes, "one.txt")), Task.Run(() => other.RunAsync(bytes, "other.txt")));
            outcomes.OfType<ImportOutcome.Imported>().Should().ContainSingle();
        }

        (await store.AskAsync(db => db.Articles.CountAsync())).Should().Be(5);
    }

    [Theory]
    [InlineData(new byte[0], ReadProblem.Empty)]
    [InlineData(new byte[] { 0x20, 0x0A, 0x20 }, ReadProblem.Empty)]
    public async Task NothingIsStoredOfWhatCannotBeRead(byte[] bytes, ReadProblem problem)
    {
        await using var store = await TestStore.OpenAsync();

        var outcome = await store.Get<ImportArticle>().RunAsync(bytes, "article.txt");

        outcome.Should().BeOfType<ImportOutcome.Unreadable>().Which.Problem.Should().Be(problem);
        (await store.AskAsync(db => db.Articles.CountAsync())).Should().Be(0);
        (await store.AskAsync(db => db.Contents.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task AFilePastTheLimitIsRefused()
    {
        await using var store = await TestStore.OpenAsync();

        var outcome = await store.Get<ImportArticle>().RunAsync(new byte[ArticleLimits.Bytes + 1], "article.txt");

        outcome.Should().BeOfType<ImportOutcome.Unreadable>().Which.Problem.Should().Be(ReadProblem.TooLarge);
    }

    [Fact]
    public async Task TheDateGivenOverrulesTheText()
    {
        await using var store = await TestStore.OpenAsync();

        var outcome = (ImportOutcome.Imported)await store.ImportAsync(Statement, published: "2026-05");

        outcome.Article.Summary.Published.Should().Be(EdtfDate.Parse("2026-05"));
        outcome.Article.Summary.PublishedBasis.Should().Be(DateBasis.Stated);
        (await store.AskAsync(db => db.Articles.SingleAsync())).GivenPublished.Should().Be(EdtfDate.Parse("2026-05"));
    }

    [Theory]
    [InlineData(" Daily Planet ", "Daily Planet")]
    [InlineData("Daily\r\nPlanet", "DailyPlanet")]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public async Task TheOutletGivenIsKept(string? given, string? kept)
    {
        await using var store = await TestStore.OpenAsync();

        var outcome = (ImportOutcome.Imported)await store.ImportAsync(Statement, outlet: given);

        outcome.Article.Summary.GivenOutlet.Should().Be(kept);
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\articles\news.txt", "news.txt")]
    [InlineData("..", "unnamed")]
    [InlineData("", "unnamed")]
    [InlineData("a\0b\u202etxt.html", "abtxt.html")]
    public async Task TheNameGivenIsKeptWithoutPathAndControls(string given, string kept)
    {
        await using var store = await TestStore.OpenAsync();

        var outcome = (ImportOutcome.Imported)await store.ImportAsync(Statement, given);

        outcome.Article.Summary.FileName.Should().Be(kept);
    }

    [Fact]
    public async Task AVeryLongNameIsCut()
    {
        await using var store = await TestStore.OpenAsync();

        var outcome = (ImportOutcome.Imported)await store.ImportAsync(Statement, new string('a', 5000));

        outcome.Article.Summary.FileName.Should().HaveLength(200);
    }

    [Fact]
    public async Task EveryImportGivesTheStoreANewRevision()
    {
        await using var store = await TestStore.OpenAsync();

        await store.ImportAsync(Statement);
        await store.ImportAsync(Statement);
        await store.ImportAsync(Statement + " The terms were confirmed.");

        (await store.AskAsync(db => db.Revisions.SingleAsync())).Number.Should().Be(2);
    }
}
