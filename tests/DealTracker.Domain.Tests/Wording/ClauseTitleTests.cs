using DealTracker.Domain.Clauses;
using DealTracker.Domain.Wording;

namespace DealTracker.Domain.Tests.Wording;

public sealed class ClauseTitleTests
{
    [Theory]
    [InlineData("license:openai>microsoft", "IP licence", "OpenAI → Microsoft")]
    [InlineData("investment:microsoft>openai", "Microsoft’s money", "Microsoft → OpenAI")]
    [InlineData("equity:openai>microsoft", "Stake", "OpenAI → Microsoft")]
    [InlineData("milestone-trigger:agi", "Milestone trigger", "")]
    [InlineData("collaboration:acme-labs-openai", "Joint work", "Acme Labs and OpenAI")]
    [InlineData("collaboration:one-two", "Joint work", "one and two")]
    [InlineData("collaboration:alone", "Joint work", "alone")]
    public void AClauseIsCalledByItsLocalNameOrItsKind(string clause, string title, string direction)
    {
        ClauseTitle.Of(ClauseKey.Parse(clause), SomeNames.All).Should().Be(title);
        ClauseTitle.Direction(ClauseKey.Parse(clause), SomeNames.All).Should().Be(direction);
    }
}
