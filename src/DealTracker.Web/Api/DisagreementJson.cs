using DealTracker.Application.Deals;
using DealTracker.Domain.Support;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Api;

/// <summary>Values that articles state side by side, the one shown first at the head.</summary>
/// <param name="DecidedBy">What puts the first before the second: certainty, origins, rung, articles, or none.</param>
/// <param name="Why">The same as a sentence.</param>
public sealed record DisagreementJson(string Clause, string Version, string Attribute, string DecidedBy, string Why, IReadOnlyList<WeighedValueJson> Values)
{
    public static DisagreementJson Of(DealView deal, Disagreement disagreement) => new(
        disagreement.Clause.ToString(), disagreement.Version, disagreement.Attribute, disagreement.DecidedBy.ToString().ToLowerInvariant(),
        OriginWords.Why(disagreement), [.. disagreement.Values.Select(value => WeighedValueJson.Of(deal, disagreement.Attribute, value))]);
}

/// <param name="Rung">How near to those who know: rumour, reported, confirmed, contract.</param>
public sealed record WeighedValueJson(object Value, string Certainty, string Rung, CorroborationJson Corroboration, IReadOnlyList<EvidenceJson> Evidence)
{
    public static WeighedValueJson Of(DealView deal, string attribute, WeighedValue value) => new(
        ValueJson.Of(attribute, value.Value), ValueJson.Of(value.Certainty), value.Rung.ToString().ToLowerInvariant(), CorroborationJson.Of(value.Support),
        [.. value.Quotes.Select(quote => EvidenceJson.Of(deal, quote))]);
}
