using DealTracker.Domain.Clauses;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Tests.Comparison;

public sealed class VersionComparerTests
{
    private const string Licence = "license:lab>maker";

    [Theory]
    [InlineData("until=2030", "until=2032", ChangeKind.Changed)]
    [InlineData("until=agi", "until=2032", ChangeKind.Changed)]
    [InlineData("until=2030", "until=2030-06", ChangeKind.Unchanged)]
    [InlineData("percent=27", "percent=27", ChangeKind.Unchanged)]
    [InlineData("until=2030 scope=models", "until=2030", ChangeKind.Unchanged)]
    [InlineData("until=2030", "until=2030 scope=models", ChangeKind.Unchanged)]
    [InlineData("in-force=true", "in-force=true capped=true", ChangeKind.Changed)]
    [InlineData("in-force=true", "capped=true until=2030", ChangeKind.Changed)]
    [InlineData("in-force=true", "capped=false", ChangeKind.Unchanged)]
    [InlineData("scope=api", "in-force=true exception=true", ChangeKind.Changed)]
    [InlineData("capped=false", "until=2030", ChangeKind.Changed)]
    [InlineData("until=2030", "in-force=false", ChangeKind.Removed)]
    [InlineData("in-force=false", "until=2030", ChangeKind.Added)]
    [InlineData("", "until=2030", ChangeKind.Added)]
    [InlineData("until=2030", "", ChangeKind.NotMentioned)]
    [InlineData("", "in-force=false", ChangeKind.Removed)]
    public void EachStateHasItsGround(string older, string newer, ChangeKind change) =>
        Compare(older, newer).Should().ContainSingle(c => c.Clause.Kind == ClauseKind.License).Which.Change.Should().Be(change);

    [Theory]
    [InlineData("in-force=false", "in-force=false")]
    [InlineData("in-force=false", "")]
    public void AClauseThatHadEndedOnBothSidesIsLeftOut(string older, string newer) =>
        Compare(older, newer).Should().NotContain(c => c.Clause.Kind == ClauseKind.License);

    [Fact]
    public void WhatBothVersionsOnlyCarryIsNotMentioned()
    {
        var versions = Fold(("2020", "until=2030"), ("2021", ""), ("2022", ""));

        VersionComparer.Compare(versions[1], versions[2]).Clauses.Single(c => c.Clause.Kind == ClauseKind.License)
            .Change.Should().Be(ChangeKind.NotMentioned);
    }

    [Fact]
    public void AVersionAgainstItselfIsUnchanged()
    {
        var version = Fold(("2020", "until=2030")).Single();

        VersionComparer.Compare(version, version).Clauses.Should().OnlyContain(change => change.Change == ChangeKind.Unchanged);
    }

    [Fact]
    public void WhatChangedInBetweenIsAChangeThoughTheNewerVersionIsSilent()
    {
        var versions = Fold(("2020", "until=2030"), ("2021", "until=2032"), ("2022", ""));

        VersionComparer.Compare(versions[0], versions[2]).Clauses.Single(c => c.Clause.Kind == ClauseKind.License)
            .Should().Match<ClauseChange>(c => c.Change == ChangeKind.Changed && c.To!.Carried);
    }

    [Fact]
    public void WhatEndedInBetweenIsRemoved()
    {
        var versions = Fold(("2020", "until=2030"), ("2021", "in-force=false"), ("2022", ""));

        VersionComparer.Compare(versions[0], versions[2]).Clauses.Single(c => c.Clause.Kind == ClauseKind.License)
            .Change.Should().Be(ChangeKind.Removed);
    }

    [Fact]
    public void WhatWasRestatedInBetweenIsNotMentioned()
    {
        var versions = Fold(("2020", "until=2030"), ("2021", "until=2030"), ("2022", ""));

        VersionComparer.Compare(versions[0], versions[2]).Clauses.Single(c => c.Clause.Kind == ClauseKind.License)
            .Change.Should().Be(ChangeKind.NotMentioned);
    }

    private static IReadOnlyList<ClauseChange> Compare(string older, string newer)
    {
        var versions = Fold(("2020", older), ("2021", newer));
        return VersionComparer.Compare(versions[0], versions[1]).Clauses;
    }

    /// <summary>Versions that state the licence's terms given, beside a stake that keeps every version alive.</summary>
    private static IReadOnlyList<AgreementVersion> Fold(params (string Version, string Terms)[] stated) =>
        LedgerFold.Fold(Some.Deal, [.. stated.Select((version, at) => Some.Article(at + 1, null,
        [
            Some.Fact(version.Version, "equity:lab>maker", "percent", "27"),
            .. version.Terms.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(term => term.Split('='))
                .Select(term => Some.Fact(version.Version, Licence, term[0], term[1])),
        ]))]).Versions;
}
