using DealTracker.Domain.Facts;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Review;

namespace DealTracker.Domain.Tests.Knowledge;

public sealed class KnowledgeScopeTests
{
    private const string Licence = "license:lab>maker";
    private const string Text = "Ten words or more stand here so that quotes have room enough.";

    private static readonly DateTime Added = new(2026, 5, 1, 9, 0, 0, DateTimeKind.Utc);

    private readonly Fact fact = Some.Fact("2026-04-27", Licence, "until", "2032");

    [Fact]
    public void AnArticleCountsFromTheLineThatAddedItAndNotWhileItIsWithdrawn()
    {
        var history = History(fact) with { AddedBy = 3, Withdrawals = [new Stretch(5, 7)] };

        Enumerable.Range(1, 8).Where(line => Counts(history, Line(line))).Should().Equal(3, 4, 7, 8);
    }

    [Fact]
    public void AnEarlierReadingCountsUpToTheLineThatEndedIt()
    {
        var old = Some.Fact("2026-04-27", Licence, "until", "2030");
        var history = History(fact) with { Readings = [Reading(old, 4), Reading(fact, null)] };

        Values(history, Line(3)).Should().Equal("2030");
        Values(history, Line(4)).Should().Equal("2032");
        Values(history, KnowledgeScope.Whole).Should().Equal("2032");
    }

    [Fact]
    public void ADecisionCountsFromItsLineOn()
    {
        var rejection = new FactDecision(1, FactIdentity.Of(fact, Text), Verdict.Rejected, null);
        var history = History(fact) with { Decisions = [(new Stretch(4, 6), rejection)] };

        Values(history, Line(3)).Should().Equal("2032");
        Values(history, Line(5)).Should().BeEmpty();
        Values(history, Line(6)).Should().Equal("2032");
    }

    [Theory]
    [InlineData("2026-04-28", "2026-04-28T23:59:59Z", false)]
    [InlineData("2026-04-28", "2026-04-29T00:00:00Z", true)]
    [InlineData("2026-04", "2026-04-29T00:00:00Z", false)]
    [InlineData("2026-04", "2026-05-01T00:00:00Z", true)]
    [InlineData("2026", "2026-05-01T08:00:00Z", false)]
    [InlineData("2026", "2026-05-01T09:00:00Z", true)]
    [InlineData(null, "2026-05-01T08:00:00Z", false)]
    [InlineData(null, "2026-05-01T09:00:00Z", true)]
    public void AnArticleIsPublishedByTheEndOfItsDateOrWhenItWasAdded(string? published, string by, bool counts) =>
        Counts(History(fact, published), KnowledgeScope.Whole with { PublishedBy = DateTimeOffset.Parse(by, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime })
            .Should().Be(counts);

    [Fact]
    public void AnArticleLeftOutIsAsIfItHadNeverBeen() =>
        Counts(History(fact), KnowledgeScope.Whole with { Without = new HashSet<long> { 1 } }).Should().BeFalse();

    private static KnowledgeScope Line(long line) => KnowledgeScope.Whole with { Line = line };

    private static bool Counts(ArticleHistory history, KnowledgeScope scope) => scope.Of([history]).Count == 1;

    private static IEnumerable<string> Values(ArticleHistory history, KnowledgeScope scope) => scope.Of([history]).Single().Source.Facts.Select(f => f.Value.Text);

    private static ArticleHistory History(Fact fact, string? published = "2026-04-28") => new(1, 1, Added, [Reading(fact, null, published)], [], []);

    private static Reading Reading(Fact fact, long? endedBy, string? published = "2026-04-28") => new(Some.Article(1, published, fact), Text, endedBy);
}
