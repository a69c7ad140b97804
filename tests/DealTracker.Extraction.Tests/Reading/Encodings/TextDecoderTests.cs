using System.Text;
using DealTracker.Extraction.Reading;

namespace DealTracker.Extraction.Tests.Reading.Encodings;

public sealed class TextDecoderTests
{
    private const string Words = "OpenAI’s licence – “open” – runs until 2032.";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", false, "utf-8")]
    [InlineData("utf-8", true, "utf-8")]
    [InlineData("utf-16", true, "utf-16")]
    [InlineData("utf-16", false, "utf-16")]
    [InlineData("utf-16BE", true, "utf-16BE")]
    [InlineData("utf-16BE", false, "utf-16BE")]
    [InlineData("utf-32", true, "utf-32")]
    [InlineData("windows-1252", false, "windows-1252")]
    public void TheEncodingIsToldFromTheBytes(string encoding, bool mark, string expected)
    {
        var coder = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. mark ? coder.GetPreamble() : [], .. coder.GetBytes(Words)];

        var article = Shown.Article(bytes);

        article.Text.Should().Be(Words);
        article.Metadata.Encoding.Should().Be(expected);
    }

    [Theory]
    [InlineData("<html><head><meta charset=\"windows-1251\"></head><body><p>Лицензия открыта.</p></body></html>", "windows-1251", "Лицензия открыта.")]
    [InlineData("<html><head><meta charset=\"iso-2022-jp\"></head><body><p>契約は続く</p></body></html>", "iso-2022-jp", "契約は続く")]
    [InlineData("<html><head><meta charset=\"iso-8859-1\"></head><body><p>It’s open.</p></body></html>", "utf-8", "It’s open.")]
    public void APageMayNameItsEncoding(string page, string encoding, string words) =>
        Shown.Article(Encoding.GetEncoding(encoding).GetBytes(page), "p.html").Text.Should().Be(words);

    [Fact]
    public void AFewDamagedBytesAreReplacedAndSaid()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Words + Words), 0xE2, 0x80];

        var article = Shown.Article(bytes);

        article.Metadata.Encoding.Should().Be("utf-8, damaged bytes replaced");
        article.Text.Should().StartWith(Words);
    }

    [Fact]
    public void LoneSurrogatesAreReplaced() =>
        Shown.Article(Encoding.Unicode.GetPreamble().Concat(new UnicodeEncoding(false, false).GetBytes("open ")).Concat(new byte[] { 0x00, 0xD8 }).ToArray())
            .Text.Should().Be("open \uFFFD");

    [Theory]
    [InlineData("soft\u00ADhy\u200Bphens and\uFEFF marks", "softhyphens and marks")]
    [InlineData("kinds\u00A0of\u2009space\u3000are one", "kinds of space are one")]
    [InlineData("one line\r\nand next\rand next", "one line\nand next\nand next")]
    [InlineData("left \u202Eto\u202C right", "left to right")]
    public void CharactersThatNobodySeesGo(string text, string expected) =>
        string.Join('\n', Shown.Article(text).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Should().Be(expected);

    [Fact]
    public void BytesOfNoTextAreRefused()
    {
        var noise = new byte[5000];
        new Random(7).NextBytes(noise);

        Shown.Refusal([.. noise.Select(value => (byte)(value | 0x80))]).Problem.Should().Be(ReadProblem.UnsupportedFormat);
        Shown.Refusal("Microsoft\0pays OpenAI").Problem.Should().Be(ReadProblem.UnsupportedFormat);
        Shown.Refusal(string.Concat(Enumerable.Repeat("a\u0001", 500))).Problem.Should().Be(ReadProblem.UnsupportedFormat);
    }
}
