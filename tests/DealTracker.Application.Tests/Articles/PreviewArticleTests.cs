using DealTracker.Application.Articles;
using DealTracker.Extraction.Reading;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Tests.Articles;

public sealed class PreviewArticleTests
{
    [Fact]
    public async Task APreviewSaysWhatAnImportWouldStoreAndStoresNothing()
    {
        await using var store = await TestStore.OpenAsync();

        var preview = store.Get<PreviewArticle>().Run(TestStore.Seed(3), "003.txt");

        var imported = (ImportOutcome.Imported)await store.Get<ImportArticle>().RunAsync(TestStore.Seed(3), "003.txt");
        var understood = preview.Should().BeOfType<PreviewOutcome.Understood>().Subject;
        understood.Reading.Facts.Should().BeEquivalentTo(imported.Article.Facts.Select(fact => fact.Fact));
        understood.Title.Should().Be(imported.Article.Summary.Title);
        imported.Article.Summary.Id.Should().Be(1);
    }

    [Fact]
    public async Task AnEmptyFileCannotBePreviewed()
    {
        await using var store = await TestStore.OpenAsync();

        store.Get<PreviewArticle>().Run(Array.Empty<byte>(), "a.txt").Should().BeOfType<PreviewOutcome.Unreadable>().Which.Problem.Should().Be(ReadProblem.Empty);
    }
}
