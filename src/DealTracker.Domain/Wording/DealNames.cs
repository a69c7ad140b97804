using DealTracker.Domain.Clauses;

namespace DealTracker.Domain.Wording;

/// <summary>The names that a deal's parties, platforms, milestones, clauses and scope tokens go by on pages; an id that has none stands for itself.</summary>
/// <param name="Parties">Organisation's id → its name.</param>
/// <param name="Platforms">Organisation's id → the name of the platform it owns.</param>
/// <param name="Milestones">Milestone's id → its name.</param>
/// <param name="Clauses">Clause → its local name, in sentence case.</param>
/// <param name="ScopeWords">Scope token → the words for it.</param>
public sealed record DealNames(
    IReadOnlyDictionary<string, string> Parties,
    IReadOnlyDictionary<string, string> Platforms,
    IReadOnlyDictionary<string, string> Milestones,
    IReadOnlyDictionary<ClauseKey, string> Clauses,
    IReadOnlyDictionary<string, string> ScopeWords)
{
    /// <summary>No names at all: every id stands for itself.</summary>
    public static DealNames None { get; } = new(
        new Dictionary<string, string>(), new Dictionary<string, string>(), new Dictionary<string, string>(),
        new Dictionary<ClauseKey, string>(), new Dictionary<string, string>());

    /// <summary>An organisation's name.</summary>
    public string Party(string id) => Parties.GetValueOrDefault(id, id);

    /// <summary>The platform that an organisation owns, or the organisation’s platform.</summary>
    public string Platform(string owner) => Platforms.TryGetValue(owner, out var name) ? name : $"{Sentences.Possessive(Party(owner))} platform";

    /// <summary>A milestone's name, or null where <paramref name="id"/> names none.</summary>
    public string? Milestone(string id) => Milestones.GetValueOrDefault(id);

    /// <summary>The words for a scope token.</summary>
    public string Scope(string token) => ScopeWords.GetValueOrDefault(token, token.Replace('-', ' '));
}
