namespace DealTracker.Domain.Origins;

/// <summary>How an article came by what it says, as far as it tells; those that weigh most as a root first.</summary>
public enum LineageKind
{
    /// <summary>It is the text of a contract.</summary>
    Contract,

    /// <summary>A party published it.</summary>
    Release,

    /// <summary>It says that it passes on one outlet's report.</summary>
    Retelling,

    /// <summary>It is signed by whoever wrote or published it.</summary>
    OwnReport,

    /// <summary>It gathers what several outlets report.</summary>
    Compilation,

    /// <summary>It doesn't tell; counts as no independent origin.</summary>
    Unknown,
}

/// <summary>Where one article says that it has its report from.</summary>
/// <param name="Kind">How it came by it.</param>
/// <param name="Names">The outlets it rests on, or who signs it; may be empty.</param>
/// <param name="Words">Where its text says so, or null where the metadata says so or nothing does.</param>
public sealed record Lineage(LineageKind Kind, IReadOnlyList<string> Names, TextSpan? Words)
{
    /// <summary>Nothing tells.</summary>
    public static Lineage Unknown { get; } = new(LineageKind.Unknown, [], null);

    /// <summary>True where the article's root is known.</summary>
    public bool IsKnown => Kind != LineageKind.Unknown;
}
