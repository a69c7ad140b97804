using DealTracker.Domain.Changes;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Tests.Ledgers;

namespace DealTracker.Domain.Tests.Changes;

public sealed class LedgerDifferenceTests
{
    private const string Licence = "license:lab>maker";

    private static readonly SourceArticle First = Some.Article(1, "2025-11-01", Some.Fact("2025-10", Licence, "until", "2030"));

    [Fact]
    public void ATermThatOnlyOneKnowsIsLearnedOrLost()
    {
        var share = Some.Article(2, "2025-11-02", Some.Fact("2025-10", "revenue-share:lab>maker", "percent", "20"));

        Between([First], [First, share]).Terms.Should().ContainSingle().Which.Should().Match<TermChange>(change => change.Before == null && change.After!.Version!.Text == "2025-10");
        Between([First, share], [First]).Terms.Should().ContainSingle().Which.After.Should().BeNull();
    }

    [Fact]
    public void ATermThatMoreArticlesStateIsCorroborated()
    {
        var difference = Between([First], [First, Some.Article(2, "2025-11-02", Some.Fact("2025-10", Licence, "until", "2030"))]);

        (difference.Terms.Count, difference.Corroborated).Should().Be((0, 1));
    }

    [Fact]
    public void ATermThatMoreArticlesStateOtherwiseIsRevised()
    {
        var better = new[] { 2L, 3L }.Select(id => Some.Article(id, "2025-11-02", Some.Fact("2025-10", Licence, "until", "2032")));

        Between([First], [First, .. better]).Terms.Should().ContainSingle().Which.After!.State.Attributes[0].Value.Text.Should().Be("2032");
    }

    [Fact]
    public void AVersionThatIsDatedBetterIsTheSameVersion()
    {
        var exact = Some.Article(2, "2025-11-02", Some.Fact("2025-10-28", "equity:lab>maker", "percent", "27"));

        var difference = Between([First], [First, exact]);

        difference.Renamed.Select(pair => $"{pair.Before} {pair.After}").Should().Equal("2025-10 2025-10-28");
        difference.Terms.Should().ContainSingle().Which.Clause.Kind.Should().Be("equity");
    }

    [Fact]
    public void ATermThatFindsItsVersionIsNotLost()
    {
        var undated = Some.Article(2, null, Some.Fact("current", Licence, "until", "2030"));

        Between([undated], [undated, First]).Terms.Should().Contain(change => change.Before!.Version == null && change.After!.Version!.Text == "2025-10")
            .And.NotContain(change => change.After == null);
    }

    [Fact]
    public void ADenialChangesWhatIsKnownThoughNoValue()
    {
        var denial = Some.Article(2, "2025-11-02", Some.Fact("2025-10", Licence, "until", "2030", Certainty.Disputed));

        Between([First], [First, denial]).Terms.Should().ContainSingle();
    }

    [Fact]
    public void NoArticleLeftOutOfAllIsNoDifference() => Between(AnnotatedArticles.Seeds, [.. AnnotatedArticles.Seeds.Reverse()], "microsoft-openai").IsEmpty.Should().BeTrue();

    [Fact]
    public void WhatIsLostWithoutAnArticleRestedOnItAlone()
    {
        IReadOnlyList<SourceArticle> all = [.. AnnotatedArticles.Seeds, .. AnnotatedArticles.Dev];
        var lost = all.SelectMany(article => Between(all, [.. all.Where(other => other != article)], "microsoft-openai").Terms
            .Where(change => change.After is null).Select(change => (Article: article.Id, change.Before!.State))).ToList();

        lost.Should().NotBeEmpty().And.OnlyContain(term => term.State.Attributes.All(attribute => attribute.Evidence.All(quote => quote.Article == term.Article)));
    }

    private static LedgerDifference Between(IReadOnlyList<SourceArticle> before, IReadOnlyList<SourceArticle> after, string deal = Some.Deal) =>
        LedgerDifference.Between(LedgerFold.Fold(deal, before), LedgerFold.Fold(deal, after));
}
