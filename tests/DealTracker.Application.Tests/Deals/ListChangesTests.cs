using DealTracker.Application.Deals;
using DealTracker.Application.Review;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Tests.Deals;

public sealed class ListChangesTests : IAsyncLifetime
{
    private static readonly GivenReason Because = GivenReason.Read("Because.", "Ann")!;

    private TestStore store = null!;

    public async Task InitializeAsync() => store = await StoredFacts.StoreOfTwoVersionsAsync();

    public async Task DisposeAsync() => await store.DisposeAsync();

    [Fact]
    public async Task EveryStepOfKnowledgeHasItsTermsBeforeAndAfter()
    {
        var fact = await store.AskAsync(db => db.Facts.SingleAsync(f => f.Value == "2032"));
        await store.Get<DecideFact>().RunAsync(fact.Id, Verdict.Corrected, new Correction(TermValue.FromText("2031"), null, null), Because);
        await store.Get<WithdrawArticle>().RunAsync(2, Because);
        await store.Get<WithdrawArticle>().RestoreAsync(2, Because);

        var steps = (await store.Get<ListChanges>().RunAsync("microsoft-openai"))!.Steps;

        steps.Select(step => $"{step.Line.Id} {step.Line.Kind} {step.Difference.Terms.Count}").Should().Equal(
            "5 article-restored 2", "4 article-withdrawn 2", "3 fact-corrected 1", "2 article-added 2", "1 article-added 3");
        var corrected = steps[2].Difference.Terms.Single();
        (Until(corrected.Before!), Until(corrected.After!)).Should().Be(("2032", "2031"));
        steps[1].Difference.Terms.Should().OnlyContain(term => term.After == null);
    }

    [Fact]
    public async Task TheDealItselfDidNotChangeByAnyOfThat()
    {
        var before = (await store.Get<ListChanges>().RunAsync("microsoft-openai"))!.Changes;
        await store.Get<WithdrawArticle>().RunAsync(2, Because);
        await store.Get<WithdrawArticle>().RestoreAsync(2, Because);

        var after = (await store.Get<ListChanges>().RunAsync("microsoft-openai"))!.Changes;

        after.Select(change => change.To.Id).Should().Equal(before.Select(change => change.To.Id)).And.Equal("2026-04-27", "2025-10");
    }

    [Fact]
    public async Task WhatWasFoldedForAPageIsKeptForItsNeighbourAndForgottenOnceAnythingIsStored()
    {
        var first = (await store.Get<ListChanges>().RunAsync("microsoft-openai"))!.Steps;
        var again = (await store.Get<ListChanges>().RunAsync("microsoft-openai", before: 2))!.Steps;
        again.Single().Difference.Terms.Select(term => term.After!.State).Should().OnlyContain(state => first[1].Difference.Terms.Any(term => ReferenceEquals(term.After!.State, state)));

        await store.Get<WithdrawArticle>().RunAsync(2, Because);

        (await store.Get<ListChanges>().RunAsync("microsoft-openai"))!.Steps.Select(step => step.Line.Kind).Should().Equal("article-withdrawn", "article-added", "article-added");
    }

    [Fact]
    public async Task ADealThatNobodyKnowsHasNoChanges() => (await store.Get<ListChanges>().RunAsync("nobody")).Should().BeNull();

    private static string Until(Domain.Changes.StatedTerm term) => term.State.Attributes.Single(a => a.Attribute == "until").Value.Text;
}
