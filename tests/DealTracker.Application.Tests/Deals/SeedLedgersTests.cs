using DealTracker.Application.Deals;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Application.Tests.Deals;

/// <summary>What the five seeds tell on their own, from bytes to ledger.</summary>
public sealed class SeedLedgersTests : IAsyncLifetime
{
    private TestStore store = null!;

    public async Task InitializeAsync() => store = await TestStore.WithSeedsAsync();

    [Theory]
    [InlineData("license:openai>microsoft", ChangeKind.Changed, "exclusive=true until=agi", "exclusive=false until=2032")]
    [InlineData("revenue-share:openai>microsoft", ChangeKind.Changed, "capped=false", "capped=true until=2030")]
    [InlineData("exclusivity:openai>microsoft", ChangeKind.Removed, "scope=api until=agi", "in-force=false")]
    [InlineData("revenue-share:microsoft>openai", ChangeKind.Removed, "in-force=true", "in-force=false")]
    [InlineData("milestone-trigger:agi", ChangeKind.Removed, "in-force=true", "in-force=false")]
    [InlineData("launch-priority:openai>microsoft", ChangeKind.Added, "", "exception=true")]
    [InlineData("primary-provider:openai>microsoft", ChangeKind.Added, "", "in-force=true")]
    [InlineData("equity:openai>microsoft", ChangeKind.Unchanged, "percent=27", "percent=27")]
    [InlineData("purchase-commitment:openai>microsoft", ChangeKind.NotMentioned, "amount=250000000000", "amount=250000000000")]
    public async Task TheComparisonSaysWhatBecameOfEachClause(string clause, ChangeKind kind, string from, string to)
    {
        var change = (await CompareAsync()).Clauses.Single(change => change.Clause == ClauseKey.Parse(clause));

        change.Change.Should().Be(kind);
        from.Split(' ', StringSplitOptions.RemoveEmptyEntries).Should().BeSubsetOf(TermsOf(change.From));
        to.Split(' ').Should().BeSubsetOf(TermsOf(change.To));
    }

    [Fact]
    public async Task EveryRowHasQuotes() =>
        (await CompareAsync()).Clauses.Should().OnlyContain(change => LedgerQuotes.Of(change.To!).Any());

    [Theory]
    [InlineData("2025-10", "microsoft openai", "1 4")]
    [InlineData("2025-11", "amazon openai", "1 2")]
    [InlineData("2026-02", "amazon openai", "1 2 4")]
    [InlineData("2026-04-27", "microsoft openai", "1 4")]
    public async Task EachEventStandsOnceWithTheArticlesThatTellIt(string date, string parties, string articles)
    {
        var events = (await store.Get<ShowDeal>().RunAsync("microsoft-openai"))!.Ledger.Events;

        var found = events.Single(happened => happened.Date.Text == date && string.Join(' ', happened.Parties) == parties);
        articles.Split(' ').Select(long.Parse).Should().BeSubsetOf(found.Evidence.Select(quote => quote.Article));
    }

    [Fact]
    public async Task TheMarchOfAnUndatedChronicleHasItsYear() =>
        (await store.Get<ShowDeal>().RunAsync("microsoft-openai"))!.Ledger.Events.Should().Contain(happened => happened.Date.Text == "2026-03");

    [Fact]
    public async Task TheOtherDealHasItsContractItsInvestmentAndADisputedExclusivity()
    {
        var versions = (await store.Get<ShowDeal>().RunAsync("amazon-openai"))!.Ledger.Versions;

        versions.Select(version => version.Id).Should().StartWith(["2025-11", "2026-02"]);
        TermsOf(StateOf(versions[0], "purchase-commitment:openai>amazon")).Should().Contain("amount=38000000000");
        TermsOf(StateOf(versions[1], "investment:amazon>openai")).Should().Contain(["amount=<=50000000000", "upfront=15000000000", "conditional=35000000000"]);
        StateOf(versions[1], "exclusivity:openai>amazon").Attributes.Should().ContainSingle(a => a.Attribute == "scope")
            .Which.Should().Match<AttributeState>(a => a.Value.Text == "frontier" && a.Certainty == Certainty.Disputed);
    }

    public async Task DisposeAsync() => await store.DisposeAsync();

    private async Task<VersionComparison> CompareAsync() =>
        ((CompareOutcome.Compared)(await store.Get<CompareVersions>().RunAsync("microsoft-openai", "2025-10", "2026-04-27"))!).Comparison;

    private static ClauseState StateOf(AgreementVersion version, string clause) =>
        version.Clauses.Single(state => state.Clause == ClauseKey.Parse(clause));

    private static IEnumerable<string> TermsOf(ClauseState? state) =>
        state?.Attributes.Select(attribute => $"{attribute.Attribute}={attribute.Value}") ?? [];
}
