namespace DealTracker.Domain.Ledgers;

/// <summary>Whether two states of a clause say the same.</summary>
public static class StateLikeness
{
    /// <summary>True where both hold or both do not, with the same values; who says so, and how surely, does not matter.</summary>
    public static bool SaysTheSameAs(this ClauseState state, ClauseState other) =>
        state.InForce == other.InForce &&
        state.Attributes.Select(a => (a.Attribute, a.Value)).SequenceEqual(other.Attributes.Select(a => (a.Attribute, a.Value)));
}
