using DealTracker.Extraction.Reading;

namespace DealTracker.Extraction.Tests.Reading;

public sealed class ReadingInvariantsTests
{
    private static readonly string[] Names = ["a.txt", "a.md", "a.html", "a.eml", "a.xml", "a.docx", "a"];

    private static readonly byte[][] Tokens =
    [
        "<div>"u8.ToArray(), "</article>"u8.ToArray(), "[["u8.ToArray(), "\n\n"u8.ToArray(), "**"u8.ToArray(), "|---|\n"u8.ToArray(), "\0"u8.ToArray(),
        "Q. "u8.ToArray(), "\n> "u8.ToArray(), "<![CDATA["u8.ToArray(), "--=_mo1_part_1\r\n"u8.ToArray(), "&#0;&#xD800;"u8.ToArray(), [0xFF, 0xFE], [0xE2, 0x80],
    ];

    public static TheoryData<string> Articles => [.. ((string[])["seeds", "dev", "layout"]).SelectMany(CorpusFiles.Articles)];

    [Theory]
    [MemberData(nameof(Articles))]
    public void BlocksAndMasksKeepTheirOrderOnSoundAndDamagedFiles(string path)
    {
        var bytes = CorpusFiles.Bytes(path);
        var random = new Random(path.Sum(unit => unit));
        for (var i = 0; i < 12; i++)
        {
            if (ArticleReader.Read(bytes, i == 0 ? path : Names[random.Next(Names.Length)]) is ReadOutcome.Read { Article: var article })
                Check(article);
            bytes = Damaged(bytes, random);
        }
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void TheSameBytesGiveTheSameArticle(string path)
    {
        var (first, second) = (Shown.Article(CorpusFiles.Bytes(path), path), Shown.Article(CorpusFiles.Bytes(path), path));

        second.Text.Should().Be(first.Text);
        second.Blocks.Should().Equal(first.Blocks);
        second.Masked.Should().Equal(first.Masked);
    }

    private static void Check(ArticleText article)
    {
        article.Text.Should().NotContain("\r").And.NotContain("\0");
        article.Blocks.Should().NotBeEmpty();
        var end = 0;
        foreach (var block in article.Blocks)
        {
            block.Span.Start.Should().BeGreaterThanOrEqualTo(end);
            end = block.Span.End;
            (block.LeftOutBecause is not null).Should().Be(block.Kind == BlockKind.LeftOut);
            (block.Cell is not null).Should().Be(block.Kind == BlockKind.TableCell);
        }

        end.Should().BeLessThanOrEqualTo(article.Text.Length);
        article.Masked.Should().BeInAscendingOrder(span => span.Start);
        article.Masked.Where(span => !article.Blocks.Any(block => block.Span.Contains(span))).Should().BeEmpty();
    }

    private static byte[] Damaged(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        var length = random.Next(1 + Math.Min(200, bytes.Length - at));
        return random.Next(4) switch
        {
            0 => [.. bytes[..at], .. Tokens[random.Next(Tokens.Length)], .. bytes[at..]],
            1 => [.. bytes[..at], .. bytes[(at + length)..]],
            2 => [.. bytes[..(at + length)], .. bytes[at..]],
            _ => [.. bytes.Select((value, i) => i == at ? (byte)random.Next(256) : value)],
        };
    }
}
