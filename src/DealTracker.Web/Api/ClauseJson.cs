using DealTracker.Application.Deals;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Wording;
using DealTracker.Web.Pages.Deals;

namespace DealTracker.Web.Api;

/// <summary>A clause as it stands in one version.</summary>
/// <param name="Clause">Its key.</param>
/// <param name="Title">Its local name.</param>
/// <param name="Sentence">What it says, in one sentence.</param>
/// <param name="StatedIn">The version whose articles say so.</param>
/// <param name="Carried">True where newer articles do not speak of it.</param>
/// <param name="Terms">Its attributes.</param>
/// <param name="Corroboration">By how many articles and origins it is carried.</param>
/// <param name="Evidence">The quotes.</param>
/// <param name="Unsupported">Values among its terms that no independent report bears out any more; empty where nothing was withdrawn.</param>
public sealed record ClauseJson(
    string Clause, string Title, string Sentence, string StatedIn, bool Carried,
    IReadOnlyDictionary<string, object> Terms, CorroborationJson Corroboration, IReadOnlyList<EvidenceJson> Evidence,
    IReadOnlyList<UnsupportedJson> Unsupported)
{
    public static ClauseJson Of(DealView deal, ClauseState state) => new(
        state.Clause.ToString(),
        ClauseTitle.Of(state.Clause, deal.Names),
        ClauseSentence.For(state, deal.Names),
        state.StatedIn,
        state.Carried,
        ValueJson.Of(state)!,
        CorroborationJson.Of(deal, state.Evidence()),
        [.. state.Evidence().Select(quote => EvidenceJson.Of(deal, quote))],
        [.. deal.Lost(state).Select(value => UnsupportedJson.Of(deal, value))]);
}
