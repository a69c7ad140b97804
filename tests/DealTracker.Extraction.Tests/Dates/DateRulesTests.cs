using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates;
using DealTracker.Extraction.Dates.Grammar;

namespace DealTracker.Extraction.Tests.Dates;

public sealed class DateRulesTests
{
    private static readonly IReadOnlyList<DateExample> Corpus = DateCorpus.Read();

    public static TheoryData<DateExample> Spoken() => [.. Corpus.Where(example => example.Spans.Count > 0)];

    public static TheoryData<DateExample> Silent() => [.. Corpus.Where(example => example.Spans.Count == 0)];

    [Theory]
    [MemberData(nameof(Spoken))]
    public void ARuleReadsItsExamples(DateExample example) => DateFinder.Find(example.Text, EdtfDate.Parse(example.Written))
        .Where(mention => mention.Rule == example.Rule)
        .Select(mention => (mention.Span.In(example.Text), mention.Value))
        .Should().Equal(example.Spans.Zip(example.Values, (span, value) => (span.In(example.Text), value)));

    [Theory]
    [MemberData(nameof(Silent))]
    public void ARuleStaysSilentElsewhere(DateExample example) => DateFinder.Find(example.Text, EdtfDate.Parse(example.Written))
        .Where(mention => example.Rule is null || mention.Rule == example.Rule)
        .Select(mention => (mention.Span.In(example.Text), mention.Value, mention.Rule))
        .Should().BeEmpty();

    [Fact]
    public void EveryRuleHasExamplesOfBothSorts()
    {
        var spoken = Corpus.Where(example => example.Spans.Count > 0).ToLookup(example => example.Rule);
        var silent = Corpus.Where(example => example.Spans.Count == 0).ToLookup(example => example.Rule);

        RuleBook.English.Rules.Where(rule => rule.Gives == PieceKind.Date).Select(rule => rule.Picture)
            .Where(picture => spoken[picture].Count() < 2 || silent[picture].Count() < 2)
            .Should().BeEmpty();
    }

    [Fact]
    public void EveryExampleNamesARule() => Corpus.Select(example => example.Rule).OfType<string>().Distinct()
        .Should().BeSubsetOf(RuleBook.English.Rules.Select(rule => rule.Picture));

    [Fact]
    public void PicturesAreUnique() => RuleBook.English.Rules.Select(rule => rule.Picture).Should().OnlyHaveUniqueItems();
}
