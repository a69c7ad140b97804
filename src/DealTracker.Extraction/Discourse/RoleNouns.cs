using System.Collections.Frozen;
using DealTracker.Domain.Clauses;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Discourse;

/// <summary>
/// Whom a common noun stands for between the parties of a deal: by the roles that its profile gives them and their kin ("the engine maker" is also "the manufacturer"
/// and, where another role calls it Norwegian, "the Norwegian company"), and by what its clauses make of them (who buys is the customer, who sells the supplier).
/// </summary>
internal static class RoleNouns
{
    private static readonly FrozenDictionary<string, string> Kin = WordList.Of("noun-company-kin").Entries
        .SelectMany(e => e.Words.Select(w => (Word: w, Head: e.Words[0]))).GroupBy(w => w.Word, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.First().Head, StringComparer.Ordinal);

    private static readonly HashSet<string> Anybody = ["company", "firm", "group", "giant", "corporation", "business", "enterprise", "concern", "house", "outfit", "organisation", "organization"];

    private static readonly FrozenDictionary<string, (string Kind, bool Owes)[]> ByClause = new Dictionary<string, (string, bool)[]>(StringComparer.Ordinal)
    {
        ["customer"] = [(ClauseKind.PurchaseCommitment, true)],
        ["buyer"] = [(ClauseKind.PurchaseCommitment, true)],
        ["purchaser"] = [(ClauseKind.PurchaseCommitment, true)],
        ["client"] = [(ClauseKind.PurchaseCommitment, true)],
        ["supplier"] = [(ClauseKind.PurchaseCommitment, false), (ClauseKind.PrimaryProvider, false)],
        ["vendor"] = [(ClauseKind.PurchaseCommitment, false), (ClauseKind.PrimaryProvider, false)],
        ["seller"] = [(ClauseKind.PurchaseCommitment, false)],
        ["licensee"] = [(ClauseKind.License, false)],
        ["licensor"] = [(ClauseKind.License, true)],
        ["inventor"] = [(ClauseKind.License, true)],
        ["investor"] = [(ClauseKind.Investment, true), (ClauseKind.Equity, false)],
        ["backer"] = [(ClauseKind.Investment, true), (ClauseKind.Equity, false)],
        ["shareholder"] = [(ClauseKind.Equity, false), (ClauseKind.Investment, true)],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The party of <paramref name="deal"/> that <paramref name="noun"/> stands for, with the <paramref name="adjectives"/> before it; null where it fits both or neither.</summary>
    public static string? Of(DealProfile deal, string noun, IReadOnlyList<string> adjectives) =>
        Only(deal, p => adjectives.Any(a => Names(p, a))) ?? (Anybody.Contains(noun) ? null : Only(deal, p => Heads(p).Contains(Root(noun)))) ?? FromClauses(deal, noun);

    /// <summary>The party that a people's name stands for: "the Norwegians", "the Swiss", of a party with a role of that name.</summary>
    public static string? People(DealProfile deal, string word) => Only(deal, p => Names(p, word)) ?? (word.EndsWith('s') ? Only(deal, p => Names(p, word[..^1])) : null);

    /// <summary>True where <paramref name="noun"/> may stand for a party by what it does under a deal, or by the kin of its roles.</summary>
    public static bool Knows(string noun) => ByClause.ContainsKey(noun) || Kin.ContainsKey(noun);

    private static string? Only(DealProfile deal, Func<NamedParty, bool> fits)
    {
        var found = deal.Parties.Where(fits).ToList();
        return found.Count == 1 ? found[0].Id : null;
    }

    private static string? FromClauses(DealProfile deal, string noun)
    {
        if (!ByClause.TryGetValue(noun, out var parts)) return null;
        foreach (var (kind, owes) in parts)
        {
            var found = deal.Clauses.Select(c => ClauseKey.Parse(c.Clause)).Where(k => k.Kind == kind).Select(k => owes ? k.Owes : k.Benefits).Distinct(StringComparer.Ordinal).ToList();
            if (found is [{ } only]) return only;
            if (found.Count > 1) return null;
        }

        return null;
    }

    private static IEnumerable<string> Heads(NamedParty party) => party.Aliases.Where(IsRole).Select(a => Root(a.Split(' ')[^1]));

    // "the Norwegian engine maker": an adjective with a capital between the article and the noun.
    private static bool Names(NamedParty party, string adjective) =>
        char.IsUpper(adjective[0]) && party.Aliases.Where(IsRole).Any(a => a.Split(' ') is { Length: > 2 } words && words.Skip(1).SkipLast(1).Contains(adjective, StringComparer.Ordinal));

    private static bool IsRole(string alias) => alias.StartsWith("the ", StringComparison.Ordinal);

    private static string Root(string noun) => Kin.GetValueOrDefault(noun, noun);
}
