using DealTracker.Application.Deals;
using DealTracker.Application.Rereading;
using DealTracker.Application.Review;
using DealTracker.Application.Verification;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Tests.Rereading;

/// <summary>The seeds as an older engine would have read them: the licence until 2030, no stake, no equity anywhere.</summary>
public sealed class RereadArticleTests : IAsyncLifetime
{
    private const string Deal = "microsoft-openai";
    private const string Licence = "license:openai>microsoft";

    private static readonly GivenReason Because = GivenReason.Read("A new engine.", null)!;

    private TestStore store = null!;

    public async Task InitializeAsync()
    {
        store = await TestStore.WithSeedsAsync();
        await store.AskAsync(async db =>
        {
            await db.Articles.ExecuteUpdateAsync(set => set.SetProperty(a => a.EngineVersion, "0"));
            await db.Facts.Where(f => f.Agreement == Deal && f.Clause == Licence && f.Attribute == "until" && f.Value == "2032").ExecuteUpdateAsync(set => set.SetProperty(f => f.Value, "2030"));
            await db.Facts.Where(f => f.Clause.StartsWith("equity:")).ExecuteDeleteAsync();
            return await db.Revisions.ExecuteUpdateAsync(set => set.SetProperty(r => r.Number, r => r.Number + 1));
        });
    }

    public async Task DisposeAsync() => await store.DisposeAsync();

    [Fact]
    public async Task TheDifferenceIsShownAndNothingIsStored()
    {
        var reread = (await Reread.PreviewAsync(1))!;

        reread.Engine.Should().Be("0");
        reread.Difference!.Facts.Should().Contain(change => change.Before != null && change.Before.Value.Text == "2030" && change.After!.Value.Text == "2032")
            .And.Contain(change => change.Before == null && change.After!.Clause.Kind == "equity");
        (await UntilAsync()).Should().Be("2030");
        (await store.AskAsync(db => db.PastReadings.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task WhileArticlesComeInItIsAppliedWholeAndOnce()
    {
        var coming = Enumerable.Range(0, 8).Select(number => store.ImportAsync($"Microsoft and OpenAI announced on May 4, 2026, that note {number} was signed.", $"{number}.txt", "2026-05-05"));
        var applying = new[] { Reread.ApplyAsync(1, Because), Reread.ApplyAsync(1, Because) };

        await Task.WhenAll(Task.WhenAll(coming), Task.WhenAll(applying));

        (await store.AskAsync(db => db.PastReadings.CountAsync())).Should().Be(1, "the second found nothing that differs");
        (await store.AskAsync(db => db.Articles.CountAsync())).Should().Be(13);
        (await store.Get<VerifyStore>().RunAsync()).SelectMany(check => check.Faults).Should().BeEmpty();
    }

    [Fact]
    public async Task AppliedItIsTheArticlesReadingAndTheEarlierOneIsKept()
    {
        await ApplyAllAsync();

        (await UntilAsync()).Should().Be("2032");
        (await store.AskAsync(db => db.PastReadings.CountAsync())).Should().BeInRange(1, 5);
        (await store.AskAsync(db => db.Audit.CountAsync(e => e.Kind == AuditKind.ReadingChanged))).Should().Be(await store.AskAsync(db => db.PastReadings.CountAsync()));
        foreach (var id in Enumerable.Range(1, 5)) (await Reread.PreviewAsync(id))!.Difference!.IsEmpty.Should().BeTrue();
        (await store.Get<VerifyStore>().RunAsync()).SelectMany(check => check.Faults).Should().BeEmpty();
    }

    [Fact]
    public async Task WhatWasReadBeforeIsStillKnownForThatTime()
    {
        await ApplyAllAsync();

        var before = await store.Get<DealLedgers>().OfAsync(Deal, KnowledgeScope.Whole with { Line = 5 });

        before.Ledger.Versions[^1].Clauses.Single(c => c.Clause.ToString() == Licence).Attributes.Single(a => a.Attribute == "until").Value.Text.Should().Be("2030");
    }

    [Fact]
    public async Task FactsThatAreTheSameKeepTheirIds()
    {
        var before = await store.AskAsync(db => db.Facts.Where(f => f.Clause == "exclusivity:openai>microsoft").Select(f => f.Id).OrderBy(id => id).ToListAsync());

        await ApplyAllAsync();

        (await store.AskAsync(db => db.Facts.Where(f => f.Clause == "exclusivity:openai>microsoft").Select(f => f.Id).OrderBy(id => id).ToListAsync())).Should().Equal(before);
    }

    [Fact]
    public async Task ACorrectionSurvivesAndOneWhoseFactIsGoneIsKeptAndListed()
    {
        var (until, gone) = await store.AskAsync(async db => (
            await db.Facts.Where(f => f.ArticleId == 1 && f.Clause == Licence && f.Value == "2030").Select(f => f.Id).FirstAsync(),
            await db.Facts.Where(f => f.ArticleId == 1 && f.Agreement == Deal && f.Value != "2030").Select(f => f.Id).FirstAsync()));
        await store.AskAsync(db => db.Facts.Where(f => f.Id == gone).ExecuteUpdateAsync(set => set.SetProperty(f => f.Attribute, "term").SetProperty(f => f.Value, "P9Y")));
        var decide = store.Get<DecideFact>();
        await decide.RunAsync(until, Verdict.Corrected, new Correction(TermValue.FromText("2033"), null, null), Because);
        await decide.RunAsync(gone, Verdict.Rejected, null, Because);

        await ApplyAllAsync();

        var list = (await store.Get<ListReview>().RunAsync(Deal))!;
        list.Decided.Should().ContainSingle().Which.Decision!.Decision.Decided(list.Decided[0].Machine)!.Value.Text.Should().Be("2033");
        list.Decided[0].Machine.Value.Text.Should().Be("2032");
        list.Orphaned.Should().ContainSingle().Which.Made.Decision.Fact.Value.Text.Should().Be("P9Y");
    }

    [Fact]
    public async Task WhatReadsTheSameIsNotTouched()
    {
        await ApplyAllAsync();
        var revision = await store.AskAsync(db => db.Revisions.SingleAsync());

        await ApplyAllAsync();

        (await store.AskAsync(db => db.Revisions.SingleAsync())).Number.Should().Be(revision.Number);
        (await Reread.PreviewAsync(99)).Should().BeNull();
    }

    private RereadArticle Reread => store.Get<RereadArticle>();

    private async Task ApplyAllAsync()
    {
        foreach (var id in Enumerable.Range(1, 5)) await Reread.ApplyAsync(id);
    }

    private async Task<string?> UntilAsync() => (await store.Get<DealLedgers>().OfAsync(Deal)).Ledger.Versions[^1].Clauses
        .Single(c => c.Clause.ToString() == Licence).Attributes.SingleOrDefault(a => a.Attribute == "until")?.Value.Text;
}
