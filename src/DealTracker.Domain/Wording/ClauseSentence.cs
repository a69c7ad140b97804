using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Wording;

/// <summary>One plain sentence for a clause as it stands in a version.</summary>
public static class ClauseSentence
{
    /// <summary>The sentence, with a capital letter and a full stop.</summary>
    public static string For(ClauseState state, DealNames names) =>
        $"{ClauseTitle.Of(state.Clause, names)}: {(state.InForce ? "in force" : "ended")}.";
}
