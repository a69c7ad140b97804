using System.Text.Json;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using FsCheck;
using FsCheck.Fluent;

namespace DealTracker.Domain.Tests.Ledgers;

/// <summary>What holds of every ledger, tried on a few hundred made-up sets of articles.</summary>
public sealed class LedgerPropertyTests
{
    private static readonly string[] Versions =
        ["current", "previous", "previous 2025-10", "current XXXX-10", "2025-10", "2025-10-28", "2025", "XXXX-10", "XXXX-04", "2026-04-27", "2026-04", "2024-10", "2019"];

    private static readonly (string Clause, string Attribute, string[] Values)[] Terms =
    [
        ("license:lab>maker", "until", ["2030", "2032", "agi"]),
        ("license:lab>maker", "exclusive", ["true", "false"]),
        ("license:lab>maker", "in-force", ["true", "false"]),
        ("equity:lab>maker", "percent", ["27", "49"]),
        ("collaboration:lab-maker", "scope", ["chips", "chips,models"]),
    ];

    private static readonly Gen<object> AnyFact =
        from version in Gen.Elements(Versions)
        from term in Gen.Elements(Terms)
        from value in Gen.Elements(term.Values)
        from certainty in Gen.Elements(Enum.GetValues<Certainty>())
        from at in Gen.Choose(0, 50)
        select (object)Some.Fact(version, term.Clause, term.Attribute, value, certainty, at);

    private static readonly Gen<object> AnyEvent =
        from date in Gen.Elements("2025-10", "2025-10-28", "2025-10-30", "XXXX-10", "XXXX-03", "2026-03", "2026-04-27", "2019-07")
        from parties in Gen.Elements("lab maker", "maker lab", "maker", "gazette")
        from kind in Gen.Elements("agreement", "purchase", "report", "statement")
        from at in Gen.Choose(0, 50)
        select (object)Some.Event(date, parties, kind, at);

    private static readonly Gen<SourceArticle> AnyArticle =
        from id in Gen.Choose(1, 1000)
        from published in Gen.Elements(null, null, "2025-11-01", "2026-04-28", "2026-04", "2019-08-01")
        from stated in Gen.Frequency((4, AnyFact), (1, AnyEvent)).ListOf(8)
        select Some.Article(id, published, [.. stated]);

    private static readonly Arbitrary<IReadOnlyList<SourceArticle>> Articles =
        (from count in Gen.Choose(0, 7)
         from articles in AnyArticle.ListOf(count)
         select (IReadOnlyList<SourceArticle>)[.. articles.DistinctBy(article => article.Id)]).ToArbitrary();

    [Fact]
    public void TheOrderOfArticlesNeverMatters() => Check(articles =>
        Same(articles, [.. articles.Reverse()]) && Same(articles, [.. articles.OrderBy(article => article.Facts.Count)]));

    [Fact]
    public void TheOrderOfWhatAnArticleStatesNeverMatters() => Check(articles =>
        Same(articles, [.. articles.Select(article => article with { Facts = [.. article.Facts.Reverse()], Events = [.. article.Events.Reverse()] })]));

    [Fact]
    public void AnArticleTwiceChangesNothing() => Check(articles => Same(articles, [.. articles, .. articles.Take(3)]));

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
    public void AClauseOnceKnownIsNeverForgotten() => Check(articles =>
    {
        var versions = LedgerFold.Fold(Some.Deal, articles).Versions;
        return versions.Zip(versions.Skip(1)).All(pair => pair.First.Clauses.All(older => pair.Second.Clauses.Any(newer => newer.Clause == older.Clause)));
    });

    private static void Check(Func<IReadOnlyList<SourceArticle>, bool> holds) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260427, 2503), Prop.ForAll(Articles, holds));

    private static bool Same(IReadOnlyList<SourceArticle> some, IReadOnlyList<SourceArticle> others) =>
        Text(LedgerFold.Fold(Some.Deal, some)) == Text(LedgerFold.Fold(Some.Deal, others));

    private static string Text(Ledger ledger) => JsonSerializer.Serialize(ledger);
}
