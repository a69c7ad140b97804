namespace DealTracker.Domain.Clauses;

/// <summary>
/// Names a clause: its kind and who owes it to whom, <c>revenue-share:openai&gt;microsoft</c>. A mutual clause joins its parties
/// by a hyphen, <c>collaboration:a-b</c>; a trigger names its milestone, <c>milestone-trigger:agi</c>.
/// </summary>
/// <param name="Kind">One of <see cref="ClauseKind"/>.</param>
/// <param name="About">What follows the colon.</param>
public readonly record struct ClauseKey(string Kind, string About) : IComparable<ClauseKey>
{
    /// <summary>The party that owes the clause, or null for a mutual clause or a trigger.</summary>
    public string? Owes => About.IndexOf('>', StringComparison.Ordinal) is > 0 and var at ? About[..at] : null;

    /// <summary>The party that benefits, or null for a mutual clause or a trigger.</summary>
    public string? Benefits => About.IndexOf('>', StringComparison.Ordinal) is > 0 and var at ? About[(at + 1)..] : null;

    /// <summary>A clause that <paramref name="owes"/> owes to <paramref name="benefits"/>.</summary>
    public static ClauseKey Directed(string kind, string owes, string benefits) => new(kind, $"{owes}>{benefits}");

    /// <summary>A clause between two parties, named in alphabetical order.</summary>
    public static ClauseKey Mutual(string kind, string a, string b) =>
        new(kind, string.CompareOrdinal(a, b) <= 0 ? $"{a}-{b}" : $"{b}-{a}");

    /// <summary>Reads <c>kind:about</c>; throws <see cref="FormatException"/> where either part is missing.</summary>
    public static ClauseKey Parse(string text) =>
        TryParse(text, out var key) ? key : throw new FormatException($"'{text}' names no clause.");

    /// <summary>Reads <c>kind:about</c>; false where either part is missing.</summary>
    public static bool TryParse(string? text, out ClauseKey key)
    {
        var at = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        key = at > 0 && at < text!.Length - 1 ? new ClauseKey(text[..at], text[(at + 1)..]) : default;
        return key.Kind is not null;
    }

    /// <inheritdoc />
    public int CompareTo(ClauseKey other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <inheritdoc />
    public override string ToString() => $"{Kind}:{About}";
}
