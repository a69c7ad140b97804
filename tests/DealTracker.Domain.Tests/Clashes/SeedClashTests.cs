using DealTracker.Domain.Clashes;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Tests.Ledgers;

namespace DealTracker.Domain.Tests.Clashes;

/// <summary>The plot of the five annotated seeds, and of fourteen more articles beside them.</summary>
public sealed class SeedClashTests
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Names = new() { ["frontier"] = ["Frontier"], ["api"] = ["API", "APIs"] };

    [Fact]
    public void TheTwoExclusiveRightsOf2026AreTheOnlyClash()
    {
        var clash = Find(AnnotatedArticles.Seeds).Should().ContainSingle().Subject;

        clash.Should().Match<Clash>(c => c.Id == "exclusivity-openai-amazon-microsoft" && c.State == ClashState.Settled);
        clash.From!.Text.Should().Be("2026-02");
        clash.SettledOn!.Text.Should().Be("2026-04-27");
        clash.Earlier.Should().Match<ExclusiveGrant>(g => g.Deal == "microsoft-openai" && g.Scope.Single() == "api" && g.IsEnded);
        clash.Later.Should().Match<ExclusiveGrant>(g => g.Deal == "amazon-openai" && g.Scope.Single() == "frontier" && g.Certainty == Certainty.Disputed);
    }

    [Fact]
    public void AQuoteOnTheOneRightNamesTheOther() =>
        Find(AnnotatedArticles.Seeds).Single().Links.Should().Contain(link =>
            link.Word == "Frontier" && AnnotatedArticles.Words(link.Quote).Contains("retained exclusive rights to any OpenAI product accessed through an"));

    [Fact]
    public void WithoutAnArticleThatTiesThemItCannotBeTold() =>
        Find([.. AnnotatedArticles.Seeds.Where(article => article.Id is 2 or 4)]).Should().ContainSingle()
            .Which.Should().Match<Clash>(c => c.State == ClashState.CannotTell && c.Doubt != ClashDoubt.None);

    [Fact]
    public void MoreArticlesMakeItMoreExact() =>
        Find([.. AnnotatedArticles.Seeds, .. AnnotatedArticles.Dev]).Single(clash => clash.Id == "exclusivity-openai-amazon-microsoft")
            .Should().Match<Clash>(c => c.State == ClashState.Settled && c.From!.Text == "2026-02-27" && c.SettledOn!.Text == "2026-04-27");

    private static IReadOnlyList<Clash> Find(IReadOnlyList<SourceArticle> articles) => ClashFinder.Find(
        [.. new[] { "amazon-openai", "microsoft-openai" }.SelectMany(deal => ExclusiveGrants.Of(LedgerFold.Fold(deal, articles)))],
        new ScopeLinks(AnnotatedArticles.Words, Names),
        new DateOnly(2026, 11, 20));
}
