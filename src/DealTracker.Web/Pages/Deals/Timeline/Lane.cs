using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Web.Pages.Deals.Timeline;

/// <summary>One clause through time.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Spans">What it said, oldest first; empty where only its end is stated.</param>
/// <param name="Ended">When a version ended it for good, or null.</param>
/// <param name="SilentBefore">The newest version before the first span that does not state it, or null.</param>
public sealed record Lane(ClauseKey Clause, IReadOnlyList<LaneSpan> Spans, EdtfDate? Ended, AgreementVersion? SilentBefore);

/// <summary>A stretch of time over which a clause said the same thing.</summary>
/// <param name="State">What it said.</param>
/// <param name="Version">The version it stands in; the silent one for a stretch carried forward.</param>
/// <param name="Start">From when.</param>
/// <param name="End">What stops it.</param>
/// <param name="EndsOn">When it stops; null exactly where the end is open.</param>
/// <param name="IsCurrent">True where the same terms hold today.</param>
/// <param name="Carried">True where the version's articles do not speak of it.</param>
public sealed record LaneSpan(
    ClauseState State, AgreementVersion Version, EdtfDate Start, SpanEnd End, EdtfDate? EndsOn, bool IsCurrent, bool Carried)
{
    /// <summary>The milestone that the term runs until, or null.</summary>
    public string? Milestone => State.Until() is { } until && !EdtfDate.TryParse(until, out _) ? until : null;

    /// <summary>Whether the right is one party's alone, where that is stated.</summary>
    public bool? IsExclusive => State.Get(ClauseAttribute.Exclusive)?.Value.AsBoolean ?? (State.Clause.Kind == ClauseKind.Exclusivity ? true : null);

    public bool IsCapped => State.Get(ClauseAttribute.Capped)?.Value.AsBoolean ?? State.Get(ClauseAttribute.Cap) is not null;

    public bool IsDisputed => State.Attributes.Any(a => a.Certainty == Domain.Facts.Certainty.Disputed);
}

/// <summary>What stops a stretch.</summary>
public enum SpanEnd
{
    /// <summary>A newer version states the clause anew, or falls silent on it.</summary>
    Replaced,

    /// <summary>A newer version ends the clause.</summary>
    Ended,

    /// <summary>Its own stated end.</summary>
    Stated,

    /// <summary>Nothing that has a date.</summary>
    Open,
}
