using DealTracker.Domain;
using DealTracker.Extraction.Reading;
using DealTracker.Web.Pages.Articles;

namespace DealTracker.EndToEnd.Tests.Pages.Articles;

public sealed class ReaderPortionTests
{
    [Fact]
    public void AnArticleOfUsualLengthIsOnePart()
    {
        var portion = ReaderPortion.At(Paragraphs(200, 20), 0);

        portion.Should().BeEquivalentTo(new { Number = 1, Count = 1, Before = (int?)null, After = (int?)null });
        portion.Groups.Should().HaveCount(20);
    }

    [Fact]
    public void ThePartsHoldEveryParagraphOnceAndLeadToOneAnother()
    {
        var article = Paragraphs(7_000, 30);
        List<TextBlock> read = [];
        for (int? at = 0; at is { } place;)
        {
            var portion = ReaderPortion.At(article, place);
            portion.Span.Start.Should().Be(place);
            read.AddRange(portion.Groups.SelectMany(g => g));
            if (portion.After is { } after) ReaderPortion.At(article, after).Before.Should().Be(place);
            at = portion.After;
        }

        read.Should().Equal(article.Blocks);
    }

    [Fact]
    public void EveryPlaceIsOnThePartThatIsAskedForIt()
    {
        var article = Paragraphs(7_000, 30);

        foreach (var at in Enumerable.Range(0, 200).Select(i => i * 1_049))
            ReaderPortion.At(article, at).Span.Should().Match<TextSpan>(span => span.Start <= at && at < span.End);
        ReaderPortion.At(article, int.MaxValue).After.Should().BeNull();
    }

    [Fact]
    public void WhatBeginsEarlyIsOnTheFirstPartWithoutAsking()
    {
        var article = Paragraphs(7_000, 30);

        ReaderPortion.At(article, 0).Span.End.Should().BeGreaterThanOrEqualTo(ReaderPortion.Units);
    }

    [Fact]
    public void AParagraphWithoutEndIsCutBetweenWords()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 50_000));
        var article = new ArticleText(text, [new TextBlock(new TextSpan(0, text.Length), BlockKind.Paragraph)], [], new ArticleMetadata("text", "utf-8", null, null, null, []));
        var first = ReaderPortion.At(article, 0);

        first.Count.Should().Be(7);
        first.Span.In(text).Should().EndWith("word ");
        first.Span.Length.Should().BeInRange(ReaderPortion.Units - 5, ReaderPortion.Units);
    }

    private static ArticleText Paragraphs(int length, int count) => new(
        string.Concat(Enumerable.Repeat(new string('x', length), count)),
        [.. Enumerable.Range(0, count).Select(i => new TextBlock(new TextSpan(i * length, (i + 1) * length), BlockKind.Paragraph))],
        [], new ArticleMetadata("text", "utf-8", null, null, null, []));
}
