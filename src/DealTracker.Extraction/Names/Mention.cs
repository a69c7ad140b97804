namespace DealTracker.Extraction.Names;

/// <summary>What a name names.</summary>
public enum NameKind
{
    /// <summary>An organisation.</summary>
    Party,

    /// <summary>A platform, named by its owner's id.</summary>
    Platform,

    /// <summary>A product, named by its owner's id.</summary>
    Product,

    /// <summary>A milestone on which terms may hang.</summary>
    Milestone,
}

/// <summary>One meaning of a name.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Id">The party's, owner's or milestone's id.</param>
/// <param name="Text">The name as the profile writes it.</param>
/// <param name="IsRole">True for a description ("the lab") that another deal may use for someone else.</param>
/// <param name="IsNickname">True for a name that shares no word with the main one: a seat, a person.</param>
/// <param name="IsOutlet">True for one that reports.</param>
/// <param name="Deal">The profile it comes from.</param>
public sealed record Name(NameKind Kind, string Id, string Text, bool IsRole, bool IsNickname, bool IsOutlet, string Deal);

/// <summary>A name found in tokens.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Next">Index after its last token.</param>
/// <param name="Names">Its meanings.</param>
public sealed record Mention(int First, int Next, IReadOnlyList<Name> Names)
{
    /// <summary>The party meant, as an actor or as an owner of the platform; null for milestones and products.</summary>
    public string? Party => Names.FirstOrDefault(n => n.Kind == NameKind.Party)?.Id ?? Names.FirstOrDefault(n => n.Kind == NameKind.Platform)?.Id;

    /// <summary>True where the name may stand for a platform.</summary>
    public bool IsPlatform => Names.Any(n => n.Kind == NameKind.Platform);

    /// <summary>The product's name, or null.</summary>
    public Name? Product => Names.FirstOrDefault(n => n.Kind == NameKind.Product);

    /// <summary>The milestone's id, or null.</summary>
    public string? Milestone => Names.FirstOrDefault(n => n.Kind == NameKind.Milestone)?.Id;

    /// <summary>True for one that reports.</summary>
    public bool IsOutlet => Names.Any(n => n.IsOutlet);
}
