using System.Text.Json;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Origins;
using DealTracker.Domain.Review;
using DealTracker.Domain.Support;
using DealTracker.Domain.Tests.Ledgers;
using DealTracker.Domain.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace DealTracker.Domain.Tests.Knowledge;

/// <summary>What holds of ledgers also where facts are corrected, articles withdrawn and origins decided, tried on made-up histories.</summary>
public sealed class KnowledgePropertyTests
{
    private static readonly string Text = new('x', 100);

    [Fact]
    public void TheOrderOfIngestionNeverMatters() => Check((histories, origins) => Fold(histories, origins, Whole) == Fold([.. histories.Reverse()], origins, Whole));

    [Fact]
    public void AnArticleIngestedTwiceChangesNothing() => Check((histories, origins) => Fold(histories, origins, Whole) == Fold([.. histories, .. histories.Take(2)], origins, Whole));

    [Fact]
    public void RemovingAnArticleGivesTheLedgerThatNeverHadIt() => Check((histories, origins) => histories.All(gone =>
        Fold(histories, origins, Whole with { Without = new HashSet<long> { gone.Id } }) == Fold([.. histories.Where(other => other.Id != gone.Id)], origins, Whole)));

    [Fact]
    public void WithdrawnAndLeftOutAreTheSame() => Check((histories, origins) => histories.All(gone =>
        Fold(histories, origins, Whole with { Without = new HashSet<long> { gone.Id } }) ==
        Fold([.. histories.Select(other => other.Id == gone.Id ? other with { Withdrawals = [new Stretch(1, null)] } : other)], origins, Whole)));

    [Fact]
    public void DecisionsTakenBackLeaveWhatTheMachineRead() => Check((histories, origins) =>
        Fold([.. histories.Select(history => history with { Decisions = [.. history.Decisions.Select(made => (made.Stretch with { Until = made.Stretch.From + 1 }, made.Decision))] })], origins, Whole) ==
        Fold([.. histories.Select(history => history with { Decisions = [] })], origins, Whole));

    [Fact]
    public void WhatIsRecordedLaterChangesNothingOfEarlierKnowledge() => Check((histories, origins) =>
        Fold(histories, origins, Whole with { Line = 100 }) == Fold([.. histories.Where(history => history.AddedBy <= 100).Select(history => history with { Decisions = [], Withdrawals = [] })], origins, Whole));

    private static KnowledgeScope Whole => KnowledgeScope.Whole;

    /// <summary>Articles are added on lines up to 100; some on later ones; whatever is decided or withdrawn comes after that.</summary>
    private static void Check(Func<IReadOnlyList<ArticleHistory>, OriginMap, bool> holds) => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20260427, 2503),
        Prop.ForAll(AnyArticles.OfOneDeal, ArbMap.Default.ArbFor<int>(), (articles, seed) => holds(
            [.. articles.Select((article, at) => HistoryOf(article, at, new Random(seed + at)))], AnyOrigins.Of(articles, seed))));

    private static ArticleHistory HistoryOf(SourceArticle article, int at, Random random) => new(
        article.Id, random.Next(5) == 0 ? 200 + at : 1 + at, new DateTime(2026, 5, 1, 0, 0, 0, DateTimeKind.Utc), [new Reading(article, Text, null)],
        random.Next(6) == 0 ? [new Stretch(300 + at, random.Next(2) == 0 ? null : 400)] : [],
        [.. article.Facts.Where(_ => random.Next(4) == 0).Select((fact, number) => (new Stretch(310 + number, null), Decide(number, fact, random)))]);

    private static FactDecision Decide(int id, Fact fact, Random random) => random.Next(3) switch
    {
        0 => new FactDecision(id, FactIdentity.Of(fact, Text), Verdict.Rejected, null),
        1 => new FactDecision(id, FactIdentity.Of(fact, Text), Verdict.Confirmed, null),
        _ => new FactDecision(id, FactIdentity.Of(fact, Text), Verdict.Corrected, new Correction(TermValue.FromText("2031"), random.Next(2) == 0 ? new VersionName("2025-10-28") : null, Certainty.Asserted)),
    };

    private static string Fold(IReadOnlyList<ArticleHistory> histories, OriginMap origins, KnowledgeScope scope) => JsonSerializer.Serialize(
        LedgerFold.Fold(Some.Deal, [.. scope.Of(histories).Select(known => known.Source)], [], new Grounds(origins, new Dictionary<long, string>(), [])));
}
