using System.Collections.Frozen;

namespace DealTracker.Extraction.Dates.Words;

/// <summary>A set of words, compared without regard to case.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

    public WordSet(IEnumerable<string> words) =>
        this.words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word) => words.Contains(word);
}
