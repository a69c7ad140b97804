using System.Globalization;
using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates;
using DealTracker.Extraction.Tests.Reading;

namespace DealTracker.Extraction.Tests.Dates;

public sealed class DateFinderRobustnessTests
{
    private static readonly string[] References = ["2026-04-27", "2026-04", "2026", "FY2026", "202X", "2026-W18", "2026-SU", "XXXX-10", "0001-01-01", "9990-12-31"];

    [Fact]
    public void NoTextMakesItThrowOrLeaveItsBounds()
    {
        var words = DateCorpus.Read().SelectMany(example => example.Text.Split(' ')).ToArray();
        var random = new Random(20260427);
        for (var i = 0; i < 4000; i++)
        {
            var text = string.Join(random.Next(5) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 24)).Select(_ => words[random.Next(words.Length)]));
            var reference = random.Next(11) is var n && n < 10 ? EdtfDate.Parse(References[n]) : null;
            var anchors = new[] { EdtfDate.Parse(References[random.Next(10)]), EdtfDate.Parse(References[random.Next(10)]) };
            Check(text, DateFinder.Find(text, reference, anchors));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\u2028\ud83d'")]
    [InlineData("’s 's '26 ’")]
    [InlineData("99999999999999999999 20269999 00000000 3000 centuries ago")]
    [InlineData("2999 years ago, exactly 999 years before 14 May 1000, and 3000 weeks later")]
    public void OddTextIsReadWithoutHarm(string text) => Check(text, DateFinder.Find(text, EdtfDate.Parse("2026-04-27")));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void NoCultureChangesADate(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            DateFinder.Find("IN JULY 2026, ON FRIDAY, AND IN FISCAL 2028, IT ENDS; APRIL 3, 2030.", EdtfDate.Parse("2026-04-27")).Select(mention => mention.Value)
                .Should().Equal("2026-07", "2026-05-01", "FY2028", "2030-04-03");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("2026-04", "They met in March, and again last year.", "2026-03", "2025")]
    [InlineData("2026-04", "They met yesterday, on Monday, on April 12, and on May 3.", "2026-04-12", "2025-05-03")]
    [InlineData("2026-Q2", "They met on May 12, and on July 3.", "XXXX-05-12", "2025-07-03")]
    [InlineData("2026", "They met last month, in October, last year.", "XXXX-10", "2025")]
    public void ACoarseReferenceSettlesOnlyWhatItCan(string reference, string text, params string[] values) =>
        DateFinder.Find(text, EdtfDate.Parse(reference)).Select(mention => mention.Value).Should().Equal(values);

    [Fact]
    public void TheSameWordsGiveTheSameDatesAlways()
    {
        foreach (var article in CorpusFiles.Articles("seeds"))
        {
            var text = System.Text.Encoding.UTF8.GetString(CorpusFiles.Bytes(article));
            DateFinder.Find(text, null).Should().Equal(DateFinder.Find(text, null));
        }
    }

    private static void Check(string text, IReadOnlyList<DateMention> mentions)
    {
        var end = 0;
        foreach (var mention in mentions)
        {
            mention.Span.Start.Should().BeGreaterThanOrEqualTo(end);
            mention.Span.End.Should().BeInRange(mention.Span.Start + 1, text.Length);
            (mention.Kind == DateMentionKind.Duration ? mention.Value[0] == 'P' : EdtfDate.TryParse(mention.Value, out _)).Should().BeTrue(mention.ToString());
            end = mention.Span.End;
        }
    }
}
