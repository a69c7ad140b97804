using DealTracker.Domain.Origins;

namespace DealTracker.Domain.Tests.Origins;

public sealed class OriginDecisionTests
{
    private static readonly IReadOnlyList<LineageArticle> Seeds = AnnotatedLineage.Seeds;

    [Fact]
    public void ASplitArticleStandsAloneAndTheOthersStayTogether() =>
        Shape(Split(1)).Should().Equal("2 3 4", "1", "5");

    [Fact]
    public void ASplitArticleOfUnknownLineageCountsSinceAPersonVouchesForIt() =>
        Group(Split(3)).CountArticles([1, 2, 3]).Should().Be(new Corroboration(3, 2, 0));

    [Fact]
    public void MergedArticlesBringTheirGroups() =>
        Shape(Merge(5, 2)).Should().Equal("1 2 3 4 5");

    [Fact]
    public void AMergeAfterASplitPutsTheArticleWhereThePersonSays() =>
        Shape(Split(3), Merge(3, 5)).Should().Equal("1 2 4", "3 5");

    [Fact]
    public void WithdrawingADecisionGivesWhatTheTextsGive() =>
        Shape(Split(3), Merge(3, 5), new OriginDecision(OriginVerdict.Withdraw, 3, null)).Should().Equal("1 2 3 4", "5");

    [Fact]
    public void DecisionsAboutArticlesThatAreGoneChangeNothing() =>
        Shape(Split(77), Merge(77, 1)).Should().Equal("1 2 3 4", "5");

    private static OriginDecision Split(long article) => new(OriginVerdict.Split, article, null);

    private static OriginDecision Merge(long article, long other) => new(OriginVerdict.Merge, article, other);

    private static IEnumerable<string> Shape(params OriginDecision[] decisions) =>
        Group(decisions).All.Select(origin => string.Join(' ', origin.Articles.Order()));

    private static OriginMap Group(params OriginDecision[] decisions) => OriginGrouping.Of(Seeds.Select(SketchedArticle.Of), decisions);
}
