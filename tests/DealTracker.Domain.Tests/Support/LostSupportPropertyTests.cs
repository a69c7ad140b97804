using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Origins;
using DealTracker.Domain.Support;
using DealTracker.Domain.Tests.Ledgers;
using FsCheck;
using FsCheck.Fluent;

namespace DealTracker.Domain.Tests.Support;

/// <summary>What holds of every withdrawal, tried on made-up articles in made-up groups.</summary>
public sealed class LostSupportPropertyTests
{
    [Fact]
    public void WhereNothingIsWithdrawnNothingIsUnsupported() => Check((ledger, origins, _) => Of(ledger, origins, new HashSet<long>()).Values.Count == 0);

    [Fact]
    public void AValueIsUnsupportedExactlyWhereAWithdrawnReportCarriedItAndNoOtherKnownOneDoes() => Check((ledger, origins, withdrawn) =>
    {
        var lost = Of(ledger, origins, withdrawn).Values.Select(value => (value.Clause, value.Attribute, value.Value, value.Version)).ToHashSet();
        var fallen = origins.All.Where(origin => origin.Articles.Any(withdrawn.Contains)).SelectMany(origin => origin.Articles).ToHashSet();
        return ledger.Versions.All(version => version.Clauses.Where(state => !state.Carried).All(state => state.Attributes.All(term =>
            lost.Contains((state.Clause, term.Attribute, term.Value, version.Announced)) ==
            (term.Evidence.Any(quote => fallen.Contains(quote.Article)) && !term.Evidence.Any(quote => !fallen.Contains(quote.Article) && origins.Of(quote.Article)!.IsKnown)))));
    });

    [Fact]
    public void FurtherWithdrawalsNeverGiveSupportBack() => Check((ledger, origins, withdrawn) =>
    {
        var fewer = Of(ledger, origins, withdrawn.Skip(1).ToHashSet()).Values.Select(KeyOf);
        return fewer.All(Of(ledger, origins, withdrawn).Values.Select(KeyOf).ToHashSet().Contains);
    });

    [Fact]
    public void WithdrawingOneArticleOfAReportTakesAsMuchAsWithdrawingAll() => Check((ledger, origins, withdrawn) =>
    {
        var all = withdrawn.SelectMany(article => origins.Of(article)!.Articles).ToHashSet();
        return Of(ledger, origins, withdrawn).Values.Select(KeyOf).SequenceEqual(Of(ledger, origins, all).Values.Select(KeyOf));
    });

    [Fact]
    public void QuotesLeftAndLostAreAllThatCarriedTheValue() => Check((ledger, origins, withdrawn) =>
        Of(ledger, origins, withdrawn).Values.All(value =>
            value.Left.All(quote => !withdrawn.Contains(quote.Article)) && value.Lost.All(quote => withdrawn.Contains(quote.Article)) &&
            value.Left.Count + value.Lost.Count > 0 && (value.Why == SupportLoss.NoQuote) == (value.Left.Count == 0)));

    private static LostSupport Of(Ledger ledger, OriginMap origins, IReadOnlySet<long> withdrawn) => LostSupport.Of(ledger, origins.Withdrawing(withdrawn), withdrawn);

    private static string KeyOf(UnsupportedValue value) => $"{value.Version} {value.Clause} {value.Attribute} {value.Value}";

    private static void Check(Func<Ledger, OriginMap, IReadOnlySet<long>, bool> holds) => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260427, 2503),
        Prop.ForAll(AnyArticles.OfOneDeal, ArbMap.Default.ArbFor<int>(), (articles, seed) =>
        {
            var origins = AnyOrigins.Of(articles, seed);
            return holds(LedgerFold.Fold(Some.Deal, articles), origins, articles.Select(article => article.Id).Where(id => (id + seed) % 3 == 0).ToHashSet());
        }));
}
