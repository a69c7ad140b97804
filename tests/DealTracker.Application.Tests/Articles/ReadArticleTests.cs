using DealTracker.Application.Articles;
using DealTracker.Extraction.Reading;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Tests.Articles;

public sealed class ReadArticleTests
{
    [Fact]
    public async Task AnUnknownIdIsNoArticle()
    {
        await using var store = await TestStore.OpenAsync();

        (await store.Get<ReadArticle>().RunAsync(7)).Should().BeNull();
    }

    [Fact]
    public async Task BlocksAndWhatWasLeftOutComeBackFromTheBytes()
    {
        await using var store = await TestStore.OpenAsync();
        await store.Get<ImportArticle>().RunAsync(TestStore.Seed(0), "000.txt");

        var article = await store.Get<ReadArticle>().RunAsync(1);

        article!.ReadsAsStored.Should().BeTrue();
        article.Text.Blocks.Should().Contain(block => block.Kind == BlockKind.LeftOut);
    }

    [Fact]
    public async Task WhereTheReaderHasChangedTheStoredTextIsShown()
    {
        await using var store = await TestStore.OpenAsync();
        await store.ImportAsync("Microsoft and OpenAI spoke.");
        await store.AskAsync(db => db.Contents.ExecuteUpdateAsync(set => set.SetProperty(c => c.Text, "As it was read long ago.")));

        var article = await store.Get<ReadArticle>().RunAsync(1);

        article!.ReadsAsStored.Should().BeFalse();
        article.Text.Text.Should().Be("As it was read long ago.");
        article.Text.Blocks.Should().ContainSingle().Which.Span.Length.Should().Be(24);
    }
}
