using DealTracker.Application.Deals;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Review;
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
/// <param name="Corrections">Values among its terms that somebody corrected, with what the machine read.</param>
/// <param name="Unsupported">Values among its terms that no independent report bears out any more; empty where nothing was withdrawn.</param>
public sealed record ClauseJson(
    string Clause, string Title, string Sentence, string StatedIn, bool Carried,
    IReadOnlyDictionary<string, object> Terms, CorroborationJson Corroboration, IReadOnlyList<EvidenceJson> Evidence,
    IReadOnlyList<CorrectionJson> Corrections, IReadOnlyList<UnsupportedJson> Unsupported)
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
        [.. state.Attributes.SelectMany(term => deal.Source.Decided.Corrected(state.Clause, term)).Select(CorrectionJson.Of)],
        [.. deal.Lost(state).Select(value => UnsupportedJson.Of(deal, value))]);
}

/// <summary>A fact that somebody corrected.</summary>
/// <param name="Machine">The value that the machine read.</param>
/// <param name="Value">The value that counts.</param>
/// <param name="MachineVersion">The version that the machine read, as the article names it.</param>
/// <param name="MachineCertainty">How sure the machine took the article to be.</param>
public sealed record CorrectionJson(string Attribute, object Value, object Machine, string MachineVersion, string MachineCertainty)
{
    public static CorrectionJson Of(ReviewedFact reviewed) => new(
        reviewed.Machine.Attribute, ValueJson.Of(reviewed.Machine.Attribute, reviewed.Counted!.Value), ValueJson.Of(reviewed.Machine.Attribute, reviewed.Machine.Value),
        reviewed.Machine.Versions[0].Text, ValueJson.Of(reviewed.Machine.Certainty));
}
