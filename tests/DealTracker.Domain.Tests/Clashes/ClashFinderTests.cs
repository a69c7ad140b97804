using DealTracker.Domain.Clashes;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Tests.Clashes;

public sealed class ClashFinderTests
{
    private const string Maker = "exclusivity:lab>maker";
    private const string Rival = "exclusivity:lab>rival";

    /// <summary>Words at these places of every article: the first ten name the scope <c>chat</c>, the others name none.</summary>
    private const string Text = "chat tools and whatever else is sold there";

    [Fact]
    public void TwoExclusiveRightsToTheSameThingClash()
    {
        var clash = Find(Right(Maker, "2025-10 scope=api"), Right(Rival, "2026-02 scope=api")).Should().ContainSingle().Subject;

        clash.Should().Match<Clash>(c => c.State == ClashState.Possible && c.From!.Text == "2026-02" && c.SettledOn == null && c.Id == "exclusivity-lab-maker-rival");
        clash.Earlier.Clause.Benefits.Should().Be("maker");
        clash.Links.Should().OnlyContain(link => link.Word == null).And.HaveCount(2);
    }

    [Fact]
    public void AnEndInWordsSettlesIt() =>
        Find(Right(Maker, "2025-10 scope=api", "2026-04-27 in-force=false"), Right(Rival, "2026-02 scope=api")).Should().ContainSingle()
            .Which.Should().Match<Clash>(c => c.State == ClashState.Settled && c.From!.Text == "2026-02" && c.SettledOn!.Text == "2026-04-27" && c.Ended == c.Earlier);

    [Theory]
    [InlineData("2026-03", ClashState.Settled)]
    [InlineData("2026-12", ClashState.Possible)]
    [InlineData("agi", ClashState.Possible)]
    public void ATermThatHasRunOutSettlesItToo(string until, ClashState state) =>
        Find(Right(Maker, $"2025-10 scope=api until={until}"), Right(Rival, "2026-02 scope=api")).Should().ContainSingle().Which.State.Should().Be(state);

    [Theory]
    [InlineData("2025-10 scope=api|2026-02-01 in-force=false", "2026-02-01 scope=api")]
    [InlineData("2025-10 scope=api|2026-01 in-force=false", "2026-02 scope=api")]
    [InlineData("2025-10 scope=api until=2025", "2026 scope=api")]
    public void RightsThatFollowEachOtherDoNotClash(string maker, string rival) =>
        Find(Right(Maker, maker.Split('|')), Right(Rival, rival.Split('|'))).Should().BeEmpty();

    [Theory]
    [InlineData("exclusivity:lab>maker", "exclusivity:shop>rival")]
    [InlineData("exclusivity:lab>maker", "exclusivity:maker>lab")]
    [InlineData("exclusivity:lab>maker", "license:lab>rival")]
    public void OtherGiversAndOtherKindsOfRightsDoNotClash(string one, string other) =>
        Find(Right(one, "2025-10 scope=api"), Right(other, "2026-02 scope=api exclusive=true")).Should().BeEmpty();

    [Fact]
    public void ALicenceThatIsNotCalledExclusiveClashesWithNothing()
    {
        Find(Right("license:lab>maker", "2025-10 scope=api"), Right("license:lab>rival", "2026-02 scope=api exclusive=true")).Should().BeEmpty();
        Find(Right("license:lab>maker", "2025-10 scope=api exclusive=true"), Right("license:lab>rival", "2026-02 scope=api exclusive=true")).Should().ContainSingle();
    }

    [Fact]
    public void ALicenceThatTurnsNonExclusiveSettlesIt() =>
        Find(Right("license:lab>maker", "2025-10 scope=api exclusive=true", "2026-04-27 exclusive=false"), Right("license:lab>rival", "2026-02 scope=api exclusive=true"))
            .Should().ContainSingle().Which.SettledOn!.Text.Should().Be("2026-04-27");

    [Theory]
    [InlineData("2025-10 in-force=true", "2026-02 scope=chat", ClashDoubt.ScopeNotStated)]
    [InlineData("2025-10 scope=ships", "2026-02 scope=chat", ClashDoubt.ScopesNotLinked)]
    [InlineData("2025-10 scope=api", "current scope=api", ClashDoubt.TimeNotStated)]
    [InlineData("2025-10 scope=api|2026-02-14 in-force=false", "2026-02 scope=api", ClashDoubt.TimeTooCoarse)]
    public void WhatIsNotKnownCannotBeTold(string maker, string rival, ClashDoubt doubt) =>
        Find(Right(Maker, [.. maker.Split('|')], at: 20), Right(Rival, [.. rival.Split('|')], at: 20)).Should().ContainSingle()
            .Which.Should().Match<Clash>(c => c.State == ClashState.CannotTell && c.Doubt == doubt && c.From == null && c.SettledOn == null);

    [Fact]
    public void AQuoteThatNamesTheOthersScopeTiesThemTogether() =>
        Find(Right(Maker, ["2025-10 scope=api"], at: 0), Right(Rival, ["2026-02 scope=chat"], at: 20)).Should().ContainSingle()
            .Which.Should().Match<Clash>(c => c.State == ClashState.Possible && c.Links.Count == 1 && c.Links[0].Word == "chat tools");

    [Fact]
    public void ARightWhoseScopeIsStatedAnewIsAnother()
    {
        var grants = ExclusiveGrants.Of(Right(Maker, "2019 scope=ships", "2025-01 scope=api", "2025-10 until=agi", "2026-04-27 in-force=false"));

        grants.Select(grant => $"{string.Join(',', grant.Scope)} {grant.From} {grant.Until}").Should().Equal("ships 2019 2025-01", "api 2025-01 2026-04-27");
    }

    [Fact]
    public void SilenceOnItsScopeLeavesItAsItWas() =>
        ExclusiveGrants.Of(Right(Maker, "2025-01 scope=api", "2025-10 in-force=true")).Should().ContainSingle()
            .Which.Should().Match<ExclusiveGrant>(g => g.From!.Text == "2025-01" && g.Until == null && g.Quotes.Count == 2 && g.State.Attributes.Count == 2);

    [Fact]
    public void ADeniedRightIsDisputed() =>
        ExclusiveGrants.Of(LedgerFold.Fold("lab-maker", [Some.Article(1, null, Some.Fact("2026-02", Maker, "scope", "api", Certainty.Disputed))]))
            .Single().Certainty.Should().Be(Certainty.Disputed);

    private static IReadOnlyList<Clash> Find(params Ledger[] ledgers)
    {
        var links = new ScopeLinks(
            quote => Text[quote.Span.Start..Math.Min(quote.Span.End, Text.Length)],
            new Dictionary<string, IReadOnlyList<string>> { ["chat"] = ["chat tools"], ["ships"] = ["ship"] });
        var grants = ledgers.SelectMany(ExclusiveGrants.Of).ToList();
        var found = ClashFinder.Find(grants, links, new DateOnly(2026, 11, 20));
        ClashFinder.Find([.. Enumerable.Reverse(grants)], links, new DateOnly(2026, 11, 20)).Should().BeEquivalentTo(found);
        return found;
    }

    private static Ledger Right(string clause, params string[] versions) => Right(clause, versions, at: 20);

    /// <summary>The ledger of the clause's parties: an article for each version, given as its name and its terms.</summary>
    private static Ledger Right(string clause, string[] versions, int at)
    {
        var parties = clause.Split(':', '>')[1..].Order(StringComparer.Ordinal).ToArray();
        var deal = string.Join('-', parties);
        return LedgerFold.Fold(deal, [.. versions.Select((version, number) => Some.Article(number + (clause == Maker ? 1 : 101), null,
        [
            .. version.Split(' ')[1..].Select(term => term.Split('='))
                .Select(term => Some.Fact(version.Split(' ')[0], clause, term[0], term[1], at: at) with { Agreement = deal }),
        ]))]);
    }
}
