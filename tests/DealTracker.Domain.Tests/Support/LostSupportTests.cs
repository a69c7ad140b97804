using DealTracker.Domain.Clauses;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Origins;
using DealTracker.Domain.Support;
using DealTracker.Domain.Tests.Ledgers;
using DealTracker.Domain.Tests.Origins;

namespace DealTracker.Domain.Tests.Support;

/// <summary>Seeds 1 to 4 rest on one report, seed 5 on others.</summary>
public sealed class LostSupportTests
{
    private const string Deal = "microsoft-openai";

    private static readonly IReadOnlyList<SourceArticle> All = [.. AnnotatedArticles.Seeds, .. AnnotatedArticles.Dev];

    [Theory]
    [InlineData("equity:openai>microsoft percent 27", "2 3 4")]
    [InlineData("purchase-commitment:openai>microsoft amount 250000000000", "4")]
    [InlineData("revenue-share:openai>microsoft until 2030", "2 3 4")]
    public void WhatOnlyRetellingsOfAWithdrawnReportStateIsUnsupportedAndKeepsTheirWords(string term, string left)
    {
        var lost = Values(AnnotatedArticles.Seeds, Origins(), 1).Last(value => Name(value) == term);

        lost.Why.Should().Be(SupportLoss.RetellingsOnly);
        Articles(lost.Left).Should().Be(left);
        Articles(lost.Lost).Should().Be("1");
    }

    [Theory]
    [InlineData("license:openai>microsoft until 2032")]
    [InlineData("license:openai>microsoft exclusive false")]
    [InlineData("primary-provider:openai>microsoft in-force true")]
    public void WhatAnotherReportAlsoStatesStaysSupported(string term)
    {
        Values(AnnotatedArticles.Seeds, Origins(), 1).Select(Name).Should().NotContain(term);
        Values(AnnotatedArticles.Seeds, Origins(), 5).Select(Name).Should().NotContain(term);
        Values(AnnotatedArticles.Seeds, Origins(), 1, 5).Select(Name).Should().Contain(term);
    }

    [Fact]
    public void AnyArticleOfAReportTakesTheSameGround()
    {
        var terms = new[] { 1L, 2L, 3L, 4L }.Select(article => Values(AnnotatedArticles.Seeds, Origins(), article).Select(Name).Order().ToList()).ToList();

        terms.Should().OnlyContain(lost => lost.SequenceEqual(terms[0]));
    }

    [Fact]
    public void ARetellingThatWasSetApartTakesTheReportNoGround()
    {
        var origins = Origins(new OriginDecision(OriginVerdict.Split, 3, null));

        Values(AnnotatedArticles.Seeds, origins, 3).Should().BeEmpty();
        Values(AnnotatedArticles.Seeds, origins, 1).SelectMany(value => value.Left).Should().NotContain(quote => quote.Article == 3);
    }

    [Fact]
    public void OnTheDevelopmentCorpusArticlesOfUnknownLineageBearNothingOutAlone()
    {
        var all = LedgerFold.Fold(Deal, All);
        var origins = Origins();
        var unknown = AnnotatedLineage.Dev.Where(article => origins.Of(article.Id) is { IsKnown: false }).Select(article => article.Id).ToHashSet();
        var everyKnown = All.Select(article => article.Id).Where(id => !unknown.Contains(id)).ToHashSet();

        var lost = LostSupport.Of(all, origins.Withdrawing(everyKnown), everyKnown).Values;

        lost.Where(value => value.Why == SupportLoss.UnknownLineage).Should().NotBeEmpty().And.OnlyContain(value => value.Left.All(quote => unknown.Contains(quote.Article)) && value.Lost.Count > 0);
        lost.Where(value => value.Why == SupportLoss.NoQuote).Should().NotBeEmpty().And.OnlyContain(value => value.Left.Count == 0);
    }

    [Fact]
    public void OfTheDevelopmentCorpusEachWithdrawalIsTheGapInTheLedgerWithoutIt()
    {
        foreach (var article in All.Where(article => article.Facts.Any(fact => fact.Agreement == Deal)))
        {
            var left = All.Where(other => other.Id != article.Id).ToList();
            var stated = LedgerFold.Fold(Deal, left).Versions.SelectMany(version => version.Clauses).SelectMany(state => state.Attributes.SelectMany(term =>
                term.Rivals.SelectMany(rival => rival.Evidence).Concat(term.Evidence).Select(quote => (state.Clause, term.Attribute, quote.Article, quote.Span)))).ToHashSet();

            var lost = Values(All, Origins(), article.Id);

            lost.SelectMany(value => value.Left.Select(quote => (value.Clause, value.Attribute, quote.Article, quote.Span))).Should().BeSubsetOf(stated, "what is left of a value still stands in the ledger");
        }
    }

    [Fact]
    public void AValueOfTheLedgerIsFoundByItsQuotes()
    {
        var lost = LostSupport.Of(LedgerFold.Fold(Deal, AnnotatedArticles.Seeds), Origins().Withdrawing(new HashSet<long> { 1 }), new HashSet<long> { 1 });
        var rest = LedgerFold.Fold(Deal, [.. AnnotatedArticles.Seeds.Skip(1)]);
        var stake = rest.Versions[^1].Clauses.Single(state => state.Clause == ClauseKey.Parse("equity:openai>microsoft"));
        var licence = rest.Versions[^1].Clauses.Single(state => state.Clause == ClauseKey.Parse("license:openai>microsoft"));

        stake.Attributes.Should().OnlyContain(term => lost.Find(stake.Clause, term.Attribute, term.Value, term.Evidence) != null);
        licence.Attributes.Should().OnlyContain(term => lost.Find(licence.Clause, term.Attribute, term.Value, term.Evidence) == null);
    }

    private static IReadOnlyList<UnsupportedValue> Values(IReadOnlyList<SourceArticle> articles, OriginMap origins, params long[] withdrawn) =>
        LostSupport.Of(LedgerFold.Fold(Deal, articles), origins.Withdrawing(withdrawn.ToHashSet()), withdrawn.ToHashSet()).Values;

    private static OriginMap Origins(params OriginDecision[] decisions) =>
        OriginGrouping.Of(AnnotatedLineage.Seeds.Concat(AnnotatedLineage.Dev).Select(SketchedArticle.Of), decisions);

    private static string Name(UnsupportedValue value) => $"{value.Clause} {value.Attribute} {value.Value}";

    private static string Articles(IEnumerable<Evidence> quotes) => string.Join(' ', quotes.Select(quote => quote.Article).Distinct().Order());
}
