using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Clashes;

/// <summary>Ties what two rights cover together, by the same scope or by a quote that names both; nothing else is taken for granted.</summary>
/// <param name="words">A quote's words.</param>
/// <param name="names">Scope token → the words that articles use for it.</param>
public sealed class ScopeLinks(Func<Evidence, string> words, IReadOnlyDictionary<string, IReadOnlyList<string>> names)
{
    /// <summary>The quotes that tie both together; none where nothing does.</summary>
    public IReadOnlyList<ScopeLink> Between(ExclusiveGrant a, ExclusiveGrant b) =>
        a.Scope.Intersect(b.Scope).Any()
            ? [.. ValueVotes.Sorted([.. a.ScopeQuotes, .. b.ScopeQuotes]).Select(quote => new ScopeLink(quote, null))]
            : [.. Naming(a, b), .. Naming(b, a)];

    private IEnumerable<ScopeLink> Naming(ExclusiveGrant stated, ExclusiveGrant other)
    {
        var sought = other.Scope.SelectMany(token => names.GetValueOrDefault(token, [token])).ToList();
        return from quote in stated.ScopeQuotes
               let text = words(quote)
               let word = sought.FirstOrDefault(word => Holds(text, word))
               where word is not null
               select new ScopeLink(quote, word);
    }

    /// <summary>As a word of its own, letter by letter: a product's name is often a common word in small letters.</summary>
    private static bool Holds(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
        }

        return false;
    }
}
