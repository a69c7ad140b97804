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
    [InlineData("The 27 April amendment between Microsoft and OpenAI is short.", "2026-04-27 agreement microsoft+openai")]
    [InlineData("Microsoft's exclusive licence survived the October deal with OpenAI.", "2025-10 agreement microsoft+openai")]
    [InlineData("Tuesday's agreement between Microsoft and OpenAI runs to thirty pages.", "2026-04-28 agreement microsoft+openai")]
    [InlineData("The contract of OpenAI with Amazon dates from 3 November 2025.", "2025-11-03 agreement amazon+openai")]
    [InlineData("Last Friday Microsoft took its case to the appeals court.", "2026-04-24 statement microsoft")]
    [InlineData("OpenAI and Amazon unveiled a contract on 27 February 2026. Within hours Microsoft rejected it.", "2026-02-27 agreement amazon+openai; 2026-02-27 objection microsoft")]
    [InlineData("Microsoft's finance chief told investors in January that it owns 27 percent of OpenAI.", "2026-01 statement microsoft")]
    [InlineData("Have on Monday given notice Microsoft and OpenAI of a new contract.", "2026-04-27 agreement microsoft+openai")]
    [InlineData("Microsoft and OpenAI put their names to a contract. That was on 11 September 2025.", "2025-09-11 agreement microsoft+openai")]
    [InlineData("Ever since July 2019, when Microsoft invested a billion in OpenAI, there was one cloud.", "2019-07 investment microsoft+openai")]
    public void ADatedStepOfADealIsAnEvent(string paragraphs, string expected) => Events(paragraphs).Should().Be(expected);

    [Theory]
    [InlineData("Microsoft and OpenAI may sign an agreement in October 2026.")]
    [InlineData("For 2025 alone Microsoft received a share of OpenAI's revenue.")]
    [InlineData("Microsoft shares fell on Monday while OpenAI held its tongue.")]
    [InlineData("We wrote in March that Microsoft would leave OpenAI.")]
    [InlineData("Proposals that OpenAI license its models to Microsoft alone were rejected in 2024.")]
    [InlineData("The Thursday game of Microsoft's staff against OpenAI's was lost.")]
    [InlineData("Between July and September 2025 Microsoft's losses on OpenAI came to $3 billion.")]
    [InlineData("It rained on 27 April 2026.")]
    [InlineData("Did Microsoft and OpenAI sign an agreement on 27 April 2026?")]
    public void NoStepIsAskedForSupposedOrUnrelated(string paragraphs) => Events(paragraphs).Should().BeEmpty();

    private static string Events(string paragraphs) =>
        string.Join("; ", Engine.Read(paragraphs.Split("||")).Events.Select(e => $"{e.Date} {e.Kind} {string.Join('+', e.Parties)}"));
}
