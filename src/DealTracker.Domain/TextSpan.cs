namespace DealTracker.Domain;

/// <summary>A half-open range of an article's text, in UTF-16 units: the same unit as <see cref="string"/>.</summary>
public readonly record struct TextSpan
{
    /// <summary>A span from <paramref name="start"/> up to, not including, <paramref name="end"/>; throws where it would be negative or reversed.</summary>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>Index of the first unit.</summary>
    public int Start { get; }

    /// <summary>Index after the last unit.</summary>
    public int End { get; }

    /// <summary>Number of UTF-16 units covered.</summary>
    public int Length => End - Start;

    /// <summary>The words the span covers; the only way a quote's words are ever obtained.</summary>
    public string In(string text) => text[Start..End];

    /// <summary>True where the two share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>True where <paramref name="other"/> lies wholly inside.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The same span, moved by <paramref name="offset"/> units.</summary>
    public TextSpan Shift(int offset) => new(Start + offset, End + offset);

    /// <summary>The smallest span that covers both.</summary>
    public TextSpan Cover(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));
}
