using DealTracker.Domain;

namespace DealTracker.Extraction.Reading;

/// <summary>What a block of an article is.</summary>
public enum BlockKind
{
    /// <summary>A headline or heading; <see cref="TextBlock.Level"/> is 1 for the article's own.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>An item of a list, its bullet or number not included.</summary>
    ListItem,

    /// <summary>One cell of a table; <see cref="TextBlock.Cell"/> says which.</summary>
    TableCell,

    /// <summary>Words quoted as a block.</summary>
    Quotation,

    /// <summary>A question of a question-and-answer page; the answers that follow are paragraphs.</summary>
    Question,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>Stored and shown, never read as a statement; <see cref="TextBlock.LeftOutBecause"/> says why.</summary>
    LeftOut,
}

/// <summary>Where a cell stands in its table.</summary>
/// <param name="Table">Number of the table within the article, from 0.</param>
/// <param name="Row">Row, from 0; the heading row counts.</param>
/// <param name="Column">Column, from 0.</param>
/// <param name="IsHeading">True for a cell of a heading row; the label that starts a row is an ordinary cell of column 0.</param>
public sealed record TableCell(int Table, int Row, int Column, bool IsHeading);

/// <summary>A stretch of an article's text that hangs together. Blocks are in order and do not overlap.</summary>
/// <param name="Span">Where it stands in <see cref="ArticleText.Text"/>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Level">Depth of a heading (1 to 6) or of a nested list item (1 up); otherwise 0.</param>
/// <param name="Speaker">Who speaks, where the layout says so (<c>LENA</c>); the label itself is masked.</param>
/// <param name="Cell">The cell's place, for a table cell.</param>
/// <param name="LeftOutBecause">The reason, for a block that is left out.</param>
public sealed record TextBlock(
    TextSpan Span,
    BlockKind Kind,
    int Level = 0,
    string? Speaker = null,
    TableCell? Cell = null,
    string? LeftOutBecause = null);
