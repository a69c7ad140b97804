using System.Text;
using DealTracker.Extraction.Reading;

namespace DealTracker.Extraction.Tests.Reading.Email;

public sealed class MailReaderTests
{
    private const string Head =
        "From: =?utf-8?b?Q2xvdWQg4oCT?= Courier <morning@example.org>\r\nTo: reader@example.net\r\nDate: Tue, 28 Apr 2026 23:15:00 -0500\r\n"
        + "Subject: =?utf-8?q?=E2=98=81_Fwd=3A_Clouds?=\r\n =?utf-8?q?_for_all?=\r\nMIME-Version: 1.0\r\n";

    [Fact]
    public void HeadersAreMetadata()
    {
        var article = Mail("Content-Type: text/plain; charset=utf-8\r\n\r\n" + Shown.Lead);

        article.Metadata.Should().BeEquivalentTo(new { Format = "email", Encoding = "utf-8", Title = "Fwd: Clouds for all", Site = "Cloud – Courier" });
        article.Metadata.PublishedOn.Should().Equal(new DateOnly(2026, 4, 28));
        Shown.Blocks(article).Should().Equal("Heading1: Fwd: Clouds for all", $"Paragraph: {Shown.Lead}");
    }

    [Theory]
    [InlineData("quoted-printable", "windows-1252", "OpenAI=92s li=\r\ncence is open.", "OpenAI’s licence is open.")]
    [InlineData("quoted-printable", "utf-8", "OpenAI=E2=80=99s licence =  \r\nis open.", "OpenAI’s licence is open.")]
    [InlineData("base64", "utf-8", "T3BlbkFJ4oCZcyBsaWNl\r\nbmNlIGlzIG9wZW4u", "OpenAI’s licence is open.")]
    [InlineData("base64", "utf-8", "T3BlbkFJIGlzIG9wZW4uI", "OpenAI is open.")]
    [InlineData("8bit", "iso-8859-1", "The licence is \u00abopen\u00bb.", "The licence is «open».")]
    public void BodiesAreDecoded(string transfer, string charset, string body, string words)
    {
        var source = $"{Head}Content-Type: text/plain; charset=\"{charset}\"\r\nContent-Transfer-Encoding: {transfer}\r\n\r\n{body}\r\n";

        Shown.ReadBlocks(Shown.Article(Encoding.Latin1.GetBytes(source), "a.eml")).Should().Contain(line => line.EndsWith(words, StringComparison.Ordinal));
    }

    [Fact]
    public void OfTwoShapesTheRicherIsTakenUnlessItSaysLess()
    {
        const string plain = "--b\r\nContent-Type: text/plain\r\n\r\nThe licence is open, and it runs until 2032.\r\n";

        Shown.ReadBlocks(Mail(Alternative(plain + "--b\r\nContent-Type: text/html\r\n\r\n<p>The licence is <b>open</b>, and it runs until 2032.</p><p>So much for that.</p>\r\n")))
            .Should().Equal("Heading1: Fwd: Clouds for all", "Paragraph: The licence is open, and it runs until 2032.", "Paragraph: So much for that.");
        Shown.ReadBlocks(Mail(Alternative(plain + "--b\r\nContent-Type: text/html\r\n\r\n<p>See text.</p>\r\n")))
            .Should().Contain("Paragraph: The licence is open, and it runs until 2032.");
    }

    [Fact]
    public void AttachmentsAreNotTheArticle()
    {
        var mixed = "Content-Type: multipart/mixed; boundary=\"=_m\"\r\n\r\npreamble\r\n--=_m\r\n\r\n" + Shown.Lead
            + "\r\n--=_m\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nMicrosoft pays until 2099.\r\n"
            + "--=_m\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0K\r\n--=_m--\r\nepilogue";

        Shown.Blocks(Mail(mixed)).Should().Equal("Heading1: Fwd: Clouds for all", $"Paragraph: {Shown.Lead}");
    }

    [Fact]
    public void AForwardedMessageIsRead() =>
        Shown.ReadBlocks(Mail($"Content-Type: message/rfc822\r\n\r\nFrom: x@example.org\r\nDate: Mon, 27 Apr 2026 10:00:00 +0000\r\n\r\n{Shown.Lead}\r\n"))
            .Should().Contain($"Paragraph: {Shown.Lead}");

    [Fact]
    public void SignaturesLinkTargetsAndQuotesOfPlainMailAreSeen()
    {
        const string body = "Content-Type: text/plain; charset=utf-8\r\n\r\nClouds for all\r\n==============\r\n\r\nThe licence <https://example.org/l?utm=mail> is *open*. [1]\r\n\r\n"
            + "> Read the footnotes.\r\n\r\n-- \r\nThe Courier Ltd, 1 Harbour Street\r\n";

        Shown.Blocks(Mail(body)).Should().Equal(
            "Heading1: Fwd: Clouds for all", "Heading1: Clouds for all", "Paragraph: The licence is open.", "Quotation: Read the footnotes.",
            "LeftOut(email footer): --", "LeftOut(email footer): The Courier Ltd, 1 Harbour Street");
    }

    [Fact]
    public void FlowedLinesAreJoined() =>
        Shown.ReadBlocks(Mail("Content-Type: text/plain; format=flowed\r\n\r\nThe licence is open \r\nand runs until 2032.\r\n"))
            .Should().Contain("Paragraph: The licence is open and runs until 2032.");

    [Fact]
    public void TextThatOnlyMentionsHeadersIsNoMail() =>
        Shown.Article($"Subject: clouds\nDate: today\n\n{Shown.Lead}\n").Metadata.Format.Should().Be("text");

    private static ArticleText Mail(string rest) => Shown.Article(Head + rest, "a.eml");

    private static string Alternative(string parts) => $"Content-Type: multipart/alternative;\r\n boundary=\"b\"\r\n\r\n{parts}--b--\r\n";
}
