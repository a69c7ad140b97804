using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Tests.Ledgers;

public sealed class EventFoldTests
{
    [Fact]
    public void TheSameEventAtSeveralPrecisionsIsOneAtTheBest() =>
        Dates(Some.Article(1, null, Some.Event("2025-10", "lab maker")), Some.Article(2, null, Some.Event("2025-10-28", "maker lab")))
            .Should().Equal("2025-10-28 lab maker");

    [Fact]
    public void OtherPartiesInTheSameMonthStayApart() =>
        Dates(Some.Article(1, null, Some.Event("2026-02", "lab maker"), Some.Event("2026-02", "maker")))
            .Should().Equal("2026-02 lab maker", "2026-02 maker");

    [Fact]
    public void AMonthWithoutItsYearJoinsTheEventOfTheSameParties() =>
        Dates(Some.Article(1, null, Some.Event("XXXX-11", "lab maker")), Some.Article(2, null, Some.Event("2025-11-03", "lab maker")))
            .Should().Equal("2025-11-03 lab maker");

    [Fact]
    public void AMonthWithoutItsYearTakesTheOneYearThatOthersLeaveOpen() =>
        Dates(Some.Article(1, null, Some.Event("XXXX-03", "maker")), Some.Article(2, null, Some.Event("2026-03-18", "lab")))
            .Should().Equal("2026-03 maker", "2026-03-18 lab");

    [Fact]
    public void AMonthThatFitsTwoYearsStaysWithoutOne() =>
        Dates(Some.Article(1, null, Some.Event("XXXX-03", "maker")), Some.Article(2, null, Some.Event("2026-03", "lab"), Some.Event("2025-03", "lab")))
            .Should().Equal("2025-03 lab", "2026-03 lab", "XXXX-03 maker");

    [Fact]
    public void ADatedArticleMeansTheLastSuchMonth() =>
        Dates(
            Some.Article(1, "2026-01-10", Some.Event("XXXX-03", "lab maker")),
            Some.Article(2, null, Some.Event("2024-03", "lab maker"), Some.Event("2025-03", "lab maker"), Some.Event("2026-03", "lab maker")))
            .Should().Equal("2024-03 lab maker", "2025-03 lab maker", "2026-03 lab maker");

    [Fact]
    public void EventsOfStrangersAreLeftOutUnlessTheyReportOnTheDeal()
    {
        var fact = Some.Fact("2026-02", "equity:lab>maker", "percent", "27");

        Dates(Some.Article(1, null, fact, Some.Event("2026-03", "gazette", "report"), Some.Event("2026-03", "rival", "agreement"))).Should().Equal("2026-03 gazette");
        Dates(Some.Article(1, null, Some.Event("2026-03", "gazette", "report"))).Should().BeEmpty();
    }

    [Fact]
    public void TheKindThatMoreArticlesGiveStands()
    {
        var events = EventFold.Fold(Some.Deal,
        [
            Some.Article(1, null, Some.Event("2026-02", "lab maker", "statement")),
            Some.Article(2, null, Some.Event("2026-02", "lab maker", "investment")),
            Some.Article(3, null, Some.Event("2026-02", "lab maker", "investment")),
        ], []);

        events.Should().ContainSingle().Which.Kind.Should().Be("investment");
        events[0].Evidence.Select(quote => (quote.Article, quote.Certainty)).Should().Equal((1, Certainty.Asserted), (2, Certainty.Asserted), (3, Certainty.Asserted));
    }

    [Fact]
    public void VersionsGiveAMonthItsYearToo()
    {
        var version = new PlacedFact(2, Some.Fact("2025-10", "equity:lab>maker", "percent", "27"), EdtfDate.Parse("2025-10-28"), Inferred: false);

        EventFold.Fold(Some.Deal, [Some.Article(1, null, Some.Event("XXXX-10", "maker"))], [version])
            .Should().ContainSingle().Which.Date.Text.Should().Be("2025-10");
    }

    [Theory]
    [InlineData("XXXX-11", "XXXX-03", "2026-04-27", "2026-03")]
    [InlineData("XXXX-11", "XXXX-12", "2026-04-27", "2025-12")]
    [InlineData("XXXX-11", "XXXX-11-20", "2026-04-27", "2025-11-20")]
    [InlineData("XXXX-11", "XXXX-05", "2026-04-27", "XXXX-05")]
    [InlineData("XXXX-07", "XXXX-03", "2026-04-27", "XXXX-03")]
    public void AMonthInAChronicleIsTheNextSuchMonth(string first, string second, string version, string date)
    {
        var chronicle = Some.Article(1, null, Some.Event(first, "lab maker", at: 0), Some.Event(second, "maker", at: 20));
        var dated = Some.Article(2, null, Some.Event("2025-11", "lab maker"));
        var placed = new PlacedFact(1, Some.Fact("current", "equity:lab>maker", "percent", "27"), EdtfDate.Parse(version), Inferred: true);

        EventFold.Fold(Some.Deal, [chronicle, dated], [placed]).Single(happened => happened.Parties.Count == 1).Date.Text.Should().Be(date);
    }

    [Fact]
    public void AMonthInAChronicleWithoutAnEndStaysWithoutItsYear() =>
        Dates(Some.Article(1, null, Some.Event("2025-11", "lab maker", at: 0), Some.Event("XXXX-03", "maker", at: 20)))
            .Should().Equal("2025-11 lab maker", "XXXX-03 maker");

    private static IEnumerable<string> Dates(params SourceArticle[] articles) =>
        EventFold.Fold(Some.Deal, articles, []).Select(happened => $"{happened.Date} {string.Join(' ', happened.Parties)}");
}
