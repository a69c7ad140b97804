using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using DealTracker.Web.Pages.Deals.Timeline;
using static DealTracker.EndToEnd.Tests.Some;

namespace DealTracker.EndToEnd.Tests.Pages.Deals.Timeline;

public sealed class TimelineFilterTests
{
    private static readonly AttributeState Percent = new(
        "percent", TermValue.FromText("27"), Certainty.Asserted, [Quote(), Quote(article: 2, certainty: Certainty.Hedged)],
        [new RivalValue(TermValue.FromText("49"), Certainty.Asserted, [Quote(article: 3)])]);

    private static readonly Ledger Told = Ledger(Version(
        "2025-10",
        Clause("equity:lab>maker", "2025-10", "") with { Attributes = [Percent] },
        Clause(Licence, "2025-10", "exclusive=true")));

    [Fact]
    public void NoFilterLeavesTheLedgerAsItIs() => Only().Of(Told).Should().BeSameAs(Told);

    [Fact]
    public void AClauseAloneIsLeft() => Left(Only(clauses: Licence)).Should().Equal(Licence);

    [Fact]
    public void ASourceIsLeftWithWhatItSaysItself()
    {
        var left = Only(source: 3).Of(Told).Versions[0].Clauses.Single().Attributes.Single();

        left.Value.Text.Should().Be("49");
        left.Evidence.Select(e => e.Article).Should().Equal(3);
        left.Rivals.Should().BeEmpty();
    }

    [Fact]
    public void WhatIsSaidWithDoubtIsLeftAlone()
    {
        Left(Only(doubtful: true)).Should().Equal("equity:lab>maker");
        Only(doubtful: true).Of(Told).Versions[0].Clauses[0].Attributes[0].Evidence.Select(e => e.Article).Should().Equal(2);
    }

    [Fact]
    public void AnEndThatTheSourceDoesNotTellIsNoEndOfIts()
    {
        var ended = Clause(Licence, "2026-04-27", "", inForce: false) with
        {
            Attributes =
            [
                new AttributeState(ClauseAttribute.InForce, TermValue.Of(false), Certainty.Asserted, [Quote()], []),
                new AttributeState("percent", TermValue.FromText("20"), Certainty.Asserted, [Quote(article: 2)], []),
            ],
        };

        Only(source: 2).Of(Ledger(Version("2026-04-27", ended))).Versions[0].Clauses.Single().InForce.Should().BeTrue();
    }

    [Fact]
    public void EventsNeedAChosenQuoteToo() =>
        Only(source: 2).Of(Told with { Events = [Event("2025-10")] }).Events.Should().BeEmpty();

    private static TimelineFilter Only(string? clauses = null, bool? doubtful = null, long? source = null) =>
        new(clauses is null ? new HashSet<ClauseKey>() : new HashSet<ClauseKey> { ClauseKey.Parse(clauses) }, doubtful, source);

    private static IEnumerable<string> Left(TimelineFilter filter) => filter.Of(Told).Versions[0].Clauses.Select(c => c.Clause.ToString());
}
