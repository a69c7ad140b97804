namespace DealTracker.Extraction.Discourse;

/// <summary>Words that stand for one party or for both, by name, platform, role or pronoun.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Next">Index after the last token.</param>
/// <param name="Parties">The parties meant: one, or both of a deal.</param>
/// <param name="IsPlatform">True where a platform is named.</param>
/// <param name="IsNamed">False for pronouns and descriptions.</param>
public sealed record PartyRef(int First, int Next, IReadOnlyList<string> Parties, bool IsPlatform, bool IsNamed)
{
    /// <summary>The party, where one alone is meant.</summary>
    public string? One => Parties.Count == 1 ? Parties[0] : null;
}

/// <summary>What a party does in its clause.</summary>
public enum Role
{
    /// <summary>Acts, or is acted on in the passive.</summary>
    Subject,

    /// <summary>Is acted on.</summary>
    DirectObject,

    /// <summary>Receives: "gives X a licence".</summary>
    IndirectObject,

    /// <summary>Owns what follows: "X's licence", "X cloud services".</summary>
    Possessor,

    /// <summary>Follows a preposition.</summary>
    Prepositional,
}

/// <summary>A party in its role.</summary>
/// <param name="Ref">The words.</param>
/// <param name="Role">The role.</param>
/// <param name="Preposition">The preposition, where the role is prepositional.</param>
/// <param name="Owned">For a possessor, index of the noun owned.</param>
public sealed record PartyRole(PartyRef Ref, Role Role, string? Preposition = null, int Owned = -1);
