namespace DealTracker.Extraction.Tests.Chronology;

public sealed class AnnouncementFinderTests
{
    [Theory]
    [InlineData("Microsoft and OpenAI signed a new agreement on 27 April 2026.", "2026-04-27 agreement microsoft+openai")]
    [InlineData("In October, Microsoft and OpenAI signed an agreement.", "2025-10 agreement microsoft+openai")]
    [InlineData("In October 2025 Microsoft and OpenAI signed an agreement.", "2025-10 agreement microsoft+openai")]
    [InlineData("Amazon invested $15 billion in OpenAI on 27 February 2026.", "2026-02-27 investment amazon+openai")]
    [InlineData("OpenAI agreed in November 2025 to buy $38 billion of computing from Amazon.", "2025-11 agreement amazon+openai")]
    [InlineData("Microsoft objected to the deal between Amazon and OpenAI on 28 February 2026.", "2026-02-28 objection microsoft")]
    [InlineData("Reuters reported on 3 March 2026 that Microsoft and OpenAI were in talks.", "2026-03-03 report reuters")]
    [InlineData("On Monday Microsoft and OpenAI announced that they had amended their agreement.||The agreement of 27 April 2026 between Microsoft and OpenAI was signed in Redmond.", "2026-04-27 agreement microsoft+openai")]
    public void ADatedStepOfADealIsAnEvent(string paragraphs, string expected) => Events(paragraphs).Should().Be(expected);

    [Theory]
    [InlineData("Microsoft and OpenAI may sign an agreement in October 2026.")]
    [InlineData("It rained on 27 April 2026.")]
    [InlineData("Did Microsoft and OpenAI sign an agreement on 27 April 2026?")]
    public void NoStepIsAskedForSupposedOrUnrelated(string paragraphs) => Events(paragraphs).Should().BeEmpty();

    private static string Events(string paragraphs) =>
        string.Join("; ", Engine.Read(paragraphs.Split("||")).Events.Select(e => $"{e.Date} {e.Kind} {string.Join('+', e.Parties)}"));
}
