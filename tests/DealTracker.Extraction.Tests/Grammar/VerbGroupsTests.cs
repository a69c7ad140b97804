using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Tests.Words;

namespace DealTracker.Extraction.Tests.Grammar;

public sealed class VerbGroupsTests
{
    [Theory]
    [InlineData("Microsoft will stop paying a share.", "will stop paying = stop+pay Future will no-longer")]
    [InlineData("Microsoft has not stopped paying a share.", "has not stopped paying = stop+pay PresentPerfect")]
    [InlineData("Microsoft is done paying a share.", "is done paying = done+pay Present no-longer")]
    [InlineData("Microsoft gave up being the host.", "gave up being = stop+be Past no-longer")]
    [InlineData("Microsoft cannot own more.", "cannot own = own Present can negated")]
    [InlineData("Microsoft is no longer required to pay a share.", "is no longer required to pay = require+pay Present no-longer lead-passive")]
    [InlineData("OpenAI may go on using Azure.", "may go on using = go+use Present may")]
    [InlineData("OpenAI has agreed to buy capacity.", "has agreed to buy = agree+buy PresentPerfect")]
    [InlineData("The contract was signed.", "was signed = sign Past passive")]
    [InlineData("The contract has been amended.", "has been amended = amend PresentPerfect passive")]
    [InlineData("Microsoft had paid a share.", "had paid = pay PastPerfect")]
    [InlineData("It would have ended.", "would have ended = end Conditional would")]
    [InlineData("OpenAI is to pay a share.", "is to pay = be-to+pay Future")]
    [InlineData("OpenAI does not pay a share.", "does not pay = pay Present negated")]
    [InlineData("OpenAI never paid a share.", "paid = pay Past negated")]
    [InlineData("OpenAI doesn't pay a share any more.", "does n't pay = pay Present no-longer")]
    [InlineData("OpenAI is expected to pay a share.", "is expected to pay = expect+pay Present lead-passive")]
    [InlineData("OpenAI is free to sell its products.", "is free to sell = free+sell Present")]
    [InlineData("OpenAI is going to buy capacity.", "is going to buy = go+buy Future")]
    [InlineData("To sell its models is easy.", "To sell = sell None infinitive; is = be Present")]
    [InlineData("OpenAI can now offer its products.", "can now offer = offer Present can")]
    [InlineData("Microsoft must be offered the job.", "must be offered = offer Present must passive")]
    [InlineData("OpenAI has to pay a share.", "has to pay = have-to+pay Present")]
    [InlineData("The licence is exclusive.", "is = be Present")]
    [InlineData("A share of revenue.", "")]
    [InlineData("OpenAI keeps paying a share.", "keeps paying = keep+pay Present")]
    public void AVerbGroupIsReadWithItsChainTenseAndNegation(string sentence, string expected)
    {
        var tokens = Parsed.Tagged(sentence);

        string.Join("; ", VerbGroups.Find(tokens).Select(v => $"{Parsed.Words(tokens, v.First, v.Next)} = {Told(v)}")).Should().Be(expected);
    }

    private static string Told(VerbGroup v) =>
        $"{string.Join('+', v.Leads.Append(v.Lemma))} {v.Tense}{(v.Modal is null ? "" : " " + v.Modal)}{(v.Passive ? " passive" : "")}{(v.Negated ? " negated" : "")}" +
        $"{(v.NoLonger ? " no-longer" : "")}{(v.Infinitive ? " infinitive" : "")}{(v.LeadPassive ? " lead-passive" : "")}";
}
