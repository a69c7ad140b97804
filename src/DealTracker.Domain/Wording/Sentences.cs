namespace DealTracker.Domain.Wording;

/// <summary>The marks that words take in a sentence.</summary>
internal static class Sentences
{
    /// <summary>A capital letter in front and one full stop behind.</summary>
    public static string Finish(string words) => char.ToUpperInvariant(words[0]) + words[1..].TrimEnd(',') + (words.EndsWith('.') ? "" : ".");

    /// <summary>The name as an owner's: <c>Acme’s</c>, <c>Acme Labs’</c>.</summary>
    public static string Possessive(string name) => name.EndsWith('s') ? name + "’" : name + "’s";
}
