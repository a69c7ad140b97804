using DealTracker.Application.Deals;
using DealTracker.Application.Review;
using DealTracker.Application.Verification;
using DealTracker.Domain.Doubts;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Tests.Review;

public sealed class DecideFactTests : IAsyncLifetime
{
    private static readonly GivenReason Because = GivenReason.Read("The table says so.", null)!;

    private static readonly Correction To2031 = new(TermValue.FromText("2031"), null, null);

    private TestStore store = null!;

    public async Task InitializeAsync() => store = await StoredFacts.StoreOfTwoVersionsAsync();

    public async Task DisposeAsync() => await store.DisposeAsync();

    [Fact]
    public async Task ACorrectionCountsAndTheMachinesValueIsKeptBeside()
    {
        var fact = await FactAsync("until", "2032");

        (await Decide.RunAsync(fact, Verdict.Corrected, To2031, Because)).Should().Be(DecisionOutcome.Done);

        (await UntilAsync()).Should().Be("2031");
        (await store.AskAsync(db => db.Facts.SingleAsync(f => f.Id == fact))).Value.Should().Be("2032");
        var decided = (await store.Get<ListReview>().RunAsync("microsoft-openai"))!.Decided.Single();
        (decided.Machine.Value.Text, decided.Decision!.Decision.Correction!.Value!.Value.Text, decided.Decision.Line.Reason).Should().Be(("2032", "2031", "The table says so."));
    }

    [Fact]
    public async Task ARejectedFactCountsNoMoreUntilTheRejectionIsTakenBack()
    {
        await Decide.RunAsync(await FactAsync("until", "2032"), Verdict.Rejected, null, Because);
        (await UntilAsync()).Should().BeNull();

        var decision = await store.AskAsync(db => db.Decisions.SingleAsync());
        (await Decide.TakeBackAsync(decision.Id, Because)).Should().Be(DecisionOutcome.Done);

        (await UntilAsync()).Should().Be("2032");
        (await Decide.TakeBackAsync(decision.Id, Because)).Should().Be(DecisionOutcome.NoSuchFact);
    }

    [Fact]
    public async Task ALaterDecisionTakesThePlaceOfAnEarlierOne()
    {
        var fact = await FactAsync("until", "2032");
        await Decide.RunAsync(fact, Verdict.Rejected, null, Because);
        await Decide.RunAsync(fact, Verdict.Corrected, To2031, Because);

        (await UntilAsync()).Should().Be("2031");
        (await store.AskAsync(db => db.Decisions.CountAsync(d => d.EndedBy == null))).Should().Be(1);
    }

    [Fact]
    public async Task OfTwoWhoDecideAtOnceTheSecondIsToldAndNothingOfTheirsIsKept()
    {
        var fact = await FactAsync("until", "2032");

        var outcomes = await Task.WhenAll(
            Decide.RunAsync(fact, Verdict.Corrected, To2031, Because, seen: 0),
            Decide.RunAsync(fact, Verdict.Rejected, null, Because, seen: 0));

        outcomes.Should().BeEquivalentTo([DecisionOutcome.Done, DecisionOutcome.ChangedMeanwhile]);
        var kept = await store.AskAsync(db => db.Decisions.SingleAsync());
        (await Decide.RunAsync(fact, Verdict.Confirmed, null, Because, seen: kept.Id)).Should().Be(DecisionOutcome.Done, "they have seen it now");
        (await store.Get<VerifyStore>().RunAsync()).SelectMany(check => check.Faults).Where(fault => !fault.Contains("SHA-256") && !fault.Contains("bytes where")).Should().BeEmpty();
    }

    [Fact]
    public async Task ACorrectionCanMoveAFactToItsVersion()
    {
        await store.AddAsync("2026-05-02", "current equity:openai>microsoft amount 135000000000");
        (await store.Get<ListReview>().RunAsync("microsoft-openai"))!.Open.Should().ContainSingle().Which.Doubts.Select(doubt => doubt.Kind).Should().Contain(DoubtKind.DateBasis);

        await Decide.RunAsync(await FactAsync("amount", "135000000000"), Verdict.Corrected, new Correction(null, new VersionName("2025-10"), null), Because);

        (await store.Get<ListReview>().RunAsync("microsoft-openai"))!.Open.Should().BeEmpty();
        (await LedgerAsync()).Unplaced.Should().BeEmpty();
    }

    [Fact]
    public async Task WhatSaysNothingNewIsNoCorrection()
    {
        (await Decide.RunAsync(await FactAsync("until", "2032"), Verdict.Corrected, new Correction(TermValue.FromText("2032"), null, null), Because)).Should().Be(DecisionOutcome.NothingNew);
        (await Decide.RunAsync(999, Verdict.Rejected, null, Because)).Should().Be(DecisionOutcome.NoSuchFact);
        (await store.AskAsync(db => db.Decisions.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task FactsThatArticlesStateDifferentlyAreListedUntilSomebodyDecides()
    {
        await store.AddAsync("2026-04-29", "2026-04-27 license:openai>microsoft until 2030");

        var open = (await store.Get<ListReview>().RunAsync("microsoft-openai"))!.Open;

        open.Select(item => $"{item.Machine.Value} {string.Join(' ', item.Doubts.Where(doubt => doubt.AsksForReview).Select(doubt => doubt.Kind))}").Should().BeEquivalentTo("2032 Conflict", "2030 Conflict");
        await Decide.RunAsync(open[0].Fact, Verdict.Confirmed, null, Because);
        (await store.Get<ListReview>().RunAsync("microsoft-openai"))!.Open.Should().ContainSingle();
    }

    [Fact]
    public async Task TheSeedsListTheirDoubts()
    {
        await using var seeds = await TestStore.WithSeedsAsync();

        var list = (await seeds.Get<ListReview>().RunAsync("amazon-openai"))!;

        list.Open.Should().NotBeEmpty().And.OnlyContain(item => item.Quotes.Count > 0 && item.Doubts.Count > 0);
        list.Open.Should().Contain(item => item.Machine.Clause.Kind == "exclusivity" && item.Machine.Certainty == Certainty.Disputed);
    }

    private DecideFact Decide => store.Get<DecideFact>();

    private Task<long> FactAsync(string attribute, string value) => store.AskAsync(db => db.Facts.Where(f => f.Attribute == attribute && f.Value == value).Select(f => f.Id).SingleAsync());

    private async Task<Domain.Ledgers.Ledger> LedgerAsync() => (await store.Get<DealLedgers>().OfAsync("microsoft-openai")).Ledger;

    private async Task<string?> UntilAsync() => (await LedgerAsync()).Versions[^1].Clauses.Single(c => c.Clause.Kind == "license").Attributes
        .SingleOrDefault(a => a.Attribute == "until")?.Value.Text;
}
