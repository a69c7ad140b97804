using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Ledgers;

/// <summary>Whether two states of a clause say the same.</summary>
public static class StateLikeness
{
    /// <summary>True where both hold or both do not, with the same values; who says so, and how surely, does not matter.</summary>
    public static bool SaysTheSameAs(this ClauseState state, ClauseState other) =>
        state.InForce == other.InForce &&
        Terms(state).SequenceEqual(Terms(other));

    /// <summary>Whether it holds is the state's own to say; that an article says so in words adds nothing.</summary>
    private static IEnumerable<(string, TermValue)> Terms(ClauseState state) =>
        state.Attributes.Where(a => a.Attribute != ClauseAttribute.InForce).Select(a => (a.Attribute, a.Value));
}
