using DealTracker.Domain.Clauses;
using DealTracker.Domain.Wording;
using DealTracker.Extraction.Profiles;

namespace DealTracker.Application.Deals;

/// <summary>The deals that are followed, as their profiles describe them; read once, at start.</summary>
public sealed class DealProfiles(IReadOnlyList<DealProfile> all)
{
    private readonly Dictionary<string, string> partyNames = all.SelectMany(p => p.Parties).Concat(all.SelectMany(p => p.Others))
        .DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Aliases[0], StringComparer.Ordinal);

    public IReadOnlyList<DealProfile> All { get; } = all;

    public static DealProfiles Read(string folder) => new(ProfileReader.ReadFolder(folder));

    public DealProfile? Find(string deal) => All.FirstOrDefault(profile => profile.Id == deal);

    /// <summary>A party's name for pages; its id where no profile names it.</summary>
    public string PartyName(string id) => partyNames.GetValueOrDefault(id, id);

    /// <summary>All names by which a deal's own parties go; none for a deal that nobody follows.</summary>
    public IReadOnlyList<string> NamesOfParties(string deal) => [.. Find(deal)?.Parties.SelectMany(party => party.Aliases) ?? []];

    public static DealNames NamesOf(DealProfile profile) => new(
        profile.Parties.Concat(profile.Others).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Aliases[0]),
        profile.Platforms.DistinctBy(p => p.Owner).ToDictionary(p => p.Owner, p => p.Names[0]),
        profile.Milestones.DistinctBy(m => m.Id).ToDictionary(m => m.Id, m => m.Aliases[0]),
        profile.Clauses.Where(c => c.Names.Count > 0).ToDictionary(c => ClauseKey.Parse(c.Clause), c => c.Names[0]),
        profile.Clauses.SelectMany(c => c.ScopeTokens).DistinctBy(t => t.Key).ToDictionary(t => t.Key, t => t.Value.Count > 0 ? t.Value[0] : t.Key));
}
