using DealTracker.Extraction.Dates.Context;

namespace DealTracker.Extraction.Dates.Words;

/// <summary>A text and its tokens; asking beyond either end answers an empty word.</summary>
internal sealed class TokenList(string text, IReadOnlyList<Token> tokens)
{
    private NumericOrder? numericOrder;

    public string Text => text;

    /// <summary>How the text orders day and month in figures; worked out once.</summary>
    public NumericOrder NumericOrder => numericOrder ??= NumericOrder.Of(this);

    public int Count => tokens.Count;

    public Token this[int i] => tokens[i];

    /// <summary>The first token at or after character <paramref name="position"/>.</summary>
    public int At(int position)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    public ReadOnlySpan<char> Word(int i) => i < 0 || i >= tokens.Count ? default : text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start);

    public bool Is(int i, string word) => Word(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(int i, WordSet words) => i >= 0 && i < tokens.Count && words.Contains(Word(i));

    /// <summary>True where token <paramref name="i"/> follows the one before without a blank.</summary>
    public bool Glued(int i) => i > 0 && i < tokens.Count && !tokens[i].AfterSpace;

    public bool Has(int i, TokenShape shape) => i >= 0 && i < tokens.Count && tokens[i].Shape == shape;

    /// <summary>True for a word or name with a capital first letter.</summary>
    public bool Capital(int i) => Word(i) is { Length: > 0 } word && char.IsUpper(word[0]);

    /// <summary>True where a line, or the text, begins at token <paramref name="i"/>, or a sentence or quotation does.</summary>
    public bool OpensSentence(int i) =>
        i <= 0 || tokens[i].AfterBreak || (Word(i - 1) is { Length: 1 } mark && ".!?:;\"“‘•|*—–([".Contains(mark[0]));

    /// <summary>True where nothing follows token <paramref name="i"/> in its line.</summary>
    public bool EndsLine(int i) => i + 1 >= tokens.Count || tokens[i + 1].AfterBreak;
}
