using DealTracker.Domain.Doubts;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Tests.Doubts;

public sealed class DoubtFinderTests
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Names = new() { ["lab"] = ["Acme"], ["maker"] = ["Maker", "MakerCloud"] };

    [Theory]
    [InlineData("Acme owns 27 percent of the Maker.", "", "")]
    [InlineData("Acme owns 27 percent of MakerCloud.", "", "")]
    [InlineData("Acme owns 27 percent of it.", "Party", "it")]
    [InlineData("The companies share 27 percent.", "Party", "The companies")]
    [InlineData("Acme owns 27 percent of the Maker, provided that it pays.", "Condition", "provided that")]
    [InlineData("Acme owns 27 percent of the Maker, unless both agree.", "Condition", "unless")]
    [InlineData("Acme owns 27 percent of the Maker, subject to a cap.", "", "")]
    [InlineData("Acme owns 27 percent of the Maker, subject to approval.", "Condition", "subject to")]
    public void TheWordsTellTheDoubt(string text, string kind, string words) =>
        Doubts(text, "equity:lab>maker", "percent", "27").Should().Equal(kind.Length == 0 ? [] : [(kind, words)]);

    [Fact]
    public void WhatIsHedgedIsHearsay() =>
        Doubts("Acme reportedly owns 27 percent of the Maker.", "equity:lab>maker", "percent", "27", Certainty.Hedged).Should().Equal(("Hearsay", "reportedly"));

    [Fact]
    public void WhatIsDeniedIsAConflict() =>
        Doubts("Acme owns 27 percent of the Maker, which the Maker disputes.", "equity:lab>maker", "percent", "27", Certainty.Disputed).Should().Equal(("Conflict", "disputes"));

    [Fact]
    public void ARightWithoutWhatItCoversHasNoScope()
    {
        Doubts("Acme has an exclusive licence from the Maker.", "license:maker>lab", "exclusive", "true").Should().Equal(("Scope", "exclusive"));
        Doubts("The licence of Acme from the Maker is open to all.", "license:maker>lab", "exclusive", "false").Select(d => d.Kind).Should().BeEmpty();
    }

    [Theory]
    [InlineData("The Maker ships first on Acme's cloud. Again, “first” isn’t clearly defined here.", "“first” isn’t clearly defined")]
    [InlineData("The Maker ships ahead on Acme's cloud. The term \"first\" remains ambiguous.", "\"first\" remains ambiguous")]
    public void AWordThatTheArticleItselfCallsUndefinedMakesItsTermDoubtful(string text, string words)
    {
        var quote = new TextSpan(0, text.IndexOf('.', StringComparison.Ordinal));

        Found(text, quote, "launch-priority:maker>lab", "in-force", "true", Certainty.Asserted).Should().Equal(("Undefined", words));
    }

    [Fact]
    public void RivalsAreAConflictInTheRivalsWords()
    {
        var texts = new Dictionary<long, string> { [1] = "Acme owns 27 percent of the Maker.", [2] = "Acme owns 28 percent of the Maker." };
        var ledger = LedgerFold.Fold(Some.Deal,
        [
            Article(1, Statement("27", texts[1].Length)), Article(2, Statement("28", texts[2].Length)),
        ]);

        var doubts = DoubtFinder.In(ledger, texts, Names).Terms.Single().Doubts;
        doubts.Select(doubt => (doubt.Kind, doubt.Article)).Should().Equal((DoubtKind.Conflict, 2L));
    }

    [Fact]
    public void WhatNoArticleDatesHasItsDateWorkedOut() =>
        DoubtFinder.In(LedgerFold.Fold(Some.Deal, [Some.Article(1, null, Some.Fact("current", "collaboration:lab-maker", "in-force", "true"))]), new Dictionary<long, string>(), Names)
            .Terms.Single().Doubts.Select(doubt => doubt.Kind).Should().Equal(DoubtKind.DateBasis);

    private static IEnumerable<(string Kind, string Words)> Doubts(string text, string clause, string attribute, string value, Certainty certainty = Certainty.Asserted) =>
        Found(text, new TextSpan(0, text.Length), clause, attribute, value, certainty);

    private static IEnumerable<(string Kind, string Words)> Found(string text, TextSpan quote, string clause, string attribute, string value, Certainty certainty)
    {
        var fact = Some.Fact("2026-04-27", clause, attribute, value, certainty) with { Evidence = [quote] };
        var ledger = LedgerFold.Fold(Some.Deal, [Article(1, fact)]);
        return DoubtFinder.In(ledger, new Dictionary<long, string> { [1] = text }, Names).Terms.Single().Doubts.Select(doubt => (doubt.Kind.ToString(), doubt.Words.In(text)));
    }

    private static Fact Statement(string percent, int length) =>
        Some.Fact("2026-04-27", "equity:lab>maker", "percent", percent) with { Evidence = [new TextSpan(0, length)] };

    private static SourceArticle Article(long id, Fact fact) => Some.Article(id, "2026-04-28", fact);
}
