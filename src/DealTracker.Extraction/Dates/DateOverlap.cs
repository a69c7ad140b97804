using DealTracker.Extraction.Dates.Grammar;

namespace DealTracker.Extraction.Dates;

/// <summary>Settles rivals: of expressions that overlap, the longest stays, then the one of the higher rank, then the first.</summary>
internal static class DateOverlap
{
    public static IReadOnlyList<Piece> Settle(IEnumerable<Piece> found, int tokens)
    {
        var taken = new bool[tokens];
        var settled = new List<Piece>();
        foreach (var piece in found.OrderByDescending(piece => piece.End - piece.Start).ThenByDescending(piece => piece.Rule!.Rank).ThenBy(piece => piece.Start))
        {
            if (Array.IndexOf(taken, true, piece.Start, piece.End - piece.Start) >= 0) continue;
            Array.Fill(taken, true, piece.Start, piece.End - piece.Start);
            settled.Add(piece);
        }

        settled.Sort((a, b) => a.Start.CompareTo(b.Start));
        return settled;
    }
}
