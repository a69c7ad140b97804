namespace DealTracker.Extraction.Tests.Rules;

public sealed class PartnershipRulesTests
{
    [Theory]
    [InlineData("Microsoft no longer has a right of first refusal to be OpenAI's compute provider.", "first-refusal:openai>microsoft in-force=false @current; first-refusal:openai>microsoft in-force=true @previous")]
    [InlineData("Microsoft has a right of first refusal on OpenAI's new computing capacity.", "first-refusal:openai>microsoft in-force=true @current")]
    [InlineData("Amazon and OpenAI are jointly building a stateful runtime.", "collaboration:amazon-openai in-force=true @current")]
    [InlineData("Microsoft and OpenAI continue to work together on silicon.", "collaboration:microsoft-openai in-force=true @current")]
    public void FirstRefusalAndJointWorkAreRead(string sentence, string facts) =>
        Engine.Told(sentence, "first-refusal", "collaboration").Should().Be(facts);

    [Theory]
    [InlineData("Altman and Nadella were seen together at a concert.")]
    [InlineData("Amazon refused first.")]
    public void OtherTogethernessIsNoTerm(string sentence) =>
        Engine.Told(sentence, "first-refusal", "collaboration").Should().BeEmpty();
}
