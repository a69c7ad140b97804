namespace DealTracker.Extraction.Grammar;

/// <summary>A stretch of a sentence around at most one verb group, with its subject.</summary>
public sealed class Clause
{
    /// <summary>Index of its first token.</summary>
    public required int First { get; init; }

    /// <summary>Index after its last token.</summary>
    public required int Next { get; set; }

    /// <summary>Its verb group, or null for a heading, a label, a bare noun group.</summary>
    public VerbGroup? Verb { get; internal set; }

    /// <summary>The subject's tokens, [first, next); may lie in another clause; empty where there is none.</summary>
    public (int First, int Next) Subject { get; set; }

    /// <summary>The word that opens it: unless, which, that, instead, and; or null.</summary>
    public string? Opener { get; init; }

    /// <summary>The clause it hangs on, or null for a main clause.</summary>
    public Clause? Governor { get; set; }

    /// <summary>True where it says what another says: the clause after "said (that)".</summary>
    public bool IsReported { get; set; }

    /// <summary>True for "which ...", "who ...", "products accessed through ...": a clause about a noun.</summary>
    public bool IsRelative { get; set; }

    /// <summary>True for an indefinite noun's purpose or content: "a plan to buy".</summary>
    public bool IsInfinitive => Verb is { Infinitive: true };
}
