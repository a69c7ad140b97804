using DealTracker.Domain.Origins;

namespace DealTracker.Domain.Tests.Origins;

public sealed class OriginGroupingTests
{
    private static readonly IReadOnlyList<LineageArticle> Seeds = AnnotatedLineage.Seeds;

    private static readonly IReadOnlyList<LineageArticle> All = [.. AnnotatedLineage.Seeds, .. AnnotatedLineage.Dev];

    [Fact]
    public void FourSeedsRestOnOneReportAndTheFifthOnOthers() =>
        Group(Seeds).All.Select(origin => (string.Join(' ', origin.Articles.Order()), origin.Root.Kind, string.Join(", ", origin.Root.Names))).Should().Equal(
            ("1 2 3 4", LineageKind.Retelling, "TechCrunch"),
            ("5", LineageKind.Compilation, "Ars Technica, Constellation Research, Financial Times, Reuters, The Seattle Times"));

    [Fact]
    public void EachSeedIsJoinedForAReasonThatItsTextGives()
    {
        var links = Group(Seeds).All[0].Links;

        links.Select(link => (link.First, link.Second, link.Basis)).Should().BeEquivalentTo(
            [(1L, 4L, LinkBasis.Credit), (1L, 2L, LinkBasis.Retelling), (1L, 3L, LinkBasis.Retelling)]);
        links.Single(link => link.Second == 4).Outlets.Should().Equal("TechCrunch");
        links.Single(link => link.Second == 3).Kinship!.Passages.Select(passage => passage.In(Seeds[0].Text)).Should().Contain("27 percent of the for-profit entity");
        links.Single(link => link.Second == 3).Kinship!.Marks.Select(mark => mark.In(Seeds[0].Text)).Should().Contain("$7.5 billion");
    }

    [Fact]
    public void ArticlesThatWriteOfTheSameDealInTheirOwnWordsShareNoOrigin() =>
        Group(All).All.Skip(1).Should().HaveCount(15).And.OnlyContain(origin => origin.Articles.Count == 1);

    [Fact]
    public void WhatDoesNotTellWhereItComesFromIsOfUnknownOrigin() =>
        Group(All).Shape(All).Where(group => group.EndsWith('?')).Should().BeEquivalentTo(
            "2020-09-gpt3-licence-news ?", "2025-11-aws-deal-podcast-transcript ?", "2026-04-amendment-customer-faq ?",
            "2026-04-amendment-trade-page ?", "2026-04-machine-translated ?");

    [Fact]
    public void ACopyWithOtherWordsHereAndThereSharesItsOrigin()
    {
        var copy = All[^1] with { Id = 900, Key = "copy", Text = All[^1].Text.Replace("laboratory", "lab", StringComparison.Ordinal) };
        var origins = Group([.. All, copy with { Core = new TextSpan(0, copy.Text.Length) }]);

        origins.Of(900)!.Articles.Should().BeEquivalentTo([All[^1].Id, 900L]);
        origins.Of(900)!.Links.Should().ContainSingle().Which.Basis.Should().Be(LinkBasis.Copy);
    }

    [Fact]
    public void NeitherTheOrderOfArticlesNorTheirIdsMatter()
    {
        var expected = Group(All).Shape(All);
        var random = new Random(2503);
        for (var round = 0; round < 5; round++)
        {
            var ids = Enumerable.Range(1, All.Count).Select(id => (long)id).OrderBy(_ => random.Next()).ToList();
            LineageArticle[] shuffled = [.. All.Zip(ids, (article, id) => article with { Id = id }).OrderBy(_ => random.Next())];

            Group(shuffled).Shape(shuffled).Should().Equal(expected);
            Group([.. shuffled, .. shuffled.Take(4)]).Shape(shuffled).Should().Equal(expected, "an article twice is one article");
        }
    }

    [Fact]
    public void AddingAnArticleNeverPartsOthers()
    {
        var origins = Group([.. Seeds]);
        foreach (var added in AnnotatedLineage.Dev)
            Group([.. Seeds, added]).Of(1)!.Articles.Should().Contain(origins.Of(1)!.Articles);
    }

    private static OriginMap Group(IEnumerable<LineageArticle> articles, params OriginDecision[] decisions) =>
        OriginGrouping.Of(articles.Select(SketchedArticle.Of), decisions);
}
