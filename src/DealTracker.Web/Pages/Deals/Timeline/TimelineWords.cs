using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Web.Pages.Deals.Timeline;

/// <summary>All words that a chart writes, so that its layout knows none.</summary>
/// <param name="Clause">A clause's local name.</param>
/// <param name="Direction">Who owes it to whom.</param>
/// <param name="Terms">What a state says, in a few words.</param>
/// <param name="BarTerms">The same without a dated end, which the bar shows.</param>
/// <param name="Holding">The heading of the lanes that have not ended.</param>
/// <param name="Event">What happened.</param>
/// <param name="Date">A date at its own precision.</param>
/// <param name="ShortDate">The same with the month's short name.</param>
/// <param name="Milestone">A milestone's name.</param>
public sealed record TimelineWords(
    Func<ClauseKey, string> Clause,
    Func<ClauseKey, string> Direction,
    Func<ClauseState, string> Terms,
    Func<ClauseState, string> BarTerms,
    string Holding,
    Func<LedgerEvent, string> Event,
    Func<EdtfDate, string> Date,
    Func<EdtfDate, string> ShortDate,
    Func<string, string> Milestone);
