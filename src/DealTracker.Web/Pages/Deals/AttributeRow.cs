using DealTracker.Domain.Clauses;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Wording;

namespace DealTracker.Web.Pages.Deals;

/// <summary>One attribute of a compared clause, in words.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Was">The older value; null where it is not stated.</param>
/// <param name="Is">The newer value; the older one where it is carried forward.</param>
/// <param name="Way">Which way it went and for whom, or null.</param>
public sealed record AttributeRow(string Attribute, ChangeKind Change, string? Was, string? Is, string? Way)
{
    public static IReadOnlyList<AttributeRow> Of(ClauseChange change, DealNames names) => [.. AttributeChanges.Of(change).Select(attribute => Of(change, attribute, names))];

    private static AttributeRow Of(ClauseChange change, AttributeChange attribute, DealNames names)
    {
        var inForce = attribute.Attribute == ClauseAttribute.InForce;
        var was = inForce ? InForce(change.From) : Words(attribute.From);
        var now = inForce ? InForce(change.To) : Words(attribute.To);
        return new AttributeRow(
            attribute.Attribute, attribute.Change, was, attribute.Change == ChangeKind.NotMentioned ? now ?? was : now,
            attribute.Direction is { } direction ? DirectionPhrase.For(direction, names) : null);

        string? Words(AttributeState? state) => state is null ? null : ValuePhrase.For(attribute.Attribute, state.Value, names);
    }

    private static string? InForce(ClauseState? state) => state is null ? null : ValuePhrase.For(ClauseAttribute.InForce, TermValue.Of(state.InForce), DealNames.None);
}
