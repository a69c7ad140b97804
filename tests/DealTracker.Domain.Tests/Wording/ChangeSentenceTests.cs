using DealTracker.Domain.Clauses;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Wording;

namespace DealTracker.Domain.Tests.Wording;

public sealed class ChangeSentenceTests
{
    [Theory]
    [InlineData("license:openai>microsoft", "exclusive=true until=agi", "exclusive=false until=2032", "Microsoft’s licence from OpenAI becomes non-exclusive and runs through 2032.")]
    [InlineData("revenue-share:openai>microsoft", "capped=false", "capped=true until=2030", "OpenAI’s revenue share to Microsoft gets a cap and runs through 2030.")]
    [InlineData("revenue-share:openai>microsoft", "percent=20", "percent=15", "OpenAI’s revenue share to Microsoft becomes 15 percent.")]
    [InlineData("exclusivity:openai>microsoft", "scope=compute", "scope=api until=agi", "Microsoft’s exclusivity with OpenAI covers API and runs until AGI.")]
    [InlineData("investment:microsoft>openai", "amount=1000000000", "amount=>=10000000000", "Microsoft’s investment in OpenAI becomes at least $10 billion.")]
    public void AChangeSaysWhatBecameOfEachTerm(string clause, string from, string to, string sentence) =>
        Sentence(clause, ChangeKind.Changed, from, to).Should().Be(sentence);

    [Theory]
    [InlineData("exclusivity:openai>microsoft", ChangeKind.Removed, "scope=api", "in-force=false", "Microsoft’s exclusivity with OpenAI ends.")]
    [InlineData("milestone-trigger:agi", ChangeKind.Removed, "in-force=true", "in-force=false", "The AGI trigger ends.")]
    [InlineData("launch-priority:openai>microsoft", ChangeKind.Added, null, "exception=true", "Launching first on Azure is stated for the first time.")]
    [InlineData("first-refusal:openai>microsoft", ChangeKind.Added, "in-force=false", "in-force=true", "Microsoft’s right of first refusal with OpenAI is in force again.")]
    [InlineData("purchase-commitment:openai>microsoft", ChangeKind.NotMentioned, "amount=5", "amount=5", "OpenAI’s purchase commitment to Microsoft is not mentioned and stands as before.")]
    [InlineData("equity:openai>microsoft", ChangeKind.Unchanged, "percent=27", "percent=27", "Microsoft’s stake in OpenAI stays as it was.")]
    [InlineData("collaboration:acme-labs-openai", ChangeKind.Added, null, "scope=chips", "The joint work of Acme Labs and OpenAI is stated for the first time.")]
    public void EveryOtherStateHasItsWords(string clause, ChangeKind change, string? from, string to, string sentence) =>
        Sentence(clause, change, from, to).Should().Be(sentence);

    private static string Sentence(string clause, ChangeKind change, string? from, string to) => ChangeSentence.For(
        new ClauseChange(ClauseKey.Parse(clause), change, from is null ? null : States.Of(clause, from), States.Of(clause, to)), SomeNames.All);
}
