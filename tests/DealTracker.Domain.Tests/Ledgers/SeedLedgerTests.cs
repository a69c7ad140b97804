using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Tests.Ledgers;

/// <summary>The five seed articles as careful readers annotate them, folded.</summary>
public sealed class SeedLedgerTests
{
    private static readonly Ledger Partnership = LedgerFold.Fold("microsoft-openai", AnnotatedArticles.Seeds);
    private static readonly Ledger Amazon = LedgerFold.Fold("amazon-openai", AnnotatedArticles.Seeds);

    [Fact]
    public void TheTwoVersionsRestOnAllFiveArticles()
    {
        Partnership.Versions.Select(version => version.Id).Should().Equal("2025-10", "2026-04-27");
        Partnership.Versions.Should().OnlyContain(version => version.Articles.SequenceEqual(new long[] { 1, 2, 3, 4, 5 }));
    }

    [Fact]
    public void UndatedArticlesFindBothVersionsByTheirTerms() =>
        Partnership.Versions.Should().OnlyContain(version => version.InferredArticles.SequenceEqual(new long[] { 2, 3, 5 }));

    [Theory]
    [InlineData("2025-10", "license:openai>microsoft", "exclusive=true scope=models,products until=agi")]
    [InlineData("2025-10", "exclusivity:openai>microsoft", "in-force=true scope=api until=agi")]
    [InlineData("2025-10", "revenue-share:microsoft>openai", "in-force=true")]
    [InlineData("2025-10", "revenue-share:openai>microsoft", "capped=false")]
    [InlineData("2025-10", "milestone-trigger:agi", "in-force=true")]
    [InlineData("2025-10", "purchase-commitment:openai>microsoft", "amount=250000000000")]
    [InlineData("2025-10", "equity:openai>microsoft", "percent=27")]
    [InlineData("2026-04-27", "license:openai>microsoft", "exclusive=false scope=models,products until=2032")]
    [InlineData("2026-04-27", "exclusivity:openai>microsoft", "in-force=false")]
    [InlineData("2026-04-27", "launch-priority:openai>microsoft", "in-force=true scope=products exception=true")]
    [InlineData("2026-04-27", "primary-provider:openai>microsoft", "in-force=true")]
    [InlineData("2026-04-27", "revenue-share:openai>microsoft", "capped=true until=2030")]
    [InlineData("2026-04-27", "revenue-share:microsoft>openai", "in-force=false")]
    [InlineData("2026-04-27", "milestone-trigger:agi", "in-force=false")]
    [InlineData("2026-04-27", "equity:openai>microsoft", "percent=27")]
    public void EachVersionHoldsItsTerms(string version, string clause, string terms)
    {
        var state = StateOf(Partnership, version, clause);

        string.Join(' ', state.Attributes.Select(attribute => $"{attribute.Attribute}={attribute.Value}")).Should().Be(terms);
        state.Attributes.Should().OnlyContain(attribute => attribute.Evidence.Count > 0 && attribute.Certainty == Certainty.Asserted);
        state.Carried.Should().BeFalse();
    }

    [Fact]
    public void ThePurchaseIsCarriedIntoTheNewerVersion()
    {
        var state = StateOf(Partnership, "2026-04-27", "purchase-commitment:openai>microsoft");

        state.Should().Match<ClauseState>(s => s.Carried && s.InForce && s.StatedIn == "2025-10");
    }

    [Fact]
    public void AnEndedClauseKeepsTheQuotesThatEndIt()
    {
        var ended = StateOf(Partnership, "2026-04-27", "exclusivity:openai>microsoft");

        ended.InForce.Should().BeFalse();
        ended.Attributes.Single().Evidence.Select(quote => quote.Article).Distinct().Should().Equal(1, 2, 3, 4, 5);
        ended.Attributes.Single().Evidence.Select(AnnotatedArticles.Words).Should().Contain("OpenAI can now deliver all of its products to customers via any cloud provider.");
    }

    [Theory]
    [InlineData("2025-10", "microsoft openai", "1 2 4")]
    [InlineData("2025-11", "amazon openai", "1 2")]
    [InlineData("2026-02", "amazon openai", "1 2 4")]
    [InlineData("2026-02", "microsoft", "1 2 4")]
    [InlineData("2026-03", "financial-times", "1")]
    [InlineData("2026-03", "microsoft", "2")]
    [InlineData("2026-04-27", "microsoft openai", "1 4")]
    public void EachEventStandsOnceWithAllItsSources(string date, string parties, string articles)
    {
        var found = Partnership.Events.Single(happened => happened.Date.Text == date && string.Join(' ', happened.Parties) == parties);

        string.Join(' ', found.Evidence.Select(quote => quote.Article).Distinct()).Should().Be(articles);
    }

    [Fact]
    public void TheOtherDealHasItsContractAndItsInvestment()
    {
        Amazon.Versions.Select(version => version.Id).Should().Equal("2025-11", "2026-02");
        ValueOf(StateOf(Amazon, "2025-11", "purchase-commitment:openai>amazon"), ClauseAttribute.Amount).Should().Be("38000000000");
        var investment = StateOf(Amazon, "2026-02", "investment:amazon>openai");
        ValueOf(investment, ClauseAttribute.Amount).Should().Be("<=50000000000");
        ValueOf(investment, ClauseAttribute.Upfront).Should().Be("15000000000");
        ValueOf(investment, ClauseAttribute.Conditional).Should().Be("35000000000");
    }

    [Fact]
    public void ArticlesThatDisagreeOnWhatIsConditionalStandSideBySide()
    {
        var conditional = StateOf(Amazon, "2026-02", "investment:amazon>openai").Attributes.Single(a => a.Attribute == ClauseAttribute.Conditional);

        conditional.Evidence.Select(quote => quote.Article).Distinct().Should().Equal(1);
        conditional.Rivals.Should().ContainSingle().Which.Value.Text.Should().Be("<=50000000000");
        conditional.Rivals[0].Evidence.Select(quote => quote.Article).Distinct().Should().Equal(4);
    }

    [Fact]
    public void TheExclusiveRightThatMicrosoftDeniesIsDisputed()
    {
        var scope = StateOf(Amazon, "2026-02", "exclusivity:openai>amazon").Attributes.Single(a => a.Attribute == ClauseAttribute.Scope);

        scope.Should().Match<AttributeState>(s => s.Value.Text == "frontier" && s.Certainty == Certainty.Disputed);
        scope.Evidence.Select(quote => quote.Article).Distinct().Should().Equal(1, 2, 4);
    }

    [Fact]
    public void TermsOfACurrentThatMatchNothingStayUnplaced() =>
        Amazon.Unplaced.Should().ContainSingle().Which.Clause.Should().Be(ClauseKey.Parse("collaboration:amazon-openai"));

    private static ClauseState StateOf(Ledger ledger, string version, string clause) =>
        ledger.Versions.Single(v => v.Id == version).Clauses.Single(state => state.Clause == ClauseKey.Parse(clause));

    private static string ValueOf(ClauseState state, string attribute) => state.Attributes.Single(a => a.Attribute == attribute).Value.Text;
}
