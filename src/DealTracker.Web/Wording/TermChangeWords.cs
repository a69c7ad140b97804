using DealTracker.Domain.Changes;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Wording;

namespace DealTracker.Web.Wording;

/// <summary>What became of our knowledge of a term.</summary>
public static class TermChangeWords
{
    public static string For(TermChange change) => change switch
    {
        { Before: null } => Phrases.History["Learned"],
        { After: null } => Phrases.History["Unsupported"],
        { After.Version: null, Before.Version: not null } => Phrases.History["LostItsVersion"],
        _ when change.Before.Version != change.After.Version => Phrases.History["Placed"],
        _ => Phrases.History["Revised"],
    };

    public static string Css(TermChange change) => change switch { { Before: null } => "added", { After: null } => "removed", _ => "changed" };

    /// <summary>Which version's term it is, or was.</summary>
    public static string Version(TermChange change) => (change.After ?? change.Before)!.Version is { } version
        ? Phrases.History.With("OfVersion", DatePhrase.For(version))
        : Phrases.History["OfNoVersion"];

    public static Certainty Certainty(ClauseState state) => state.Attributes.Count == 0 ? Domain.Facts.Certainty.Asserted : state.Attributes.Min(attribute => attribute.Certainty);
}
