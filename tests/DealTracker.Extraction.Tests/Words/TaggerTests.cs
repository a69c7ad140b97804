using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Tests.Words;

public sealed class TaggerTests
{
    [Theory]
    [InlineData("The revenue shares are capped.", "shares", "Noun share")]
    [InlineData("The revenue shares are capped.", "capped", "Verb:Participle cap")]
    [InlineData("Microsoft holds a licence to the models.", "holds", "Verb:Present hold")]
    [InlineData("Microsoft holds a licence to the models.", "licence", "Noun licence")]
    [InlineData("Microsoft holds a licence to the models.", "models", "Noun model")]
    [InlineData("The licence runs until 2032.", "runs", "Verb:Present run")]
    [InlineData("The licence runs until 2032.", "2032", "Number 2032")]
    [InlineData("Cloud services run on Azure.", "services", "Noun service")]
    [InlineData("Cloud services run on Azure.", "run", "Verb:Bare run")]
    [InlineData("It will stop paying a share.", "will", "Modal will")]
    [InlineData("It will stop paying a share.", "stop", "Verb:Bare stop")]
    [InlineData("It will stop paying a share.", "paying", "Verb:Gerund pay")]
    [InlineData("It will stop paying a share.", "share", "Noun share")]
    [InlineData("The amended deal caps payments.", "amended", "Adjective:Participle amended")]
    [InlineData("The amended deal caps payments.", "deal", "Noun deal")]
    [InlineData("Payments end in 2030.", "Payments", "Noun payment")]
    [InlineData("Payments end in 2030.", "end", "Verb:Bare end")]
    [InlineData("The end of the payments is near.", "end", "Noun end")]
    [InlineData("The end of the payments is near.", "is", "Auxiliary:Present be")]
    [InlineData("It plans to license the models.", "plans", "Verb:Present plan")]
    [InlineData("It plans to license the models.", "to", "Infinitive to")]
    [InlineData("It plans to license the models.", "license", "Verb:Bare license")]
    [InlineData("That deal is new.", "That", "Determiner that")]
    [InlineData("That deal is new.", "deal", "Noun deal")]
    [InlineData("The companies that signed it agreed.", "that", "Subordinator that")]
    [InlineData("The companies that signed it agreed.", "signed", "Verb:Past sign")]
    [InlineData("The companies that signed it agreed.", "agreed", "Verb:Past agree")]
    [InlineData("The sharing of revenue ended.", "sharing", "Noun sharing")]
    [InlineData("The sharing of revenue ended.", "ended", "Verb:Past end")]
    [InlineData("OpenAI may use Azure first.", "may", "Modal may")]
    [InlineData("OpenAI may use Azure first.", "use", "Verb:Bare use")]
    [InlineData("Microsoft has invested $13 billion.", "has", "Auxiliary:Present have")]
    [InlineData("Microsoft has invested $13 billion.", "invested", "Verb:Participle invest")]
    [InlineData("Microsoft has invested $13 billion.", "13", "Number 13")]
    [InlineData("Microsoft has invested $13 billion.", "billion", "Number billion")]
    [InlineData("These terms replace the old ones.", "terms", "Noun term")]
    [InlineData("These terms replace the old ones.", "replace", "Verb:Bare replace")]
    [InlineData("It was exclusive.", "It", "Pronoun it")]
    [InlineData("It was exclusive.", "was", "Auxiliary:Past be")]
    [InlineData("It was exclusive.", "exclusive", "Adjective exclusive")]
    public void AWordIsTaggedByItsNeighbours(string sentence, string word, string expected)
    {
        var token = Parsed.Tagged(sentence).First(t => t.Text == word);

        $"{token.Class}{(token.Form == VerbForm.None ? "" : ":" + token.Form)} {token.Lemma}".Should().Be(expected);
    }
}
