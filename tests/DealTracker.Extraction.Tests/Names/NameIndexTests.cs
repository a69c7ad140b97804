using DealTracker.Extraction.Names;
using DealTracker.Extraction.Tests.Words;

namespace DealTracker.Extraction.Tests.Names;

public sealed class NameIndexTests
{
    [Theory]
    [InlineData("Amazon Web Services sells computing.", "Amazon Web Services = amazon Party,Platform")]
    [InlineData("Amazon sells computing.", "Amazon = amazon Party")]
    [InlineData("Microsoft Azure is a cloud.", "Microsoft Azure = microsoft Platform")]
    [InlineData("Azure is a cloud.", "Azure = microsoft Platform")]
    [InlineData("The lab pays.", "The lab = openai Party role")]
    [InlineData("the lab pays", "the lab = openai Party role")]
    [InlineData("Redmond pays.", "Redmond = microsoft Party nick")]
    [InlineData("In San Francisco it rained.", "San Francisco = openai Party nick")]
    [InlineData("AGI is far away.", "AGI = agi Milestone")]
    [InlineData("artificial general intelligence", "artificial general intelligence = agi Milestone")]
    [InlineData("ChatGPT is a product.", "ChatGPT = openai Product")]
    [InlineData("Reuters reported it.", "Reuters = reuters Party outlet")]
    [InlineData("The Financial Times reported it.", "The Financial Times = financial-times Party outlet")]
    [InlineData("the ChatGPT maker's models", "the ChatGPT maker = openai Party role")]
    [InlineData("Two Copilots and one Alexa.", "Alexa = amazon Product")]
    [InlineData("Azure OpenAI Service", "Azure OpenAI Service = microsoft Platform")]
    [InlineData("FT and ft", "FT = financial-times Party outlet")]
    public void TheLongestNameIsFoundWithWhatItNames(string sentence, string expected)
    {
        var tokens = Parsed.Tagged(sentence);

        string.Join("; ", Parsed.Names.Find(tokens).Select(m => $"{Parsed.Words(tokens, m.First, m.Next)} = {m.Party ?? m.Product?.Id ?? m.Milestone} {Kinds(m)}")).Should().Be(expected);
    }

    [Theory]
    [InlineData("agi is a word.")]
    [InlineData("microsoft in lower case")]
    public void ANameIsWrittenWithItsCapitals(string sentence) => Parsed.Names.Find(Parsed.Tagged(sentence)).Should().BeEmpty();

    private static string Kinds(Mention mention) =>
        string.Join(',', mention.Names.Select(n => $"{n.Kind}{(n.IsRole ? " role" : "")}{(n.IsNickname ? " nick" : "")}{(n.IsOutlet ? " outlet" : "")}").Distinct());
}
