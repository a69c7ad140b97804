namespace DealTracker.Extraction.Tests.Rules;

public sealed class MilestoneRulesTests
{
    [Theory]
    [InlineData("No term between Microsoft and OpenAI depends on AGI any more.", "milestone-trigger:agi in-force=false @current")]
    [InlineData("The AGI clause has been struck out of the contract between Microsoft and OpenAI.", "milestone-trigger:agi in-force=false @current; milestone-trigger:agi in-force=true @previous")]
    public void ATermThatHangsOnAMilestoneIsRead(string sentence, string facts) =>
        Engine.Told(sentence, "milestone-trigger").Should().Be(facts);

    [Theory]
    [InlineData("OpenAI's mission is to build AGI.")]
    [InlineData("Altman expects AGI soon.")]
    public void AMilestoneByItselfIsNoTrigger(string sentence) =>
        Engine.Told(sentence, "milestone-trigger").Should().BeEmpty();
}
