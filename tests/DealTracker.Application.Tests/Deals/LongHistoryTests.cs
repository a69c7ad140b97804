using DealTracker.Application.Articles;
using DealTracker.Application.Deals;
using DealTracker.Domain.Clashes;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Application.Tests.Deals;

/// <summary>The seeds and fourteen more articles, of 2020 to 2026, from bytes to ledger: nothing annotated by hand.</summary>
public sealed class LongHistoryTests(LongHistoryTests.Store history) : IClassFixture<LongHistoryTests.Store>
{
    [Fact]
    public async Task EachVersionComesOutOnceAtItsBestPrecision() =>
        (await LedgerAsync()).Versions.Select(version => version.Id).Should().Equal(
            "2019-07-22", "2020-09-22", "2023-01-23", "2025-01-21", "2025-10-28", "2026-04-27");

    [Fact]
    public async Task TheOtherDealHasItsTwo() =>
        (await LedgerAsync("amazon-openai")).Versions.Select(version => version.Id).Should().Equal("2025-11-03", "2026-02-27");

    [Fact]
    public async Task TheSeedsMonthJoinsTheDayThatOthersState() =>
        (await LedgerAsync()).Versions.Single(version => version.Id == "2025-10-28").Articles.Should().Contain([1L, 2, 3, 4, 5]);

    [Theory]
    [InlineData("license:openai>microsoft", ChangeKind.Changed, "until=2030", "exclusive=true scope=models,products until=2032")]
    [InlineData("exclusivity:openai>microsoft", ChangeKind.Changed, "scope=api until=2030", "scope=api until=agi")]
    [InlineData("revenue-share:openai>microsoft", ChangeKind.Changed, "percent=20 until=2030", "capped=false until=agi")]
    [InlineData("first-refusal:openai>microsoft", ChangeKind.Removed, "in-force=true", "in-force=false")]
    [InlineData("milestone-trigger:agi", ChangeKind.Unchanged, "in-force=true", "in-force=true")]
    [InlineData("investment:microsoft>openai", ChangeKind.NotMentioned, "amount=1000000000", "amount=1000000000")]
    [InlineData("revenue-share:microsoft>openai", ChangeKind.Unchanged, "until=2030", "in-force=true")]
    [InlineData("equity:openai>microsoft", ChangeKind.Changed, "percent=32.5", "percent=27 amount=135000000000")]
    public async Task ThePairOf2025SaysWhatBecameOfEachClause(string clause, ChangeKind kind, string from, string to)
    {
        var outcome = await history.Site.Get<CompareVersions>().RunAsync("microsoft-openai", "2025-01-21", "2025-10-28");
        var change = ((CompareOutcome.Compared)outcome!).Comparison.Clauses.Single(change => change.Clause == ClauseKey.Parse(clause));

        change.Change.Should().Be(kind);
        from.Split(' ', StringSplitOptions.RemoveEmptyEntries).Should().BeSubsetOf(TermsOf(change.From));
        to.Split(' ').Should().BeSubsetOf(TermsOf(change.To));
    }

    [Theory]
    [InlineData("investment:microsoft>openai", "2019-07-22", true)]
    [InlineData("purchase-commitment:openai>microsoft", "2025-10-28", true)]
    [InlineData("first-refusal:openai>microsoft", "2025-10-28", false)]
    public async Task WhatTheNewestArticlesDoNotSpeakOfIsCarried(string clause, string statedIn, bool inForce) =>
        (await LedgerAsync()).Versions[^1].Clauses.Single(state => state.Clause == ClauseKey.Parse(clause))
            .Should().Match<ClauseState>(state => state.Carried && state.StatedIn == statedIn && state.InForce == inForce);

    [Theory]
    [InlineData("2025-10", "2026-04", "2025-10-28", "2026-04-27")]
    [InlineData("2019", "2020", "2019-07-22", "2020-09-22")]
    public async Task NamesThatWereAsExactAsOneCouldBeLeadToTheExactOnes(string from, string to, string older, string newer) =>
        (await history.Site.Get<CompareVersions>().RunAsync("microsoft-openai", from, to)).Should().Be(new CompareOutcome.Elsewhere(older, newer));

    [Fact]
    public async Task AYearOfTwoVersionsNamesNeither() =>
        (await history.Site.Get<CompareVersions>().RunAsync("microsoft-openai", "2025", "2026")).Should().BeNull();

    [Fact]
    public async Task TheClashOfTheTwoExclusiveRightsIsKnownToTheDay()
    {
        var clash = (await history.Site.Get<ShowClashes>().OfDealAsync("amazon-openai"))!.Clashes.Should().ContainSingle().Subject.Clash;

        clash.Should().Match<Clash>(c => c.Id == "exclusivity-openai-amazon-microsoft" && c.State == ClashState.Settled);
        clash.From!.Text.Should().Be("2026-02-27");
        clash.SettledOn!.Text.Should().Be("2026-04-27");
        clash.Earlier.From!.Text.Should().Be("2025-01-21", "only from then on did the exclusivity cover the API");
    }

    [Fact]
    public async Task TheOrderInWhichArticlesCameDoesNotMatter()
    {
        await using var other = await TestStore.OpenAsync();
        foreach (var file in Store.Files().Reverse()) await Store.AddAsync(other, file);

        (await other.Get<DealLedgers>().OfAsync("microsoft-openai")).Told().Should().Equal((await history.Site.Get<DealLedgers>().OfAsync("microsoft-openai")).Told());
    }

    private async Task<Ledger> LedgerAsync(string deal = "microsoft-openai") => (await history.Site.Get<DealLedgers>().OfAsync(deal)).Ledger;

    private static IEnumerable<string> TermsOf(ClauseState? state) => state?.Attributes.Select(attribute => $"{attribute.Attribute}={attribute.Value}") ?? [];

    public sealed class Store : IAsyncLifetime
    {
        public TestStore Site { get; private set; } = null!;

        public static IEnumerable<string> Files() =>
            new[] { "seeds", Path.Combine("corpus", "dev") }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, folder)).Order(StringComparer.Ordinal));

        public static async Task AddAsync(TestStore store, string file) =>
            (await store.Get<ImportArticle>().RunAsync(await File.ReadAllBytesAsync(file), Path.GetFileName(file))).Should().BeOfType<ImportOutcome.Imported>();

        public async Task InitializeAsync()
        {
            Site = await TestStore.OpenAsync();
            foreach (var file in Files()) await AddAsync(Site, file);
        }

        public async Task DisposeAsync() => await Site.DisposeAsync();
    }
}
