using System.Collections.Concurrent;
using System.Text;
using DealTracker.Extraction;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Reading;

namespace DealTracker.Benchmarks;

/// <summary>An article of a given size, put together from the corpus's articles one after another.</summary>
internal sealed class LongArticle
{
    private static readonly ConcurrentDictionary<int, LongArticle> Made = new();
    private static readonly string Root = RootAbove(new DirectoryInfo(AppContext.BaseDirectory));

    private LongArticle(byte[][] pieces)
    {
        Pieces = pieces;
        Bytes = pieces.Sum(piece => piece.Length);
        Statements = Read().Facts.Sum(fact => fact.Evidence.Count);
    }

    public static Extractor Engine { get; } = new(ProfileReader.ReadFolder(Path.Combine(Root, "data", "deals")));

    /// <summary>Files as they are uploaded; one that the reader would refuse for its length is in pieces.</summary>
    public byte[][] Pieces { get; }

    public int Bytes { get; }

    /// <summary>Places that state a fact.</summary>
    public int Statements { get; }

    public static LongArticle Of(int bytes) => Made.GetOrAdd(bytes, size => new LongArticle(Cut(size)));

    /// <summary>Reads all pieces and understands them as one article.</summary>
    public Domain.Facts.ArticleReading Read()
    {
        var (text, blocks, masked) = (new StringBuilder(), new List<TextBlock>(), new List<Domain.TextSpan>());
        var tables = 0;
        ArticleMetadata? metadata = null;
        foreach (var piece in Pieces)
        {
            if (ArticleReader.Read(piece, "article.txt") is not ReadOutcome.Read { Article: var article }) throw new InvalidOperationException("The corpus cannot be read.");
            var (offset, first) = (text.Length, tables);
            text.Append(article.Text).Append("\n\n");
            foreach (var block in article.Blocks)
            {
                if (block.Cell is { } cell) tables = Math.Max(tables, first + cell.Table + 1);
                blocks.Add(block with { Span = block.Span.Shift(offset), Cell = block.Cell is { } c ? c with { Table = first + c.Table } : null });
            }

            masked.AddRange(article.Masked.Select(span => span.Shift(offset)));
            metadata ??= article.Metadata;
        }

        return Engine.Extract(new ArticleText(text.ToString(), blocks, masked, metadata!));
    }

    private static byte[][] Cut(int bytes)
    {
        const int Piece = 1_000_000;
        var corpus = Directory.EnumerateFiles(Path.Combine(Root, "tests", "DealTracker.Extraction.Tests", "corpus", "dev"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        var (pieces, text) = (new List<byte[]>(), new StringBuilder());
        for (var (i, left) = (0, bytes); left > 0; i++)
        {
            text.Append(corpus[i % corpus.Length]).Append("\n\n");
            if (text.Length < Math.Min(left, Piece)) continue;
            pieces.Add(Encoding.UTF8.GetBytes(text.ToString(0, Math.Min(left, Piece))));
            left -= Piece;
            text.Clear();
        }

        return [.. pieces];
    }

    private static string RootAbove(DirectoryInfo? at)
    {
        for (; at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "DealTracker.sln"))) return at.FullName;
        throw new InvalidOperationException("The benchmark does not run inside the checkout.");
    }
}
