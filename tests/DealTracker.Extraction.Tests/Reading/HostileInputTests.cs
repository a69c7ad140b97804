using System.Text;
using DealTracker.Extraction.Reading;
using DealTracker.Extraction.Tests.Reading.Docx;

namespace DealTracker.Extraction.Tests.Reading;

public sealed class HostileInputTests
{
    private const string Mail = "From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n";

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    [InlineData("--- *** 12 !!")]
    public void NothingToReadIsEmpty(string text) => Shown.Refusal(text).Problem.Should().Be(ReadProblem.Empty);

    [Theory]
    [InlineData("%PDF-1.7 and so on")]
    [InlineData("{\\rtf1 and so on")]
    [InlineData("RIFF and so on")]
    [InlineData("GIF89a and so on")]
    [InlineData("<?xml version=\"1.0\"?><nitf>Microsoft</nitf>")]
    public void OtherFormatsAreNamedAsSuch(string text) => Shown.Refusal(text).Problem.Should().Be(ReadProblem.UnsupportedFormat);

    [Fact]
    public void MoreThanTheLimitsIsTooLarge()
    {
        Shown.Refusal(new byte[ReadingLimits.Bytes + 1]).Problem.Should().Be(ReadProblem.TooLarge);
        Shown.Refusal(Repeat("word ", ReadingLimits.Characters / 5 + 1)).Problem.Should().Be(ReadProblem.TooLarge);
        Shown.Refusal(Repeat("word\n\n", ReadingLimits.Blocks + 1)).Problem.Should().Be(ReadProblem.TooLarge);
        Shown.Refusal(Repeat("word\n", ReadingLimits.Blocks + 1), "a.md").Problem.Should().Be(ReadProblem.TooLarge);
        Shown.Refusal(Repeat("<br>", ReadingLimits.HtmlElements + 1), "a.html").Problem.Should().Be(ReadProblem.TooLarge);
        Shown.Refusal(Repeat("`", 3_000_000), "a.md").Problem.Should().Be(ReadProblem.TooLarge);
    }

    [Fact]
    public void NestedPagesAreRefusedBeforeTheyAreParsed()
    {
        Shown.Refusal(Repeat("<div>", 100_000) + "x", "a.html").Problem.Should().Be(ReadProblem.Malformed);
        Shown.Refusal(Repeat("<b><div></b>", 10_000) + "x", "a.html").Problem.Should().Be(ReadProblem.Malformed);
        Shown.Refusal(Repeat("<table><tr><td>", 1_000) + "x", "a.html").Problem.Should().Be(ReadProblem.Malformed);
        Shown.Refusal($"<div {Repeat("a ", 1_000)}>x</div>", "a.html").Problem.Should().Be(ReadProblem.Malformed);
        Shown.Refusal($"{Repeat("<font size=1>", 300)}{Repeat("<p>x", 10_000)}", "a.html").Problem.Should().Be(ReadProblem.TooLarge);
    }

    [Fact]
    public void APageAsDeepAsTheLimitIsRead() =>
        Shown.ReadBlocks(Shown.Article(Repeat("<ul><li>", ReadingLimits.HtmlDepth - 1) + "deep", "a.html")).Should().ContainSingle();

    [Fact]
    public void NestedOrDenseMarkdownIsRefused()
    {
        Shown.Refusal(Repeat(">", 1_000) + " x", "a.md").Problem.Should().Be(ReadProblem.Malformed);
        Shown.Refusal(Repeat("*a ", 60_000), "a.md").Problem.Should().Be(ReadProblem.Malformed);
        Shown.Refusal(Repeat("[a](", 50_000), "a.md").Problem.Should().Be(ReadProblem.Malformed);
        Shown.Refusal(Repeat("a", ReadingLimits.MarkdownParagraph + 1), "a.md").Problem.Should().Be(ReadProblem.Malformed);
        Shown.Refusal(string.Concat(Enumerable.Range(0, 400).Select(i => new string(' ', 2 * i) + "- x\n")), "a.md").Problem.Should().Be(ReadProblem.Malformed);
    }

    [Fact]
    public void ArchivesThatLieOrBurstAreRefused()
    {
        Shown.Refusal(DocxFile.Zip(("a.txt", "x"))).Problem.Should().Be(ReadProblem.UnsupportedFormat);
        Shown.Refusal(DocxFile.Zip(("../../x", "x"), ("word/document.xml", "<a/>"))).Problem.Should().Be(ReadProblem.Malformed);
        Shown.Refusal(DocxFile.Zip(("word/document.xml", "<a/>"), ("WORD/document.xml", "<a/>"))).Problem.Should().Be(ReadProblem.Malformed);
        Shown.Refusal(DocxFile.Zip([.. Enumerable.Range(0, ReadingLimits.ArchiveEntries + 1).Select(i => ($"{i}", "x"))])).Problem.Should().Be(ReadProblem.TooLarge);
        Shown.Refusal(DocxFile.Of(Repeat("<w:p/>", 11_500_000))).Problem.Should().Be(ReadProblem.TooLarge);
        Shown.Refusal(DocxFile.Of(Repeat("<w:p>", 300))).Problem.Should().Be(ReadProblem.Malformed);
        Shown.Refusal(DocxFile.Of("")).Problem.Should().Be(ReadProblem.Empty);
    }

    [Fact]
    public void AnArchiveWhoseSizesLieIsDamaged()
    {
        var bytes = DocxFile.Of(Repeat(DocxFile.Paragraph(Shown.Lead), 100));
        var record = bytes.AsSpan().LastIndexOf("PK\x01\x02"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(record + 24), 100).Should().BeTrue();

        Shown.Refusal(bytes).Problem.Should().Be(ReadProblem.Malformed);
        Shown.Refusal(bytes[..(bytes.Length / 2)]).Problem.Should().Be(ReadProblem.Malformed);
    }

    [Theory]
    [InlineData("<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&x;</title></item></channel></rss>")]
    [InlineData("<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>")]
    public void DocumentTypesAreRefused(string xml)
    {
        Shown.Refusal("<?xml version=\"1.0\"?>" + xml, "a.xml").Should().NotBeNull();
        Shown.Refusal(DocxFile.Zip(("word/document.xml", xml))).Problem.Should().Be(ReadProblem.Malformed);
    }

    [Fact]
    public void NestedFeedsAndFeedsWithoutItemsAreRefused()
    {
        Shown.Refusal("<rss>" + Repeat("<a>", 100_000), "a.xml").Problem.Should().Be(ReadProblem.Malformed);
        Shown.Refusal("<rss><channel><item>", "a.xml").Problem.Should().Be(ReadProblem.Malformed);
        Shown.Refusal("<rss><channel/></rss>", "a.xml").Problem.Should().Be(ReadProblem.Empty);
        Shown.Refusal($"<rss><channel><item><description>{Repeat("&lt;div>", 1_000)}</description></item></channel></rss>", "a.xml").Problem
            .Should().Be(ReadProblem.Malformed);
    }

    [Fact]
    public void NestedOrEndlessMailIsRefused()
    {
        var nested = string.Concat(Enumerable.Range(0, 40).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n"));
        Shown.Refusal(Mail + nested + "\r\nhello", "a.eml").Problem.Should().Be(ReadProblem.Malformed);
        Shown.Refusal(Mail + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + Repeat("--b\r\n\r\nhi\r\n", 2_000), "a.eml").Problem
            .Should().Be(ReadProblem.Malformed);
        Shown.Refusal(Mail + "Content-Type: image/png\r\n\r\nabc", "a.eml").Problem.Should().Be(ReadProblem.Empty);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("a\0b.md")]
    [InlineData("con:<>|?*.html")]
    public void NamesOnlyHint(string name) => ArticleReader.Read(Encoding.UTF8.GetBytes(Shown.Lead), name).Should().BeOfType<ReadOutcome.Read>();

    [Theory]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("[a](")]
    [InlineData("<http://")]
    [InlineData("🔥")]
    [InlineData("a-\n")]
    [InlineData(">")]
    [InlineData("| a ")]
    [InlineData("12:00 ")]
    [InlineData("posted on ")]
    [InlineData("Q. a? ")]
    [InlineData(" ")]
    [InlineData("a...")]
    [InlineData("» a ")]
    public void RepeatedMarksInPlainTextAreReadInOnePass(string mark)
    {
        var outcome = ArticleReader.Read(Encoding.UTF8.GetBytes("word " + Repeat(mark, 40_000) + " word"), "a.txt");

        outcome.Should().BeOfType<ReadOutcome.Read>();
    }

    [Theory]
    [InlineData("|---|\n|---|\n", "a.txt")]
    [InlineData("<rss><channel><item><title>a &b\" c</title></item></channel></rss>", "a.xml")]
    public void DamagedStructureThrowsNothing(string text, string name) =>
        Shown.Refusal(text, name).Problem.Should().BeOneOf(ReadProblem.Empty, ReadProblem.Malformed);

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
