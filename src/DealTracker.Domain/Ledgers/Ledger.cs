using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Ledgers;

/// <summary>All facts of one deal, folded. A pure function of the articles; nothing of it is stored.</summary>
/// <param name="Deal">The agreement's id.</param>
/// <param name="Versions">Versions, oldest first.</param>
/// <param name="Events">Events that name at least one of the deal's parties or its objectors, oldest first, one per date and set of parties.</param>
/// <param name="Unplaced">Clause states whose facts found no version (an undated <c>current</c> that matches none).</param>
public sealed record Ledger(
    string Deal,
    IReadOnlyList<AgreementVersion> Versions,
    IReadOnlyList<LedgerEvent> Events,
    IReadOnlyList<ClauseState> Unplaced);

/// <summary>The terms in force from an announcement on.</summary>
/// <param name="Id">Its date at the best precision that any article states, <c>2026-04-27</c>.</param>
/// <param name="Announced">The same as a date.</param>
/// <param name="Articles">Articles that state terms of it, in order of id.</param>
/// <param name="InferredArticles">Those of them whose <c>current</c> or <c>previous</c> was placed here by other articles.</param>
/// <param name="Clauses">The state of every clause known by then, stated here or carried forward, in the order of kinds.</param>
public sealed record AgreementVersion(
    string Id,
    EdtfDate Announced,
    IReadOnlyList<long> Articles,
    IReadOnlyList<long> InferredArticles,
    IReadOnlyList<ClauseState> Clauses);

/// <summary>One clause in one version.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="InForce">False where the version ended it, or an earlier one did.</param>
/// <param name="StatedIn">The version whose articles state it; older than the version it stands in where it is carried forward.</param>
/// <param name="Carried">True where the version's own articles do not speak of it.</param>
/// <param name="Attributes">What is stated of it, in the order of <see cref="ClauseAttribute.All"/>.</param>
public sealed record ClauseState(
    ClauseKey Clause,
    bool InForce,
    string StatedIn,
    bool Carried,
    IReadOnlyList<AttributeState> Attributes);

/// <summary>One attribute's value, with everything that says so and everything that says otherwise.</summary>
/// <param name="Attribute">One of <see cref="ClauseAttribute"/>.</param>
/// <param name="Value">The value shown: the best supported.</param>
/// <param name="Certainty">The best certainty with which any article states it; disputed where any article reports a denial.</param>
/// <param name="Evidence">Quotes for the value, by article and place.</param>
/// <param name="Rivals">Other values stated for the same version, best supported first.</param>
public sealed record AttributeState(
    string Attribute,
    TermValue Value,
    Certainty Certainty,
    IReadOnlyList<Evidence> Evidence,
    IReadOnlyList<RivalValue> Rivals);

/// <summary>A value that is stated, but not the one shown first.</summary>
public sealed record RivalValue(TermValue Value, Certainty Certainty, IReadOnlyList<Evidence> Evidence);

/// <summary>A quote: where it stands. Its words are sliced from the article's text when they are shown.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Span">Where in its text, UTF-16 units.</param>
/// <param name="Certainty">How sure that article is.</param>
public sealed record Evidence(long Article, TextSpan Span, Certainty Certainty);

/// <summary>Something that happened, once, with all its sources.</summary>
/// <param name="Date">At the best precision stated.</param>
/// <param name="Parties">The organisations that acted, sorted.</param>
/// <param name="Kind">As in <see cref="DealEvent.Kind"/>.</param>
/// <param name="Evidence">Quotes, by article and place.</param>
public sealed record LedgerEvent(EdtfDate Date, IReadOnlyList<string> Parties, string Kind, IReadOnlyList<Evidence> Evidence);
