using DealTracker.Application.Search;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Tests.Search;

public sealed class SearchStoreTests
{
    private static readonly Dictionary<string, string> Nothing = [];

    [Fact]
    public async Task ArticlesFactsAndQuotesAreFoundAndWhatWasLookedForIsMarked()
    {
        await using var store = await TestStore.WithSeedsAsync();
        var results = await FindAsync(store, "license 2032");

        results.Hits.Select(h => h.Kind).Should().Contain([SearchKind.Article, SearchKind.Fact, SearchKind.Quote]);
        results.Total.Should().BeGreaterThan(results.Hits.Count / 2);
        results.Hits.Should().OnlyContain(h => h.Kind == SearchKind.Fact || h.Words.Any(w => w.Found));
        results.Hits.First(h => h.Kind == SearchKind.Fact).Clause.Should().NotBeNull();
    }

    [Fact]
    public async Task AnImportedArticleIsFoundAtOnceWithoutAnyRefreshing()
    {
        await using var store = await TestStore.OpenAsync();
        await store.ImportAsync("Zebras signed nothing.");

        (await store.Get<RefreshSearch>().RunAsync()).Should().Be(0);
        (await FindAsync(store, "zebra")).Hits.Should().ContainSingle().Which.Title.Should().Be("Zebras signed nothing.");
    }

    [Fact]
    public async Task WhateverChangesFactsTheIndexFollows()
    {
        await using var store = await TestStore.WithSeedsAsync();
        (await CountAsync(store, SearchKind.Fact)).Should().BePositive();

        await store.AskAsync(db => db.Facts.ExecuteDeleteAsync());
        (await CountAsync(store, SearchKind.Fact)).Should().Be(0);
        (await CountAsync(store, SearchKind.Article)).Should().BePositive();

        await store.AskAsync(db => db.Articles.ExecuteDeleteAsync());
        (await CountAsync(store, SearchKind.Article)).Should().Be(0);
        (await store.AskAsync(db => db.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM SearchText").SingleAsync())).Should().Be(0);
    }

    [Fact]
    public async Task AnIndexThatIsMissingIsMadeAnew()
    {
        await using var store = await TestStore.WithSeedsAsync();
        var before = await FindAsync(store, "exclusive");
        await store.AskAsync(db => db.Database.ExecuteSqlRawAsync("DELETE FROM SearchEntries; DELETE FROM SearchedArticles"));

        (await FindAsync(store, "exclusive")).Should().BeEquivalentTo(before);
    }

    [Fact]
    public async Task EveryFacetNarrowsAndItsCountIsKept()
    {
        await using var store = await TestStore.WithSeedsAsync();
        var all = await FindAsync(store, "exclusive");

        all.Facets.Select(f => f.Facet).Distinct().Should().Equal(SearchFacet.All);
        foreach (var facet in all.Facets)
        {
            var narrowed = await FindAsync(store, "exclusive", new() { [facet.Facet] = facet.Value });
            narrowed.Total.Should().Be(facet.Count, "of {0} {1}", facet.Facet, facet.Value);
            narrowed.Facets.Where(f => f.Facet == facet.Facet).Should().Equal(all.Facets.Where(f => f.Facet == facet.Facet));
        }
    }

    [Fact]
    public async Task PagesHoldEveryResultOnceThoughArticlesComeBetween()
    {
        await using var store = await TestStore.WithSeedsAsync();
        var whole = (await FindAsync(store, "openai", count: 1000)).Hits.Select(Key).ToList();

        List<string> read = [];
        string? next = null;
        do
        {
            SearchCursor? after = null;
            if (next is not null) SearchCursor.TryParse(next, out after).Should().BeTrue();
            var page = await store.Get<SearchStore>().RunAsync(SearchQuery.Parse("openai"), Nothing, after, 7);
            read.AddRange(page.Hits.Select(Key));
            next = page.Next;
            await store.ImportAsync($"OpenAI did nothing on day {read.Count}.", published: "2030");
        }
        while (next is not null);

        read.Should().Equal(whole);
        static string Key(SearchHit hit) => $"{hit.Article} {hit.Kind} {hit.Start} {hit.Clause} {string.Concat(hit.Words.Select(w => w.Text))}";
    }

    [Fact]
    public async Task TextThatLooksLikeMarksOrMarkupStaysText()
    {
        await using var store = await TestStore.OpenAsync();
        await store.ImportAsync("Where a < b, a quagga is no <zebra> & never was.");

        var hit = (await FindAsync(store, "quagga")).Hits.Single();
        hit.Words.Where(w => w.Found).Select(w => w.Text).Should().OnlyContain(text => text == "quagga");
        string.Concat(hit.Words.Select(w => w.Text)).Should().Contain("a < b, a quagga is no <zebra> & never");
    }

    [Fact]
    public async Task ALongArticleIsFoundByItsPartsAndByItsTitle()
    {
        await using var store = await TestStore.OpenAsync();
        await store.ImportAsync($"Okapi news\n\n{string.Concat(Enumerable.Repeat("Nothing but words here.\n\n", 4_000))}A quagga at the end.");

        (await FindAsync(store, "quagga okapi")).Hits.Should().ContainSingle().Which.Start.Should().BeInRange(60_000, 100_000);
        (await FindAsync(store, "okapi")).Hits[0].Start.Should().BeNull();
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("a\"b\"\"c")]
    [InlineData("NEAR(a b, 5) AND ^c : {x}")]
    [InlineData("Words : x; DROP TABLE Articles")]
    [InlineData("* - + ( ) [ ] \\ % _ '' ;--")]
    [InlineData("\0\ud800 x \udfff")]
    [InlineData("ꟻ 𞤀 ﷽ e\u0301 😀")]
    public async Task NoQueryIsAnError(string typed)
    {
        await using var store = await TestStore.OpenAsync();
        await store.ImportAsync("Some words.");

        await FluentActions.Awaiting(() => FindAsync(store, typed)).Should().NotThrowAsync();
    }

    private static Task<SearchResults> FindAsync(TestStore store, string typed, Dictionary<string, string>? chosen = null, int count = 20) =>
        store.Get<SearchStore>().RunAsync(SearchQuery.Parse(typed), chosen ?? Nothing, null, count);

    private static async Task<int> CountAsync(TestStore store, string kind) =>
        (await FindAsync(store, "openai", new() { [SearchFacet.Kind] = kind })).Total;
}
