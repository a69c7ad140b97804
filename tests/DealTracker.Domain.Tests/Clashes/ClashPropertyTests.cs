using System.Text.Json;
using DealTracker.Domain.Clashes;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Tests.Ledgers;
using FsCheck;
using FsCheck.Fluent;

namespace DealTracker.Domain.Tests.Clashes;

/// <summary>What holds of all clashes, tried on made-up ledgers of two deals.</summary>
public sealed class ClashPropertyTests
{
    [Fact]
    public void TheOrderOfDealsNeverMatters() => Check((one, other) => Text(Find([.. one, .. other])) == Text(Find([.. other, .. one])));

    [Fact]
    public void OneDealAloneClashesWithNothing() => Check((one, other) => Find(one).Count == 0 && Find(other).Count == 0);

    [Fact]
    public void EachClashIsOfTwoHoldersAndStandsOnce() => Check((one, other) =>
    {
        var found = Find([.. one, .. other]);
        return found.Select(clash => clash.Id).Distinct().Count() == found.Count &&
            found.All(clash => clash.Earlier.Clause.Benefits != clash.Later.Clause.Benefits && clash.Earlier.Clause.Owes == clash.Later.Clause.Owes);
    });

    [Fact]
    public void DatesStandWhereItCanBeToldAndNowhereElse() => Check((one, other) => Find([.. one, .. other]).All(clash => clash.State switch
    {
        ClashState.Possible => clash is { From: not null, SettledOn: null, Doubt: ClashDoubt.None } && clash.Links.Count > 0,
        ClashState.Settled => clash is { From: not null, SettledOn: not null, Doubt: ClashDoubt.None } && clash.From.Earliest <= clash.SettledOn.Latest,
        _ => clash is { From: null, SettledOn: null } && clash.Doubt != ClashDoubt.None,
    }));

    private static IReadOnlyList<Clash> Find(IReadOnlyList<ExclusiveGrant> grants) =>
        ClashFinder.Find(grants, new ScopeLinks(_ => "models", new Dictionary<string, IReadOnlyList<string>>()), new DateOnly(2026, 11, 20));

    private static string Text(IReadOnlyList<Clash> clashes) => JsonSerializer.Serialize(clashes);

    /// <summary>The second deal is the first one's with another holder, articles taken from the other half.</summary>
    private static void Check(Func<IReadOnlyList<ExclusiveGrant>, IReadOnlyList<ExclusiveGrant>, bool> holds) =>
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20260427, 2503),
            Prop.ForAll(AnyArticles.OfOneDeal, AnyArticles.OfOneDeal, (own, others) => holds(
                ExclusiveGrants.Of(LedgerFold.Fold(Some.Deal, own)),
                ExclusiveGrants.Of(LedgerFold.Fold("lab-rival", [.. others.Select(Rivals)])))));

    private static SourceArticle Rivals(SourceArticle article) => article with
    {
        Facts = [.. article.Facts.Select(fact => fact with { Agreement = "lab-rival", Clause = new(fact.Clause.Kind, fact.Clause.About.Replace("maker", "rival")) })],
        Events = [],
    };
}
