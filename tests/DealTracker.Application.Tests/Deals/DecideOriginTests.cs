using DealTracker.Application.Deals;
using DealTracker.Application.Review;
using DealTracker.Domain.Origins;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Tests.Deals;

public sealed class DecideOriginTests
{
    private const string Deal = "microsoft-openai";

    [Fact]
    public async Task TheSeedsRestOnTwoOrigins()
    {
        await using var store = await TestStore.WithSeedsAsync();
        var sources = (await store.Get<ShowSources>().RunAsync(Deal))!;

        Shape(sources).Should().Equal("1 2 3 4", "5");
        sources.Support.Should().Be(new Corroboration(5, 2, 0));
        sources.Words(1, sources.Origins[0].Members.Single(member => member.Article == 1).Lineage.Words!.Value).Should().Contain("post from");
    }

    [Fact]
    public async Task ADecisionChangesWhatCountsAndIsLogged()
    {
        await using var store = await TestStore.WithSeedsAsync();
        var before = (await store.Get<ShowSources>().RunAsync(Deal))!.Deal.Source.Revision;

        (await DecideAsync(store, OriginVerdict.Split, 3)).Should().Be(DecideOriginOutcome.Done);
        (await DecideAsync(store, OriginVerdict.Merge, 3, 5)).Should().Be(DecideOriginOutcome.Done);

        var sources = (await store.Get<ShowSources>().RunAsync(Deal))!;
        Shape(sources).Should().Equal("1 2 4", "3 5");
        sources.Deal.Source.Revision.Should().Be(before + 2);
        sources.Decisions.Select(d => (d.Verdict, d.Article, d.Other, d.Reason, d.By)).Should().Equal(
            (OriginVerdict.Merge, 3, 5, "I rang them up.", "Ann"), (OriginVerdict.Split, 3, (long?)null, "I rang them up.", "Ann"));
        (await store.AskAsync(db => db.Audit.Where(e => e.Kind == AuditKind.OriginMerged).Select(e => e.Details).SingleAsync())).Should().Be("{\"with\":5}");
    }

    [Fact]
    public async Task AnotherProcessSeesTheDecision()
    {
        await using var store = await TestStore.WithSeedsAsync();
        await DecideAsync(store, OriginVerdict.Split, 3);
        await store.RestartAsync();

        Shape((await store.Get<ShowSources>().RunAsync(Deal))!).Should().Equal("1 2 4", "3", "5");
        await DecideAsync(store, OriginVerdict.Withdraw, 3);
        Shape((await store.Get<ShowSources>().RunAsync(Deal))!).Should().Equal("1 2 3 4", "5");
    }

    [Theory]
    [InlineData(OriginVerdict.Merge, 1, 1L)]
    [InlineData(OriginVerdict.Merge, 1, null)]
    [InlineData(OriginVerdict.Merge, 1, 99L)]
    [InlineData(OriginVerdict.Split, 99, null)]
    [InlineData(OriginVerdict.Split, 1, 2L)]
    public async Task WhatNamesNoArticlesIsRefusedAndChangesNothing(OriginVerdict verdict, long article, long? other)
    {
        await using var store = await TestStore.WithSeedsAsync();

        (await DecideAsync(store, verdict, article, other)).Should().Be(DecideOriginOutcome.NoSuchPair);
        (await store.AskAsync(db => db.OriginDecisions.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task ADealThatNobodyFollowsHasNoSources()
    {
        await using var store = await TestStore.OpenAsync();

        (await store.Get<ShowSources>().RunAsync("nobody-knows")).Should().BeNull();
        (await store.Get<ShowSources>().RunAsync(Deal))!.Origins.Should().BeEmpty();
    }

    private static Task<DecideOriginOutcome> DecideAsync(TestStore store, OriginVerdict verdict, long article, long? other = null) =>
        store.Get<DecideOrigin>().RunAsync(new OriginDecision(verdict, article, other), GivenReason.Read("I rang them up.", "Ann")!);

    private static IEnumerable<string> Shape(SourcesView sources) =>
        sources.Origins.OrderByDescending(origin => origin.Articles.Count).ThenBy(origin => origin.Articles.Min()).Select(origin => string.Join(' ', origin.Articles.Order()));
}
