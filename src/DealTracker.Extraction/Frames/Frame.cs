using System.Collections.Frozen;

namespace DealTracker.Extraction.Frames;

/// <summary>What a frame says of the clause it names.</summary>
public enum FrameOutcome
{
    /// <summary>The clause is in force.</summary>
    Holds,

    /// <summary>The clause ends, and held before.</summary>
    Ends,

    /// <summary>There is no such clause; nothing is said of the terms before.</summary>
    Absent,

    /// <summary>The clause held in the terms before.</summary>
    Held,

    /// <summary>A licence is open to others.</summary>
    Open,

    /// <summary>A licence is open to nobody else.</summary>
    Sole,

    /// <summary>A party may go elsewhere with what an exclusivity tied.</summary>
    Free,

    /// <summary>A priority has an exception.</summary>
    Exception,
}

/// <summary>How the words around a frame bear on its outcome.</summary>
public enum FramePolarity
{
    /// <summary>The verb of its clause may deny or end it.</summary>
    Verb,

    /// <summary>It is a thing that the sentence's verb may end, give or deny.</summary>
    Noun,

    /// <summary>Its own words carry the polarity; a negation around it is part of it.</summary>
    Fixed,
}

/// <summary>One way of saying something about a clause: words, classes of words, slots and gaps in a row.</summary>
/// <param name="Kind">The kind of clause.</param>
/// <param name="Outcome">What it says of it.</param>
/// <param name="Polarity">What may turn it round.</param>
/// <param name="Agent">The slot that the one who acts in the clause fills, or null where it does not matter who acts.</param>
/// <param name="Parts">The row.</param>
/// <param name="Others">Further rows that stand near by, before or after.</param>
/// <param name="Core">Index of the part that the frame rests on.</param>
/// <param name="Name">The row as its file writes it.</param>
public sealed record Frame(string Kind, FrameOutcome Outcome, FramePolarity Polarity, FrameSlot? Agent, IReadOnlyList<FramePart> Parts, IReadOnlyList<IReadOnlyList<FramePart>> Others, int Core, string Name);

/// <summary>One place in a frame.</summary>
/// <param name="IsOptional">True where it may be missing.</param>
public abstract record FramePart(bool IsOptional);

/// <summary>One of several words, by form or lemma.</summary>
/// <param name="Words">Single words.</param>
/// <param name="Phrases">Terms of several words.</param>
/// <param name="IsForbidden">True where none of them may stand here; takes no token.</param>
/// <param name="IsVerb">True where only a verb fits.</param>
/// <param name="IsOptional">True where it may be missing.</param>
/// <param name="IsProperty">True where what a licence is for, in the words of its profile, may stand as well.</param>
public sealed record WordPart(FrozenSet<string> Words, IReadOnlyList<IReadOnlyList<string>> Phrases, bool IsForbidden, bool IsVerb, bool IsOptional, bool IsProperty = false) : FramePart(IsOptional);

/// <summary>A party, a platform, a product, a milestone, a sum, a share or a date.</summary>
/// <param name="Slot">Which.</param>
/// <param name="IsOptional">True where it may be missing.</param>
public sealed record SlotPart(FrameSlot Slot, bool IsOptional) : FramePart(IsOptional);

/// <summary>Any words, up to a number; a semicolon or full stop ends them.</summary>
/// <param name="Longest">The number.</param>
public sealed record GapPart(int Longest) : FramePart(true);

/// <summary>What may fill a slot.</summary>
public enum FrameSlot
{
    /// <summary>A party or its platform, in any role.</summary>
    Party,

    /// <summary>The party that owes the clause.</summary>
    Owes,

    /// <summary>The party, or its platform, that the clause benefits.</summary>
    Benefits,

    /// <summary>A named platform.</summary>
    Platform,

    /// <summary>A product.</summary>
    Product,

    /// <summary>A milestone.</summary>
    Milestone,

    /// <summary>A sum or a share.</summary>
    Amount,

    /// <summary>An expression of time.</summary>
    Date,

    /// <summary>What a clause of the frame's kind is about, in the words of its profile.</summary>
    Matter,
}
