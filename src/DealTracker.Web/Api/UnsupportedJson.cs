using DealTracker.Application.Deals;
using DealTracker.Domain.Support;
using DealTracker.Domain.Wording;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Api;

/// <summary>A value that no independent report bears out, since the one that it rested on was withdrawn.</summary>
/// <param name="Version">The version whose term it is, or null where none was found.</param>
/// <param name="Why"><c>no-quote</c>, <c>retellings-only</c> or <c>unknown-lineage</c>: what is left of its support.</param>
/// <param name="Reason">The same as a sentence.</param>
/// <param name="Evidence">The quotes of withdrawn articles, then those that are left.</param>
public sealed record UnsupportedJson(
    string? Version, string Clause, string Title, string Attribute, object Value, string Why, string Reason, IReadOnlyList<EvidenceJson> Evidence)
{
    public static UnsupportedJson Of(DealView deal, UnsupportedValue value) => new(
        value.Version?.Text, value.Clause.ToString(), ClauseTitle.Of(value.Clause, deal.Names), value.Attribute, ValueJson.Of(value.Attribute, value.Value),
        SupportWords.Name(value.Why), SupportWords.Why(value.Why), [.. value.Lost.Concat(value.Left).Select(quote => EvidenceJson.Of(deal, quote))]);
}
