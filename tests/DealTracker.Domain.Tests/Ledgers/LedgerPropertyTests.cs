using System.Text.Json;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using FsCheck;
using FsCheck.Fluent;

namespace DealTracker.Domain.Tests.Ledgers;

/// <summary>What holds of every ledger, tried on a few hundred made-up sets of articles.</summary>
public sealed class LedgerPropertyTests
{
    [Fact]
    public void TheOrderOfArticlesNeverMatters() => Check(articles =>
        Same(articles, [.. articles.Reverse()]) && Same(articles, [.. articles.OrderBy(article => article.Facts.Count)]));

    [Fact]
    public void TheOrderOfWhatAnArticleStatesNeverMatters() => Check(articles =>
        Same(articles, [.. articles.Select(article => article with { Facts = [.. article.Facts.Reverse()], Events = [.. article.Events.Reverse()] })]));

    [Fact]
    public void AnArticleTwiceChangesNothing() => Check(articles => Same(articles, [.. articles, .. articles.Take(3)]));

    [Fact]
    public void WithoutAnArticleTheLedgerIsTheOneThatNeverHadIt() => Check(articles =>
        articles.Count == 0 || Same([.. articles.Append(articles[0] with { Id = 2000 }).Where(article => article.Id != 2000)], articles));

    [Fact]
    public void AnArticleThatSaysNothingOfTheDealChangesNothing() => Check(articles =>
        Same(articles, [.. articles, .. articles.Take(1).Select(article => article with { Id = 2000, Facts = [.. article.Facts.Select(fact => fact with { Agreement = "another-deal" })], Events = [] })]));

    [Fact]
    public void WhatIsCarriedIsWhatWasStatedLast() => Check(articles =>
    {
        var versions = LedgerFold.Fold(Some.Deal, articles).Versions;
        return versions.SelectMany(version => version.Clauses.Where(state => state.Carried)).All(state =>
            versions.Single(version => version.Id == state.StatedIn).Clauses.Single(stated => stated.Clause == state.Clause) is { Carried: false } stated &&
            stated with { Carried = true } == state);
    });

    [Fact]
    public void AFactTwiceInAnArticleChangesNothing() => Check(articles =>
        Same(articles, [.. articles.Select(article => article with { Facts = [.. article.Facts, .. article.Facts.Take(2)] })]));

    [Fact]
    public void EveryQuoteGivenIsInTheLedger() => Check(articles =>
    {
        var ledger = LedgerFold.Fold(Some.Deal, articles);
        var kept = ledger.Versions.SelectMany(version => version.Clauses.Where(state => !state.Carried)).Concat(ledger.Unplaced)
            .SelectMany(state => state.Attributes)
            .SelectMany(attribute => attribute.Evidence.Concat(attribute.Rivals.SelectMany(rival => rival.Evidence)))
            .Select(quote => (quote.Article, quote.Span)).ToHashSet();
        return articles.All(article => article.Facts.All(fact => fact.Evidence.All(span => kept.Contains((article.Id, span)))));
    });

    [Fact]
    public void VersionsAreInOrderAndNoneIsEmpty() => Check(articles =>
    {
        var versions = LedgerFold.Fold(Some.Deal, articles).Versions;
        return versions.All(version => version.Articles.Count > 0 && version.InferredArticles.All(version.Articles.Contains)) &&
            versions.Zip(versions.Skip(1)).All(pair => pair.First.Announced.CompareTo(pair.Second.Announced) < 0);
    });

    [Fact]
    public void OnlyDatesThatAnnouncementsBearNameVersionsAndNeverADateInsideATerm() => Check(articles =>
    {
        var begun = articles.Select(article => article with { Facts = [.. article.Facts, .. article.Facts.Take(3).Select(fact => fact with { Attribute = "from", Value = TermValue.FromText("2021-05-06") })] });
        var named = articles.SelectMany(article => article.Facts.SelectMany(fact => fact.Versions).Select(name => name.Date).Concat(article.Events.Select(happened => happened.Date)))
            .OfType<EdtfDate>().Select(date => date.Text).ToHashSet();
        return LedgerFold.Fold(Some.Deal, [.. begun]).Versions.All(version => named.Contains(version.Id));
    });

    [Fact]
    public void AClauseOnceKnownIsNeverForgotten() => Check(articles =>
    {
        var versions = LedgerFold.Fold(Some.Deal, articles).Versions;
        return versions.Zip(versions.Skip(1)).All(pair => pair.First.Clauses.All(older => pair.Second.Clauses.Any(newer => newer.Clause == older.Clause)));
    });

    private static void Check(Func<IReadOnlyList<SourceArticle>, bool> holds) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260427, 2503), Prop.ForAll(AnyArticles.OfOneDeal, holds));

    private static bool Same(IReadOnlyList<SourceArticle> some, IReadOnlyList<SourceArticle> others) =>
        Text(LedgerFold.Fold(Some.Deal, some)) == Text(LedgerFold.Fold(Some.Deal, others));

    private static string Text(Ledger ledger) => JsonSerializer.Serialize(ledger);
}
