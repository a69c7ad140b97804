namespace DealTracker.Extraction.Grammar;

/// <summary>Tense of a verb group, as far as it matters for which version a clause speaks of.</summary>
public enum Tense
{
    /// <summary>No finite verb: "to pay", "paying", "paid by".</summary>
    None,

    /// <summary>pays, is paying, can pay, has to pay.</summary>
    Present,

    /// <summary>will pay, is to pay.</summary>
    Future,

    /// <summary>paid, was paying.</summary>
    Past,

    /// <summary>has paid.</summary>
    PresentPerfect,

    /// <summary>had paid.</summary>
    PastPerfect,

    /// <summary>would pay.</summary>
    Conditional,
}

/// <summary>A verb with its auxiliaries and the verbs that lead to it: "will stop paying", "is no longer required to pay".</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Next">Index after the last token.</param>
/// <param name="Head">Index of the main verb.</param>
/// <param name="Lemma">Lemma of the main verb.</param>
/// <param name="Leads">Lemmas of the verbs and adjectives before it in the chain: stop, require.</param>
/// <param name="Tense">Tense.</param>
/// <param name="Modal">The modal, or null.</param>
/// <param name="Passive">True for a passive main verb.</param>
/// <param name="Negated">True for "not", "never"; false for "no longer".</param>
/// <param name="NoLonger">True for "no longer", "not any more", and for what has stopped: "ceased paying", "freed from paying", "no further sum is paid".</param>
/// <param name="Infinitive">True for a group that starts with "to".</param>
/// <param name="LeadPassive">True where a lead verb is passive: "is expected to".</param>
public sealed record VerbGroup(
    int First,
    int Next,
    int Head,
    string Lemma,
    IReadOnlyList<string> Leads,
    Tense Tense,
    string? Modal,
    bool Passive,
    bool Negated,
    bool NoLonger,
    bool Infinitive,
    bool LeadPassive)
{
    /// <summary>True where the group has a finite verb.</summary>
    public bool Finite => Tense != Tense.None;
}
