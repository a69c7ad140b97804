namespace DealTracker.Extraction.Tests.Rules;

public sealed class MoneyRulesTests
{
    [Theory]
    [InlineData("OpenAI will buy $250 billion of Azure services.", "purchase-commitment:openai>microsoft amount=250000000000 @current")]
    [InlineData("OpenAI has committed to spend $38 billion on AWS over seven years.", "purchase-commitment:openai>amazon amount=38000000000 @current; purchase-commitment:openai>amazon term=P7Y @current")]
    [InlineData("Amazon will invest $50 billion in OpenAI.", "investment:amazon>openai amount=50000000000 @current")]
    [InlineData("Amazon will invest up to $50 billion in OpenAI, starting with $15 billion.", "investment:amazon>openai amount=<=50000000000 @current; investment:amazon>openai upfront=15000000000 @current")]
    [InlineData("Microsoft has invested $13 billion in OpenAI.", "investment:microsoft>openai amount=13000000000 @current")]
    public void PurchasesAndInvestmentsAreReadWithTheirSums(string sentence, string facts) =>
        Engine.Told(sentence, "purchase-commitment", "investment").Should().Be(facts);

    [Theory]
    [InlineData("Microsoft spent $80 billion on data centres last year.")]
    [InlineData("OpenAI wants to raise $100 billion.")]
    public void SpendingBetweenOthersIsNoTerm(string sentence) =>
        Engine.Told(sentence, "purchase-commitment", "investment").Should().BeEmpty();
}
