using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Support;

namespace DealTracker.Domain.Tests.Ledgers;

public sealed class ValueVotesTests
{
    [Fact]
    public void CertaintyOutranksNumbers() =>
        Settle(("27", 1, Certainty.Hedged), ("27", 2, Certainty.Hedged), ("28", 3, Certainty.Asserted)).Value.Text.Should().Be("28");

    [Fact]
    public void TheValueOfMoreArticlesWins() =>
        Settle(("28", 1, Certainty.Asserted), ("27", 2, Certainty.Asserted), ("28", 3, Certainty.Asserted)).Value.Text.Should().Be("28");

    [Fact]
    public void ManyQuotesOfOneArticleCountOnce() =>
        Settle(("28", 1, Certainty.Asserted), ("28", 1, Certainty.Asserted), ("27", 2, Certainty.Asserted), ("27", 3, Certainty.Asserted))
            .Value.Text.Should().Be("27");

    [Fact]
    public void AllElseEqualTheTextDecides() =>
        Settle(("b", 1, Certainty.Asserted), ("a", 2, Certainty.Asserted)).Value.Text.Should().Be("a");

    [Fact]
    public void TheOthersStandBesideIt()
    {
        var state = Settle(("27", 1, Certainty.Asserted), ("28", 2, Certainty.Hedged), ("29", 3, Certainty.Disputed));

        state.Rivals.Select(rival => (rival.Value.Text, rival.Certainty)).Should().Equal(("28", Certainty.Hedged), ("29", Certainty.Disputed));
    }

    [Fact]
    public void OneReportOfADenialMakesTheValueDisputed() =>
        Settle(("27", 1, Certainty.Asserted), ("27", 2, Certainty.Disputed)).Certainty.Should().Be(Certainty.Disputed);

    [Fact]
    public void AnAssertionOutweighsAHedge() =>
        Settle(("27", 1, Certainty.Asserted), ("27", 2, Certainty.Hedged)).Certainty.Should().Be(Certainty.Asserted);

    [Fact]
    public void QuotesStandByArticleAndPlaceEachOnce()
    {
        Evidence[] quotes = [new(2, new(5, 9), Certainty.Asserted), new(1, new(7, 9), Certainty.Asserted), new(2, new(1, 4), Certainty.Asserted), new(1, new(7, 9), Certainty.Asserted)];

        ValueVotes.Sorted(quotes).Select(quote => (quote.Article, quote.Span.Start)).Should().Equal((1, 7), (2, 1), (2, 5));
    }

    private static AttributeState Settle(params (string Value, long Article, Certainty Certainty)[] votes) =>
        ValueVotes.Settle("percent", votes.Select((vote, at) => (TermValue.FromText(vote.Value), new Evidence(vote.Article, new(at, at + 1), vote.Certainty))), Grounds.None);
}
