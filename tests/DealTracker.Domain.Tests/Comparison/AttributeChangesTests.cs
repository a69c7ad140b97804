using DealTracker.Domain.Clauses;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Tests.Ledgers;
using DealTracker.Domain.Tests.Wording;

namespace DealTracker.Domain.Tests.Comparison;

public sealed class AttributeChangesTests
{
    [Theory]
    [InlineData(ChangeKind.Changed, "exclusive=true scope=models until=agi", "exclusive=false until=2032 cap=5", "exclusive Changed Loosened, scope NotMentioned, cap Added, until Changed")]
    [InlineData(ChangeKind.Unchanged, "percent=27 until=2030", "percent=27 until=2030-06", "percent Unchanged, until Unchanged")]
    [InlineData(ChangeKind.NotMentioned, "percent=27", "percent=27", "percent NotMentioned")]
    [InlineData(ChangeKind.Added, null, "exclusive=true", "exclusive Added")]
    [InlineData(ChangeKind.Removed, "scope=api until=agi", "in-force=false", "in-force Removed Loosened, scope Removed, until Removed")]
    [InlineData(ChangeKind.Removed, null, "in-force=false", "in-force Removed")]
    [InlineData(ChangeKind.Added, "in-force=false", "scope=api", "in-force Changed Tightened, scope Added")]
    [InlineData(ChangeKind.Unchanged, "in-force=true", "in-force=true", "in-force Unchanged")]
    public void EveryAttributeHasItsState(ChangeKind kind, string? from, string to, string changes) =>
        Told(new ClauseChange(ClauseKey.Parse("exclusivity:lab>maker"), kind, from is null ? null : States.Of("exclusivity:lab>maker", from), States.Of("exclusivity:lab>maker", to)))
            .Should().Be(changes);

    [Theory]
    [InlineData("license:openai>microsoft", "exclusive Changed Loosened, scope Unchanged, until Changed")]
    [InlineData("exclusivity:openai>microsoft", "in-force Removed Loosened, scope Removed, until Removed")]
    [InlineData("revenue-share:openai>microsoft", "capped Changed Loosened, until Added")]
    [InlineData("purchase-commitment:openai>microsoft", "amount NotMentioned")]
    public void TheSeedsAreToldAttributeByAttribute(string clause, string changes)
    {
        var versions = LedgerFold.Fold("microsoft-openai", AnnotatedArticles.Seeds).Versions;

        Told(VersionComparer.Compare(versions[0], versions[1]).Clauses.Single(change => change.Clause == ClauseKey.Parse(clause))).Should().Be(changes);
    }

    private static string Told(ClauseChange change) =>
        string.Join(", ", AttributeChanges.Of(change).Select(attribute => $"{attribute.Attribute} {attribute.Change} {attribute.Direction?.Way}".Trim()));
}
