namespace DealTracker.Extraction.Tests.Chronology;

public sealed class VersionFinderTests
{
    [Theory]
    [InlineData("Microsoft owns 27 percent of OpenAI.", "equity:openai>microsoft percent=27 @current")]
    [InlineData("Microsoft and OpenAI signed a new agreement on Monday.||Microsoft's licence to OpenAI's models runs until 2032.", "license:openai>microsoft scope=models @2026-04-27; license:openai>microsoft until=2032 @2026-04-27")]
    [InlineData("Microsoft and OpenAI signed a new agreement on 27 April 2026.||Microsoft's licence to OpenAI's models runs until 2032.", "license:openai>microsoft scope=models @2026-04-27; license:openai>microsoft until=2032 @2026-04-27")]
    [InlineData("In October 2025 Microsoft and OpenAI agreed that Microsoft's licence to OpenAI's models runs until 2032.", "license:openai>microsoft scope=models @2025-10; license:openai>microsoft until=2032 @2025-10")]
    [InlineData("In October, Microsoft and OpenAI signed an agreement under which OpenAI buys $250 billion of Azure services.", "purchase-commitment:openai>microsoft amount=250000000000 @2025-10")]
    [InlineData("Microsoft and OpenAI signed a new agreement on 27 April 2026.||OpenAI will buy $250 billion of Azure services, as it said in October 2025.", "purchase-commitment:openai>microsoft amount=250000000000 @2026-04-27; purchase-commitment:openai>microsoft amount=250000000000 @previous/2025-10")]
    [InlineData("On 28 October 2025 Microsoft and OpenAI signed an agreement.||On 27 April 2026 Microsoft and OpenAI amended their agreement.||Microsoft no longer pays OpenAI a share of its revenue.", "revenue-share:microsoft>openai in-force=false @2026-04-27; revenue-share:microsoft>openai in-force=true @previous/2025-10-28")]
    [InlineData("On 28 October 2025 Microsoft and OpenAI signed an agreement. Microsoft owned 27 percent of OpenAI.||On 27 April 2026 Microsoft and OpenAI amended their agreement.", "equity:openai>microsoft percent=27 @2025-10-28")]
    [InlineData("In February 2026 Microsoft issued a statement:||\"Azure remains the exclusive cloud provider of OpenAI's stateless APIs.\"||On 27 April 2026 Microsoft and OpenAI amended their agreement.", "exclusivity:openai>microsoft scope=api @previous")]
    [InlineData("Microsoft and OpenAI signed a new agreement on 27 April 2026.||Microsoft had a right of first refusal on OpenAI's computing capacity.", "first-refusal:openai>microsoft in-force=true @previous")]
    [InlineData("In 2019 OpenAI and Microsoft signed an agreement.||In October 2025 they signed another.||28 October 2025 - The new charter. Microsoft owns 27 percent of OpenAI.", "equity:openai>microsoft percent=27 @2025-10-28")]
    [InlineData("A new paper of Microsoft and OpenAI was just signed.||Microsoft owns 27 percent of OpenAI.", "equity:openai>microsoft percent=27 @2026-04-28")]
    [InlineData("In 2019 Microsoft and OpenAI signed an agreement.||On 27 April 2026 they amended it.||That first agreement gave Microsoft an exclusive licence to OpenAI's models.", "license:openai>microsoft exclusive=true @2019; license:openai>microsoft scope=models @2019")]
    [InlineData("On 27 April 2026 Microsoft and OpenAI amended their agreement.||Microsoft owned 30 percent of OpenAI, as of March 2025.", "equity:openai>microsoft percent=30 @2025-03")]
    public void ATermBelongsToTheVersionThatTheTextSpeaksOf(string paragraphs, string facts) =>
        Engine.Told(paragraphs).Should().Be(facts);
}
