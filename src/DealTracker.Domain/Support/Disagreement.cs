using DealTracker.Domain.Clauses;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Support;

/// <summary>Different values that articles state for one attribute of one clause in one version, kept side by side.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Version">The version's id, or the name that articles give it where it found no date.</param>
/// <param name="Attribute">One of <see cref="ClauseAttribute"/>.</param>
/// <param name="Values">At least two; the first is the one that the ledger shows.</param>
/// <param name="DecidedBy">What puts the first before the second.</param>
public sealed record Disagreement(ClauseKey Clause, string Version, string Attribute, IReadOnlyList<WeighedValue> Values, Precedence DecidedBy)
{
    /// <summary>The disagreements in what <paramref name="state"/> itself states; none where it is carried forward.</summary>
    public static IEnumerable<Disagreement> In(ClauseState state, Grounds grounds) =>
        state.Carried ? [] : state.Attributes.Where(attribute => attribute.Rivals.Count > 0).Select(attribute => Of(state, attribute, grounds));

    private static Disagreement Of(ClauseState state, AttributeState attribute, Grounds grounds)
    {
        IReadOnlyList<WeighedValue> values =
        [
            WeighedValue.Of(attribute.Value, attribute.Evidence, grounds),
            .. attribute.Rivals.Select(rival => WeighedValue.Of(rival.Value, rival.Evidence, grounds)),
        ];
        return new Disagreement(state.Clause, state.StatedIn, attribute.Attribute, values, ValueRanking.Decides(values[0], values[1]));
    }
}
