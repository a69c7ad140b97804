using DealTracker.Extraction.Names;
using DealTracker.Extraction.Profiles;

namespace DealTracker.Extraction.Discourse;

/// <summary>The parties that an article names, so that roles and pronouns may stand for them.</summary>
internal static class NamedParties
{
    // "the company", "the start-up": anybody's.
    private static readonly HashSet<string> Anybody = ["company", "firm", "group", "start-up", "startup", "giant", "maker", "developer", "lab", "laboratory", "supplier", "vendor", "provider", "retailer", "corporation", "business", "enterprise", "house", "partner", "investor", "customer", "buyer", "seller"];

    /// <summary>Ids of the parties that a name of their own names, and of those that a telling role names beside their partner.</summary>
    public static HashSet<string> In(IReadOnlyList<SentenceView> sentences, IReadOnlyList<DealProfile> profiles)
    {
        var meant = sentences.SelectMany(s => s.Mentions).Where(m => m.Names.Where(n => n.Kind != NameKind.Milestone).Select(n => n.Id).Distinct(StringComparer.Ordinal).Count() == 1).ToList();
        var named = meant.Where(m => m.Names.Any(IsOwnName)).Select(Id).ToHashSet(StringComparer.Ordinal);
        foreach (var role in meant.Where(m => m.Names.All(n => n is { IsRole: true, Kind: NameKind.Party } && !Anybody.Contains(n.Text.Split(' ')[^1]))).Select(Id).Distinct(StringComparer.Ordinal).Where(id => !named.Contains(id)).ToList())
        {
            if (profiles.Any(p => p.Parties.Any(x => x.Id == role) && p.Parties.Any(x => x.Id != role && named.Contains(x.Id)))) named.Add(role);
        }

        // "the league", a role in several deals: that of the one deal whose other party is named.
        foreach (var shared in sentences.SelectMany(s => s.Mentions).Where(m => m.Names.All(n => n is { IsRole: true, Kind: NameKind.Party } && !Anybody.Contains(n.Text.Split(' ')[^1]))).ToList())
        {
            var ids = shared.Names.Select(n => n.Id).Distinct(StringComparer.Ordinal).ToList();
            if (ids.Count < 2 || ids.Any(named.Contains)) continue;
            var beside = ids.Where(id => profiles.Any(p => p.Parties.Any(x => x.Id == id) && p.Parties.Any(x => x.Id != id && named.Contains(x.Id)))).ToList();
            if (beside is [var only]) named.Add(only);
        }

        return named;
    }

    private static bool IsOwnName(Name name) => name is { IsRole: false, IsNickname: false, Kind: NameKind.Party } or { Kind: NameKind.Platform or NameKind.Product } || name.Text.Any(char.IsUpper);

    private static string Id(Mention mention) => mention.Names.First(n => n.Kind != NameKind.Milestone).Id;
}
