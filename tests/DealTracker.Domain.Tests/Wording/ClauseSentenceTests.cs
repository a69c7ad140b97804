using DealTracker.Domain.Clauses;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Wording;

namespace DealTracker.Domain.Tests.Wording;

public sealed class ClauseSentenceTests
{
    [Theory]
    [InlineData("license:openai>microsoft", "exclusive=false scope=models,products until=2032", "Microsoft holds a non-exclusive licence to OpenAI’s models and products through 2032.")]
    [InlineData("license:openai>microsoft", "exclusive=true until=agi", "Microsoft holds an exclusive licence to OpenAI’s intellectual property until AGI.")]
    [InlineData("license:openai>microsoft", "from=2027-01 until=2030-06", "Microsoft holds a licence to OpenAI’s intellectual property from January 2027 through June 2030.")]
    [InlineData("exclusivity:openai>microsoft", "scope=api until=agi", "Microsoft has exclusive rights to OpenAI’s API until AGI.")]
    [InlineData("exclusivity:openai>microsoft", "in-force=true", "Microsoft has exclusive rights with OpenAI.")]
    [InlineData("launch-priority:openai>microsoft", "scope=products exception=true", "OpenAI launches its products first on Azure, with an exception.")]
    [InlineData("launch-priority:openai>acme-labs", "in-force=true", "OpenAI launches its products first on Acme Labs’ platform.")]
    [InlineData("primary-provider:openai>microsoft", "in-force=true", "Microsoft is OpenAI’s primary cloud partner.")]
    [InlineData("primary-provider:openai>acme-labs", "in-force=true", "Acme Labs is OpenAI’s primary provider.")]
    [InlineData("revenue-share:openai>microsoft", "capped=true until=2030", "OpenAI pays Microsoft a capped share of its revenue through 2030.")]
    [InlineData("revenue-share:openai>microsoft", "capped=false", "OpenAI pays Microsoft an uncapped share of its revenue.")]
    [InlineData("revenue-share:microsoft>openai", "in-force=true", "Microsoft pays OpenAI a share of its revenue.")]
    [InlineData("revenue-share:openai>microsoft", "percent=20 capped=true cap=38000000000 until=2030", "OpenAI pays Microsoft a capped share of 20 percent of its revenue, up to $38 billion in all, through 2030.")]
    [InlineData("revenue-share:openai>microsoft", "cap=38000000000", "OpenAI pays Microsoft a share of its revenue, up to $38 billion in all.")]
    [InlineData("milestone-trigger:agi", "in-force=true", "Terms depend on AGI.")]
    [InlineData("purchase-commitment:openai>microsoft", "amount=250000000000 term=P7Y", "OpenAI has committed to purchases of $250 billion from Microsoft for 7 years.")]
    [InlineData("equity:openai>microsoft", "percent=27 amount=135000000000", "Microsoft owns 27 percent of OpenAI, worth $135 billion.")]
    [InlineData("equity:openai>microsoft", "percent=32.5", "Microsoft owns 32.5 percent of OpenAI.")]
    [InlineData("investment:microsoft>openai", "amount=<=50000000000 upfront=15000000000 conditional=35000000000", "Microsoft invests up to $50 billion in OpenAI, $15 billion at first and $35 billion on conditions.")]
    [InlineData("investment:microsoft>openai", "amount=<=50000000000 conditional=<=50000000000", "Microsoft invests up to $50 billion in OpenAI, all of it on conditions.")]
    [InlineData("investment:microsoft>openai", "in-force=true", "Microsoft invests money in OpenAI.")]
    [InlineData("first-refusal:openai>microsoft", "in-force=true", "Microsoft has a right of first refusal with OpenAI.")]
    [InlineData("collaboration:acme-labs-openai", "scope=agent-runtime,custom-models exclusive=true", "Acme Labs and OpenAI work together on agent runtime and custom models, exclusively.")]
    [InlineData("hobby:openai>microsoft", "until=2030", "The clause hobby is in force through 2030.")]
    public void AClauseInForceSaysWhatItGives(string clause, string terms, string sentence) => Sentence(clause, terms, inForce: true).Should().Be(sentence);

    [Theory]
    [InlineData("license:openai>microsoft", "Microsoft no longer holds a licence to OpenAI’s intellectual property.")]
    [InlineData("exclusivity:openai>microsoft", "Microsoft no longer has exclusive rights with OpenAI.")]
    [InlineData("launch-priority:openai>microsoft", "OpenAI no longer has to launch its products first on Azure.")]
    [InlineData("primary-provider:openai>microsoft", "Microsoft is no longer OpenAI’s primary cloud partner.")]
    [InlineData("revenue-share:microsoft>openai", "Microsoft no longer pays OpenAI a share of its revenue.")]
    [InlineData("milestone-trigger:agi", "Terms no longer depend on AGI.")]
    [InlineData("purchase-commitment:openai>microsoft", "OpenAI is no longer committed to purchases from Microsoft.")]
    [InlineData("equity:openai>microsoft", "Microsoft no longer owns a part of OpenAI.")]
    [InlineData("investment:microsoft>openai", "Microsoft no longer invests in OpenAI.")]
    [InlineData("first-refusal:openai>microsoft", "Microsoft no longer has a right of first refusal with OpenAI.")]
    [InlineData("collaboration:microsoft-openai", "Microsoft and OpenAI no longer work together.")]
    public void AClauseThatEndedSaysSo(string clause, string sentence) => Sentence(clause, "in-force=false", inForce: false).Should().Be(sentence);

    [Fact]
    public void EveryKindHasWordsOfItsOwn() =>
        ClauseKind.All.Select(kind => Sentence($"{kind}:a>b", "in-force=true", inForce: true)).Should().OnlyContain(sentence => !sentence.Contains("The clause"));

    [Fact]
    public void WithoutNamesIdsStandForThemselves() =>
        ClauseSentence.For(States.Of("equity:lab>maker", "percent=27"), DealNames.None).Should().Be("Maker owns 27 percent of lab.");

    private static string Sentence(string clause, string terms, bool inForce) =>
        ClauseSentence.For(States.Of(clause, terms) with { InForce = inForce }, SomeNames.All);
}
