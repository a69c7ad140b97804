namespace DealTracker.Extraction.Tests.Money;

public sealed class OrderReaderTests
{
    [Theory]
    [InlineData("Amazon and OpenAI have met.||Additional servers have been ordered to a value of $38 billion.")]
    [InlineData("Amazon and OpenAI have met.||The contract to take $38 billion worth of servers stands.")]
    [InlineData("Amazon and OpenAI have met.||OpenAI signed for servers at a cost of $38 billion.")]
    public void GoodsAndAWordOfOrderingMakeASumAnOrder(string text) => Engine.Told(text, "purchase-commitment").Should().Contain("purchase-commitment:openai>amazon amount=38000000000");

    [Theory]
    [InlineData("Amazon and OpenAI have met.||Amazon ordered servers worth $38 billion from a foundry.")]
    [InlineData("Amazon and OpenAI have met.||Shares worth $38 billion have been ordered.")]
    [InlineData("Amazon and OpenAI have met.||Have servers been ordered to a value of $38 billion?")]
    [InlineData("Amazon and OpenAI have met.||Analysts expect servers to be ordered to a value of $38 billion.")]
    public void PapersQuestionsForecastsAndTheSuppliersOwnOrdersAreNone(string text) => Engine.Told(text, "purchase-commitment").Should().BeEmpty();
}
