namespace DealTracker.Domain.Origins;

/// <summary>An independent root of a report, with all articles that retell it.</summary>
/// <param name="Id">Names it by one of its articles' keys, whatever their order.</param>
/// <param name="Members">Its articles, the one nearest to the root first.</param>
/// <param name="Root">Where the report comes from.</param>
/// <param name="Links">Why the articles belong together: each joins one to those before it.</param>
/// <param name="BySplit">True where a person set its only article apart.</param>
public sealed record Origin(string Id, IReadOnlyList<OriginMember> Members, Lineage Root, IReadOnlyList<OriginLink> Links, bool BySplit)
{
    /// <summary>Ids of its articles, in the same order.</summary>
    public IReadOnlyList<long> Articles { get; } = [.. Members.Select(member => member.Article)];

    /// <summary>False where nothing tells where the report comes from: it then counts as no independent origin.</summary>
    public bool IsKnown => Root.IsKnown || BySplit;
}

/// <summary>An article of an origin.</summary>
/// <param name="Article">Its id.</param>
/// <param name="Lineage">Where it says itself that it has its report from.</param>
public sealed record OriginMember(long Article, Lineage Lineage);

/// <summary>Why two articles share an origin.</summary>
public enum LinkBasis
{
    /// <summary>A person says so.</summary>
    Person,

    /// <summary>One is a copy of the other.</summary>
    Copy,

    /// <summary>Both credit the same outlet, and share wording.</summary>
    Credit,

    /// <summary>One tells the other's points in its order, partly in its words.</summary>
    Retelling,
}

/// <summary>Two articles of one origin, and why.</summary>
/// <param name="First">One of them.</param>
/// <param name="Second">The other.</param>
/// <param name="Basis">What joins them.</param>
/// <param name="Kinship">What their texts have in common, its places in the first; or null where a person joined them.</param>
/// <param name="Outlets">The outlets that both credit.</param>
public sealed record OriginLink(long First, long Second, LinkBasis Basis, Kinship? Kinship, IReadOnlyList<string> Outlets);
