using DealTracker.Domain.Clauses;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Tests.Wording;
using DealTracker.Domain.Wording;

namespace DealTracker.Domain.Tests.Comparison;

public sealed class TermDirectionsTests
{
    [Theory]
    [InlineData("license:openai>microsoft", "exclusive", "true", "false", "loosened for OpenAI")]
    [InlineData("license:openai>microsoft", "exclusive", "false", "true", "tightened for OpenAI")]
    [InlineData("license:openai>microsoft", "until", "2030", "2032", "extended for Microsoft")]
    [InlineData("license:openai>microsoft", "until", "2032", "2030-06", "shortened for Microsoft")]
    [InlineData("license:openai>microsoft", "scope", "models", "models,products", "widened for Microsoft")]
    [InlineData("license:openai>microsoft", "scope", "models,products", "gpt-3", null)]
    [InlineData("license:openai>microsoft", "until", "agi", "2032", null)]
    [InlineData("license:openai>microsoft", "from", "2026", "2027", null)]
    [InlineData("exclusivity:openai>microsoft", "scope", "api,compute", "api", "loosened for OpenAI")]
    [InlineData("exclusivity:openai>microsoft", "scope", "api", "api,compute", "tightened for OpenAI")]
    [InlineData("revenue-share:openai>microsoft", "capped", "false", "true", "loosened for OpenAI")]
    [InlineData("revenue-share:openai>microsoft", "cap", "38000000000", "30000000000", "lowered for OpenAI")]
    [InlineData("revenue-share:openai>microsoft", "percent", "20", "8", "lowered for OpenAI")]
    [InlineData("equity:openai>microsoft", "percent", "49", "27", "lowered for Microsoft")]
    [InlineData("launch-priority:openai>microsoft", "exception", "false", "true", "loosened for OpenAI")]
    [InlineData("purchase-commitment:openai>microsoft", "amount", "38000000000", "250000000000", "raised for OpenAI")]
    [InlineData("purchase-commitment:openai>microsoft", "term", "P7Y", "P90M", "extended for Microsoft")]
    [InlineData("investment:microsoft>openai", "amount", "<=50000000000", ">=10000000000", null)]
    [InlineData("investment:microsoft>openai", "amount", "<=40000000000", "<=50000000000", "raised for Microsoft")]
    [InlineData("collaboration:acme-labs-openai", "exclusive", "true", "false", "loosened for both")]
    public void ValuesTellTheWay(string clause, string attribute, string was, string now, string? words) =>
        Words(TermDirections.Of(ClauseKey.Parse(clause), attribute, TermValue.FromText(was), TermValue.FromText(now))).Should().Be(words);

    [Theory]
    [InlineData("exclusivity:openai>microsoft", "loosened for OpenAI")]
    [InlineData("revenue-share:microsoft>openai", "loosened for Microsoft")]
    [InlineData("equity:openai>microsoft", null)]
    [InlineData("milestone-trigger:agi", null)]
    public void AnEndFreesWhoeverWasBound(string clause, string? words) => Words(TermDirections.OfEnd(ClauseKey.Parse(clause))).Should().Be(words);

    [Theory]
    [InlineData(Way.Loosened, Way.Tightened)]
    [InlineData(Way.Extended, Way.Shortened)]
    [InlineData(Way.Raised, Way.Lowered)]
    [InlineData(Way.Widened, Way.Narrowed)]
    public void EveryWayHasItsOpposite(Way way, Way back)
    {
        new TermDirection(way, null).Opposite.Way.Should().Be(back);
        new TermDirection(back, null).Opposite.Way.Should().Be(way);
    }

    private static string? Words(TermDirection? direction) => direction is null ? null : DirectionPhrase.For(direction, SomeNames.All);
}
