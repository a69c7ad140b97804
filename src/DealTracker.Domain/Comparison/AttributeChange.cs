using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Comparison;

/// <summary>One attribute of a clause on both sides.</summary>
/// <param name="Attribute">One of <see cref="Clauses.ClauseAttribute"/>.</param>
/// <param name="Change">
/// Changed and unchanged where both sides state it; added where the newer side alone does; removed where the clause ended; not mentioned where the newer side
/// leaves it out.
/// </param>
/// <param name="From">The older side's value with its quotes, or null where it is not stated.</param>
/// <param name="To">The newer side's; the carried one where the whole clause is carried forward.</param>
/// <param name="Direction">Which way it went and for whom, where the values tell.</param>
public sealed record AttributeChange(string Attribute, ChangeKind Change, AttributeState? From, AttributeState? To, TermDirection? Direction);
