using DealTracker.Domain.Clauses;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Tests.Ledgers;

namespace DealTracker.Domain.Tests.Comparison;

/// <summary>October 2025 against April 27, 2026, from the five annotated seeds.</summary>
public sealed class SeedComparisonTests
{
    private static readonly VersionComparison Comparison = Compare();

    [Theory]
    [InlineData("license:openai>microsoft", ChangeKind.Changed)]
    [InlineData("revenue-share:openai>microsoft", ChangeKind.Changed)]
    [InlineData("exclusivity:openai>microsoft", ChangeKind.Removed)]
    [InlineData("revenue-share:microsoft>openai", ChangeKind.Removed)]
    [InlineData("milestone-trigger:agi", ChangeKind.Removed)]
    [InlineData("launch-priority:openai>microsoft", ChangeKind.Added)]
    [InlineData("primary-provider:openai>microsoft", ChangeKind.Added)]
    [InlineData("collaboration:microsoft-openai", ChangeKind.Added)]
    [InlineData("purchase-commitment:openai>microsoft", ChangeKind.NotMentioned)]
    [InlineData("equity:openai>microsoft", ChangeKind.Unchanged)]
    public void EveryClauseHasItsChange(string clause, ChangeKind change) => Change(clause).Change.Should().Be(change);

    [Fact]
    public void NoOtherClauseIsListed() => Comparison.Clauses.Should().HaveCount(10);

    [Theory]
    [InlineData("license:openai>microsoft", "exclusive", "true", "false")]
    [InlineData("license:openai>microsoft", "until", "agi", "2032")]
    [InlineData("exclusivity:openai>microsoft", "scope", "api", null)]
    [InlineData("exclusivity:openai>microsoft", "until", "agi", null)]
    [InlineData("revenue-share:openai>microsoft", "until", null, "2030")]
    [InlineData("revenue-share:openai>microsoft", "capped", "false", "true")]
    [InlineData("launch-priority:openai>microsoft", "exception", null, "true")]
    [InlineData("equity:openai>microsoft", "percent", "27", "27")]
    [InlineData("purchase-commitment:openai>microsoft", "amount", "250000000000", "250000000000")]
    public void BothSidesShowTheirTerms(string clause, string attribute, string? from, string? to)
    {
        var change = Change(clause);

        ValueOf(change.From, attribute).Should().Be(from);
        ValueOf(change.To, attribute).Should().Be(to);
    }

    [Theory]
    [InlineData("license:openai>microsoft", "1 2 3 4 5")]
    [InlineData("exclusivity:openai>microsoft", "1 2 3 4 5")]
    [InlineData("revenue-share:microsoft>openai", "1 2 3 4 5")]
    [InlineData("milestone-trigger:agi", "1 2 4 5")]
    [InlineData("launch-priority:openai>microsoft", "1 2 3 4 5")]
    [InlineData("primary-provider:openai>microsoft", "1 2 3 4 5")]
    [InlineData("revenue-share:openai>microsoft", "1 2 3 4")]
    [InlineData("equity:openai>microsoft", "1 2 3 4")]
    [InlineData("purchase-commitment:openai>microsoft", "1 4")]
    public void TheNewerSideQuotesEveryArticleThatAgrees(string clause, string articles) =>
        string.Join(' ', Change(clause).To!.Attributes.SelectMany(a => a.Evidence).Select(quote => quote.Article).Distinct().Order()).Should().Be(articles);

    [Fact]
    public void AnEndedClauseDoesNotCarryItsOldTerms() =>
        Change("exclusivity:openai>microsoft").To!.Attributes.Select(a => a.Attribute).Should().Equal(ClauseAttribute.InForce);

    private static VersionComparison Compare()
    {
        var versions = LedgerFold.Fold("microsoft-openai", AnnotatedArticles.Seeds).Versions;
        return VersionComparer.Compare(versions[0], versions[1]);
    }

    private static ClauseChange Change(string clause) => Comparison.Clauses.Single(change => change.Clause == ClauseKey.Parse(clause));

    private static string? ValueOf(ClauseState? state, string attribute) =>
        state?.Attributes.FirstOrDefault(a => a.Attribute == attribute)?.Value.Text;
}
