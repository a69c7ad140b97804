using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Comparison;

/// <summary>What differs between two states of a clause that holds in both.</summary>
public static class TermDifference
{
    /// <summary>
    /// The attributes that differ: stated on both sides with different values, or a limit that only the newer side states. Any other attribute that one
    /// side leaves out is no difference: news is partial, and silence says nothing.
    /// </summary>
    public static IReadOnlyList<string> Between(ClauseState older, ClauseState newer)
    {
        var before = older.Attributes.ToDictionary(state => state.Attribute, state => state.Value);
        return
        [
            .. newer.Attributes
                .Where(state => state.Attribute != ClauseAttribute.InForce)
                .Where(state => before.TryGetValue(state.Attribute, out var value) ? !Agree(state.Attribute, value, state.Value) : IsLimit(state))
                .Select(state => state.Attribute),
        ];
    }

    /// <summary>True where both say the same, one perhaps more exactly.</summary>
    internal static bool Agree(string attribute, TermValue a, TermValue b) =>
        a == b || (attribute is ClauseAttribute.Until or ClauseAttribute.From &&
            EdtfDate.TryParse(a.Text, out var one) && EdtfDate.TryParse(b.Text, out var other) && one.AgreesWith(other));

    private static bool IsLimit(AttributeState state) => state.Attribute switch
    {
        ClauseAttribute.Until or ClauseAttribute.Cap or ClauseAttribute.Term or ClauseAttribute.Conditional => true,
        ClauseAttribute.Capped or ClauseAttribute.Exception => state.Value.AsBoolean == true,
        _ => false,
    };
}
