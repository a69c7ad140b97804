using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Origins;
using DealTracker.Domain.Support;
using DealTracker.Domain.Tests.Ledgers;
using DealTracker.Domain.Tests.Origins;

namespace DealTracker.Domain.Tests.Support;

public sealed class DisagreementTests
{
    [Fact]
    public void TheSeedsDisagreeOnHowMuchOfTheInvestmentHangsOnConditions()
    {
        var found = Disagreements("amazon-openai", AnnotatedArticles.Seeds).Single(d => d.Attribute == "conditional");

        found.Values.Select(value => (value.Value.Text, string.Join(' ', value.Quotes.Select(quote => quote.Article).Distinct()), value.Support))
            .Should().Equal(("35000000000", "1", new Corroboration(1, 1, 0)), ("<=50000000000", "4", new Corroboration(1, 1, 0)));
        found.DecidedBy.Should().Be(Precedence.None);
    }

    [Fact]
    public void TwoOriginsOutweighThreeRetellingsOfOne()
    {
        var origins = OriginGrouping.Of(AnnotatedLineage.Seeds.Select(SketchedArticle.Of), []);
        var state = Settle(new Grounds(origins, new Dictionary<long, string>(), []), ("28", 1), ("28", 2), ("28", 3), ("27", 4), ("27", 5));

        state.Value.Text.Should().Be("27");
        Disagreement.In(state.In(), new Grounds(origins, new Dictionary<long, string>(), [])).Single().DecidedBy.Should().Be(Precedence.Origins);
    }

    [Fact]
    public void WhatAPartyConfirmsOutranksWhatIsReported()
    {
        var texts = new Dictionary<long, string> { [1] = "It is 27, it is written here.", [2] = "The Lab said that it is 28 for certain." };
        var grounds = new Grounds(OriginMap.None, texts, ["Lab"]);
        var state = Settle(grounds, ("27", 1), ("28", 2));

        state.Value.Text.Should().Be("28");
        Disagreement.In(state.In(), grounds).Single().DecidedBy.Should().Be(Precedence.Rung);
    }

    [Fact]
    public void WhereNothingDiffersThereIsNoDisagreement() =>
        Disagreement.In(Settle(Grounds.None, ("27", 1), ("27", 2)).In(), Grounds.None).Should().BeEmpty();

    [Fact]
    public void OfTheDevelopmentCorpusTheBestBorneOutValueStandsFirst()
    {
        var found = Disagreements("microsoft-openai", [.. AnnotatedArticles.Seeds, .. AnnotatedArticles.Dev]).ToList();

        found.Should().NotBeEmpty().And.OnlyContain(d => d.Values.Count > 1 && d.Values.SequenceEqual(ValueRanking.Rank(d.Values)));
    }

    private static IEnumerable<Disagreement> Disagreements(string deal, IReadOnlyList<SourceArticle> articles)
    {
        var origins = OriginGrouping.Of(AnnotatedLineage.Seeds.Concat(AnnotatedLineage.Dev).Select(SketchedArticle.Of), []);
        var grounds = new Grounds(origins, new Dictionary<long, string>(), []);
        return LedgerFold.Fold(deal, articles, [], grounds).Versions.SelectMany(version => version.Clauses).SelectMany(state => Disagreement.In(state, grounds));
    }

    private static AttributeState Settle(Grounds grounds, params (string Value, long Article)[] votes) => ValueVotes.Settle(
        "percent", votes.Select(vote => (TermValue.FromText(vote.Value), new Evidence(vote.Article, new TextSpan(6, 8), Certainty.Asserted))), grounds);
}

file static class Clauses
{
    public static ClauseState In(this AttributeState attribute) =>
        new(Domain.Clauses.ClauseKey.Parse("equity:lab>maker"), true, "2026", Carried: false, [attribute]);
}
