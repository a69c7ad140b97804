using DealTracker.Domain.Coverage;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Tests.Ledgers;

namespace DealTracker.Domain.Tests.Coverage;

public sealed class CoverageGridTests
{
    private static readonly long[] Seeds = [1, 2, 3, 4, 5];

    [Fact]
    public void EveryClauseHasACellForEveryArticle() =>
        Grid("microsoft-openai").Should().HaveCountGreaterThan(8).And.OnlyContain(row => row.Cells.Select(cell => cell.Article).SequenceEqual(Seeds));

    [Fact]
    public void TheSeedsSpeakOfTheStakeButTheLastIsSilent() =>
        Stances("microsoft-openai", "equity:openai>microsoft").Should().Equal(Stance.Says, Stance.Says, Stance.Says, Stance.Says, Stance.Silent);

    [Fact]
    public void TheFourthSeedContradictsWhatHangsOnConditions()
    {
        Stances("amazon-openai", "investment:amazon>openai").Should().Equal(Stance.Says, Stance.Says, Stance.Says, Stance.Contradicts, Stance.Silent);
        var cell = Grid("amazon-openai").Single(row => row.Clause.ToString() == "investment:amazon>openai").Cells[3];
        AnnotatedArticles.Words(cell.Contradicts[0]).Should().Contain("contingent on");
        cell.Says.Should().NotBeEmpty("it agrees about the sum");
    }

    [Fact]
    public void UndatedTermsAreSpokenOfToo() =>
        CoverageGrid.Of(LedgerFold.Fold(Some.Deal, [Some.Article(1, null, Some.Fact("current", "equity:lab>maker", "percent", "27"))]), [1])
            .Single().Cells.Single().Stance.Should().Be(Stance.Says);

    private static IEnumerable<Stance> Stances(string deal, string clause) =>
        Grid(deal).Single(row => row.Clause.ToString() == clause).Cells.Select(cell => cell.Stance);

    private static IReadOnlyList<CoverageRow> Grid(string deal) => CoverageGrid.Of(LedgerFold.Fold(deal, AnnotatedArticles.Seeds), Seeds);
}
