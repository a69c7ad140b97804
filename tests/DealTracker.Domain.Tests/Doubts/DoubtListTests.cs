using DealTracker.Domain.Doubts;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Tests.Ledgers;

namespace DealTracker.Domain.Tests.Doubts;

public sealed class DoubtListTests
{
    private static readonly Fact Stated = Some.Fact("2026-04-27", "equity:lab>maker", "percent", "27");

    [Fact]
    public void AFactHasTheDoubtsOfTheTermThatItCarries()
    {
        var fact = Stated with { Versions = [VersionName.Current] };

        List([Some.Article(1, null, fact)]).Of(1, fact).Select(doubt => doubt.Kind).Should().Contain(DoubtKind.DateBasis);
    }

    [Fact]
    public void AFactThatItsArticleHedgesIsHearsayAlsoWhereOthersAssertIt()
    {
        var hedged = Stated with { Certainty = Certainty.Hedged };
        var list = List([Some.Article(1, "2026-04-28", hedged), Some.Article(2, "2026-04-28", Stated)]);

        list.Of(1, hedged).Should().Contain(new Doubt(DoubtKind.Hearsay, 1, hedged.Evidence[0]));
        list.Of(2, Stated).Select(doubt => doubt.Kind).Should().NotContain(DoubtKind.Hearsay);
    }

    [Fact]
    public void AFactWithAnotherValueThanTheOneShownIsInConflictWithThatOne()
    {
        var other = Stated with { Value = TermValue.FromText("28") };
        var list = List([Some.Article(1, "2026-04-28", Stated), Some.Article(2, "2026-04-28", Stated), Some.Article(3, "2026-04-28", other)]);

        list.Of(3, other).Single(doubt => doubt.Kind == DoubtKind.Conflict).Article.Should().Be(1);
        list.Of(1, Stated).Single(doubt => doubt.Kind == DoubtKind.Conflict).Article.Should().Be(3);
    }

    [Fact]
    public void ATermCarriedForwardHasTheDoubtsWithWhichItWasStated()
    {
        IReadOnlyList<SourceArticle> articles = [Some.Article(1, "2026-04-28", Stated with { Certainty = Certainty.Hedged }), Some.Article(2, "2026-06-02", Some.Fact("2026-06-01", "license:lab>maker", "until", "2030"))];
        var carried = LedgerFold.Fold(Some.Deal, articles).Versions[^1].Clauses.Single(state => state.Carried);

        List(articles).Of(carried.Clause, carried.Attributes[0]).Select(doubt => doubt.Kind).Should().Contain(DoubtKind.Hearsay);
    }

    [Fact]
    public void WhatIsFreeHasNoDoubtAndEveryTermIsFreeOrOfSomeKind()
    {
        foreach (var articles in new[] { AnnotatedArticles.Seeds, [.. AnnotatedArticles.Seeds, .. AnnotatedArticles.Dev] })
        {
            var list = DoubtFinder.In(LedgerFold.Fold("microsoft-openai", articles), new Dictionary<long, string>(), new Dictionary<string, IReadOnlyList<string>>());

            list.Free.Should().OnlyContain(term => term.Doubts.Count == 0);
            list.Free.Concat(Enum.GetValues<DoubtKind>().SelectMany(list.With)).Distinct().Should().HaveCount(list.Terms.Count);
        }
    }

    private static DoubtList List(IReadOnlyList<SourceArticle> articles) =>
        DoubtFinder.In(LedgerFold.Fold(Some.Deal, articles), new Dictionary<long, string>(), new Dictionary<string, IReadOnlyList<string>>());
}
