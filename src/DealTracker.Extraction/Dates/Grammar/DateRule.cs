namespace DealTracker.Extraction.Dates.Grammar;

/// <summary>
/// A shape of an expression of time and what it means. The picture is the shape: slots in angle brackets, words as written, alternatives
/// divided by bars, optional parts in square brackets; parts without a blank between them stand in the text without one.
/// </summary>
internal sealed class DateRule
{
    private DateRule(string picture, int layer, int rank, PieceKind gives, Func<RuleMatch, Piece?> make)
    {
        Picture = picture;
        Layer = layer;
        Rank = rank;
        Gives = gives;
        Make = make;
        Shapes = Grammar.Picture.Shapes(picture);
    }

    /// <summary>The rule's name and shape in one.</summary>
    public string Picture { get; }

    /// <summary>Rules of a layer see the pieces that lower layers made.</summary>
    public int Layer { get; }

    /// <summary>Settles rivals of one length; the higher wins.</summary>
    public int Rank { get; }

    public PieceKind Gives { get; }

    public Func<RuleMatch, Piece?> Make { get; }

    /// <summary>The picture, once for each choice of its optional parts.</summary>
    public IReadOnlyList<PictureElement[]> Shapes { get; }

    /// <summary>An expression of time; <paramref name="read"/> answers null where the match is none after all.</summary>
    public static DateRule Date(string picture, int layer, Func<RuleMatch, Meaning?> read, int rank = 0) =>
        new(picture, layer, rank, PieceKind.Date, m => read(m) is { } meaning ? m.Piece(PieceKind.Date, 0, meaning) : null);

    /// <summary>A part of expressions, no mention by itself; <paramref name="value"/> answers null where the match is none after all.</summary>
    public static DateRule Part(string picture, PieceKind gives, Func<RuleMatch, int?> value) =>
        new(picture, 0, 0, gives, m => value(m) is { } found ? m.Piece(gives, found, null) : null);
}
