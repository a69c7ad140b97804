using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Tests.Words;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Tests.Grammar;

public sealed class ClauseParserTests
{
    [Theory]
    [InlineData("Microsoft pays OpenAI a share of revenue.", "-: <Microsoft> pay")]
    [InlineData("The licence that Microsoft holds runs until 2032.", "that: <Microsoft> hold / -: <The licence> run of hold")]
    [InlineData("Microsoft, which owns 27 percent of OpenAI, did not comment.", "which: <> own / ,: <Microsoft> comment")]
    [InlineData("OpenAI said that Microsoft holds a licence.", "-: <OpenAI> say / that: <Microsoft> hold reported of say")]
    [InlineData("OpenAI said Microsoft holds a licence.", "-: <OpenAI> say / -: <Microsoft> hold reported of say")]
    [InlineData("Microsoft, OpenAI and Amazon signed a contract.", "-: <Microsoft , OpenAI and Amazon> sign")]
    [InlineData("OpenAI pays a share and buys capacity.", "-: <OpenAI> pay / and: <OpenAI> buy")]
    [InlineData("It is on Azure that new products appear first.", "-: <It> be / that: <new products> appear relative of be")]
    [InlineData("OpenAI agreed to buy capacity from Amazon.", "-: <OpenAI> buy")]
    [InlineData("Microsoft allows OpenAI to sell its models.", "-: <Microsoft> allow / -: <OpenAI> sell infinitive of allow")]
    [InlineData("Microsoft holds a licence until AGI is reached.", "-: <Microsoft> hold / until: <AGI> reach of hold")]
    [InlineData("Microsoft pays nothing, but OpenAI pays a share.", "-: <Microsoft> pay / ,: <OpenAI> pay")]
    [InlineData("The clause that tied the licence to AGI has been struck out.", "that: <> tie / -: <The clause> strike of tie")]
    [InlineData("In October, OpenAI signed a contract.", "-: <OpenAI> sign")]
    [InlineData("Revenue share: capped", ":: <> cap")]
    public void ASentenceIsDividedIntoClausesWithTheirSubjects(string sentence, string expected)
    {
        var tokens = Parsed.Tagged(sentence);
        var names = Parsed.Names.Find(tokens);

        string.Join(" / ", ClauseParser.Parse(tokens, i => names.Any(m => m.First == i)).Select(c => Told(tokens, c))).Should().Be(expected);
    }

    private static string Told(IReadOnlyList<Token> tokens, Clause clause) =>
        $"{clause.Opener ?? "-"}: <{Parsed.Words(tokens, clause.Subject.First, clause.Subject.Next)}> {clause.Verb?.Lemma}{(clause.IsReported ? " reported" : "")}" +
        $"{(clause.IsRelative ? " relative" : "")}{(clause.IsInfinitive ? " infinitive" : "")}{(clause.Governor is { } governor ? " of " + governor.Verb?.Lemma : "")}";
}
