using DealTracker.Domain.Clauses;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Tests.Ledgers;
using FsCheck;
using FsCheck.Fluent;

namespace DealTracker.Domain.Tests.Comparison;

/// <summary>What holds of every comparison, tried on every pair of versions of a few hundred made-up ledgers.</summary>
public sealed class ComparisonPropertyTests
{
    [Fact]
    public void AVersionDiffersInNothingFromItself() => Check((older, _) =>
        VersionComparer.Compare(older, older).Clauses.All(change => change.Change == ChangeKind.Unchanged && AttributeChanges.Of(change).All(a => a.Change == ChangeKind.Unchanged)));

    [Fact]
    public void EveryClauseStandsOnceUnlessItHadEndedAndStaysSo() => Check((older, newer) =>
    {
        var clauses = VersionComparer.Compare(older, newer).Clauses.Select(change => change.Clause).ToList();
        var expected = older.Clauses.Select(state => state.Clause).Union(newer.Clauses.Select(state => state.Clause))
            .Where(clause => !(older.Clauses.Any(s => s.Clause == clause && !s.InForce) && newer.Clauses.Any(s => s.Clause == clause && !s.InForce)));
        return clauses.Order().SequenceEqual(expected.Order());
    });

    [Fact]
    public void NothingIsRemovedWithoutAQuoteThatSaysSo() => Check((older, newer) =>
        VersionComparer.Compare(older, newer).Clauses.Where(change => change.Change == ChangeKind.Removed)
            .All(change => change.To is { InForce: false } ended && ended.Attributes.Single(a => a.Attribute == ClauseAttribute.InForce).Evidence.Count > 0));

    [Fact]
    public void SilenceChangesNothing() => Check((older, newer) =>
        VersionComparer.Compare(older, newer).Clauses.Where(change => change.Change == ChangeKind.NotMentioned).All(change => change.To is { Carried: true }) &&
        VersionComparer.Compare(older, newer).Clauses.Where(change => change.To is { Carried: true } && change.From?.StatedIn == change.To.StatedIn)
            .All(change => change.Change is ChangeKind.NotMentioned));

    [Fact]
    public void WhatIsAddedWasNotInForceBefore() => Check((older, newer) =>
        VersionComparer.Compare(older, newer).Clauses.Where(change => change.Change == ChangeKind.Added).All(change => change.From is not { InForce: true } && change.To is { InForce: true }));

    [Fact]
    public void AttributesFollowTheirClause() => Check((older, newer) => VersionComparer.Compare(older, newer).Clauses.All(change =>
    {
        var attributes = AttributeChanges.Of(change);
        return attributes.Count > 0 &&
            attributes.Select(a => a.Attribute).Distinct().Count() == attributes.Count &&
            attributes.All(a => a.Change != ChangeKind.Removed || change.Change == ChangeKind.Removed) &&
            attributes.All(a => a.Change != ChangeKind.Changed || a.From?.Value != a.To?.Value) &&
            attributes.All(a => a.Change != ChangeKind.Added || a.To is { Evidence.Count: > 0 }) &&
            (change.Change != ChangeKind.Unchanged || attributes.All(a => a.Change != ChangeKind.Changed));
    }));

    [Fact]
    public void TheWayBackIsTheOpposite() => Check((older, newer) =>
        (from change in VersionComparer.Compare(older, newer).Clauses
         from a in AttributeChanges.Of(change)
         where a is { From: not null, To: not null } && a.Attribute != ClauseAttribute.InForce
         select TermDirections.Of(change.Clause, a.Attribute, a.From!.Value, a.To!.Value)?.Opposite ==
             TermDirections.Of(change.Clause, a.Attribute, a.To!.Value, a.From!.Value)).All(isOpposite => isOpposite));

    private static void Check(Func<AgreementVersion, AgreementVersion, bool> holds) =>
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20260427, 2503),
            Prop.ForAll(AnyArticles.OfOneDeal, articles =>
            {
                var versions = LedgerFold.Fold(Some.Deal, articles).Versions;
                return versions.Select((from, at) => (from, at)).All(pair => versions.Skip(pair.at + 1).All(to => holds(pair.from, to)));
            }));
}
