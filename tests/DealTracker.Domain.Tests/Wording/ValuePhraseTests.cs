using DealTracker.Domain.Facts;
using DealTracker.Domain.Wording;

namespace DealTracker.Domain.Tests.Wording;

public sealed class ValuePhraseTests
{
    [Theory]
    [InlineData("in-force", "true", "yes")]
    [InlineData("capped", "false", "no")]
    [InlineData("percent", "32.5", "32.5 percent")]
    [InlineData("percent", ">=20", "at least 20 percent")]
    [InlineData("amount", "250000000000", "$250 billion")]
    [InlineData("amount", "1500000000000", "$1.5 trillion")]
    [InlineData("amount", "<=50000000000", "up to $50 billion")]
    [InlineData("amount", "13750000", "$13.75 million")]
    [InlineData("amount", "750000", "$750,000")]
    [InlineData("amount", "0", "$0")]
    [InlineData("amount", "nonsense", "nonsense")]
    [InlineData("until", "agi", "AGI")]
    [InlineData("until", "2030-06", "June 2030")]
    [InlineData("until", "whenever", "whenever")]
    [InlineData("scope", "api,custom-models,products", "API, custom models and products")]
    [InlineData("term", "P7Y", "7 years")]
    [InlineData("term", "P1M", "one month")]
    [InlineData("term", "P1Y6M", "P1Y6M")]
    [InlineData("rate", "high", "high")]
    public void AValueIsToldInWords(string attribute, string value, string words) =>
        ValuePhrase.For(attribute, TermValue.FromText(value), SomeNames.All).Should().Be(words);
}
