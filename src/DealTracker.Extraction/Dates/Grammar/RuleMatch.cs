using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates.Grammar;

/// <summary>A rule's shape found in a text.</summary>
/// <param name="Tokens">The text.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Start">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Slots">The pieces found, by the picture's numbering of slots; null for optional ones that are absent.</param>
internal sealed record RuleMatch(TokenList Tokens, DateRule Rule, int Start, int End, Piece?[] Slots)
{
    /// <summary>The value of slot <paramref name="slot"/>, 0 where it is absent.</summary>
    public int this[int slot] => Slots[slot]?.Value ?? 0;

    public bool Has(int slot) => slot < Slots.Length && Slots[slot] is not null;

    /// <summary>The meaning of the date in slot <paramref name="slot"/>.</summary>
    public Meaning Meaning(int slot) => Slots[slot]!.Meaning!;

    public Piece Piece(PieceKind kind, int value, Meaning? meaning) => new(kind, Start, End, value, meaning, Rule);
}
