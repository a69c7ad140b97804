using System.Runtime.InteropServices;
using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates.Grammar;

/// <summary>The pieces of a text by the token they begin at; of each kind the longest.</summary>
internal sealed class Chart(TokenList tokens)
{
    private readonly List<Piece>?[] cells = new List<Piece>?[tokens.Count + 1];

    public TokenList Tokens => tokens;

    public ReadOnlySpan<Piece> At(int i) => CollectionsMarshal.AsSpan(cells[i]);

    public Piece? At(int i, PieceKind kind)
    {
        if (cells[i] is not { } cell) return null;
        foreach (var piece in cell)
            if (piece.Kind == kind) return piece;
        return null;
    }

    public void Add(Piece piece)
    {
        var cell = cells[piece.Start] ??= [];
        var known = cell.FindIndex(other => other.Kind == piece.Kind);
        if (known < 0) cell.Add(piece);
        else if (piece.End > cell[known].End || piece.End == cell[known].End && piece.Rule?.Rank > (cell[known].Rule?.Rank ?? 0)) cell[known] = piece;
    }
}
