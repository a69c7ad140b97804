using DealTracker.Domain.Clauses;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Extraction.Profiles;

/// <summary>What is known of a deal before any article is read: the names that articles use. One file of <c>data/deals</c>.</summary>
/// <param name="Id">The agreement's id: both parties' ids in alphabetical order, joined by a hyphen.</param>
/// <param name="Title">The deal's name on pages.</param>
/// <param name="Parties">The two parties.</param>
/// <param name="Others">Other organisations that act in events, or whose deals are mentioned; outlets among them.</param>
/// <param name="Platforms">Where products run, with their owners.</param>
/// <param name="Products">Named products, with their owners.</param>
/// <param name="Clauses">The clauses followed, with their local names and scope tokens.</param>
/// <param name="Milestones">Milestones on which terms may hang.</param>
/// <param name="Versions">Versions known beforehand; may be empty.</param>
public sealed record DealProfile(
    string Id,
    string Title,
    IReadOnlyList<NamedParty> Parties,
    IReadOnlyList<NamedParty> Others,
    IReadOnlyList<OwnedNames> Platforms,
    IReadOnlyList<OwnedNames> Products,
    IReadOnlyList<ClauseProfile> Clauses,
    IReadOnlyList<NamedParty> Milestones,
    IReadOnlyList<KnownVersion> Versions)
{
    /// <summary>True where both parties of the deal are among <paramref name="parties"/>.</summary>
    public bool IsAmong(IEnumerable<string> parties) => Parties.All(party => parties.Contains(party.Id));

    /// <summary>What the profile says of the clause <paramref name="key"/>; throws where it follows none of that name.</summary>
    public ClauseProfile Of(ClauseKey key) => Clauses.First(c => c.Clause == key.ToString());
}

/// <summary>An organisation or a milestone and the names articles give it.</summary>
/// <param name="Id">Lower case, hyphens for spaces.</param>
/// <param name="Aliases">Names, the one for pages first; a role ("the lab") is written with its article.</param>
/// <param name="Kind"><c>outlet</c> for one that reports, <c>authority</c> for one that rules, or null.</param>
public sealed record NamedParty(string Id, IReadOnlyList<string> Aliases, string? Kind = null);

/// <summary>Names of platforms or products and the party that owns them.</summary>
public sealed record OwnedNames(string Owner, IReadOnlyList<string> Names);

/// <summary>A clause that the deal is followed for.</summary>
/// <param name="Clause">The clause's key, <c>license:a&gt;b</c>.</param>
/// <param name="Names">Local names, the one for pages first ("Azure-first").</param>
/// <param name="ScopeTokens">Scope token → the words that name it.</param>
public sealed record ClauseProfile(string Clause, IReadOnlyList<string> Names, IReadOnlyDictionary<string, IReadOnlyList<string>> ScopeTokens);
