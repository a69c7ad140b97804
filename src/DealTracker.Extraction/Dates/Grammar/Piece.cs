namespace DealTracker.Extraction.Dates.Grammar;

/// <summary>A stretch of tokens with a meaning.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Value">The meaning of a kind that is a number.</param>
/// <param name="Meaning">What an expression of time means.</param>
/// <param name="Rule">The rule that made it, null for what words and digits are on their own.</param>
internal sealed record Piece(PieceKind Kind, int Start, int End, int Value, Meaning? Meaning = null, DateRule? Rule = null);
