using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Knowledge;

/// <summary>How surely a term holds on a date, which may be a period.</summary>
public enum Standing
{
    /// <summary>From the first of its days to the last.</summary>
    InForce,

    /// <summary>On some of its days: it begins, changes or ends within the period.</summary>
    ForPart,

    /// <summary>Perhaps: a date that bounds the term is not known to the day.</summary>
    Perhaps,
}

/// <summary>A term that holds on a date, perhaps or for part of it.</summary>
/// <param name="State">What is stated of it; the newest, where it changed within the period.</param>
/// <param name="Standing">How surely it holds.</param>
/// <param name="Turn">What keeps it from holding surely throughout; null where it does.</param>
/// <param name="Before">What held before the turn, where it was something else.</param>
public sealed record TermOn(ClauseState State, Standing Standing, Turn? Turn, ClauseState? Before);

/// <summary>A date on which a term turns.</summary>
public sealed record Turn(TurnKind Kind, EdtfDate Date);

/// <summary>What becomes of a term when it turns.</summary>
public enum TurnKind
{
    /// <summary>It begins.</summary>
    Begins,

    /// <summary>It goes on with other words.</summary>
    Changes,

    /// <summary>It ends.</summary>
    Ends,
}

/// <summary>The terms of a deal on a civil date of any precision. Terms begin on the day of their announcement, which counts, and end before the day of their repeal.</summary>
/// <param name="Date">The date asked for.</param>
/// <param name="Version">The newest version announced by then, or perhaps by then.</param>
/// <param name="Terms">What holds, in the order of kinds.</param>
/// <param name="Ended">What held once and holds no more.</param>
/// <param name="Ahead">What is agreed, but begins later.</param>
public sealed record TermsOn(EdtfDate Date, AgreementVersion Version, IReadOnlyList<TermOn> Terms, IReadOnlyList<ClauseState> Ended, IReadOnlyList<ClauseState> Ahead)
{
    /// <summary>The answer, or null where no version was announced by <paramref name="date"/>; the date needs a year.</summary>
    public static TermsOn? Of(Ledger ledger, EdtfDate date)
    {
        if (date is not { Earliest: { } first, Latest: { } last }) throw new ArgumentException("A date without a year has no place on a calendar.", nameof(date));
        var possible = ledger.Versions.Where(version => version.Announced.Earliest <= last).ToList();
        if (possible.Count == 0) return null;
        var sure = possible.FindLastIndex(version => version.Announced.Latest <= first);
        var candidates = possible.Skip(Math.Max(sure, 0)).ToList();
        var day = new Asked(first, last, candidates, StartsSurely: sure >= 0);
        var answers = candidates[^1].Clauses.Select(state => (State: state, Term: day.TermOf(state.Clause))).ToList();
        return new TermsOn(
            date, candidates[^1],
            [.. answers.Select(answer => answer.Term).OfType<TermOn>()],
            [.. answers.Where(answer => answer.Term is null && !TermBounds.Of(answer.State).BeginsAfter(last)).Select(answer => answer.State)],
            [.. answers.Where(answer => answer.Term is null && TermBounds.Of(answer.State).BeginsAfter(last)).Select(answer => answer.State)]);
    }

    /// <summary>A period, and the versions that hold in it, or may, oldest first.</summary>
    private sealed record Asked(DateOnly First, DateOnly Last, IReadOnlyList<AgreementVersion> Versions, bool StartsSurely)
    {
        public TermOn? TermOf(ClauseKey clause)
        {
            var told = Versions.Select(version => version.Clauses.FirstOrDefault(state => state.Clause == clause)).ToList();
            var at = told.FindLastIndex(Holds);
            if (at < 0) return null;
            var state = told[at]!;
            var before = told.Take(at).LastOrDefault(Holds) is { } older && !older.SaysTheSameAs(state) ? older : null;
            var gone = told.Skip(at + 1).Any(later => later is not null);
            var turn = gone ? new Turn(TurnKind.Ends, Versions[at + 1].Announced)
                : before is not null ? new Turn(TurnKind.Changes, Versions[at].Announced)
                : told.Take(at).Any(earlier => !Holds(earlier)) || (at == 0 && !StartsSurely) ? new Turn(TurnKind.Begins, Versions[at].Announced)
                : TermBounds.Of(state).TurnWithin(First, Last);
            return new TermOn(state, turn is null ? Standing.InForce : StandingAt(turn.Date), turn, before);
        }

        private bool Holds(ClauseState? state) => state is { InForce: true } && TermBounds.Of(state) is var bounds && !bounds.BeginsAfter(Last) && !bounds.EndsBefore(First);

        private Standing StandingAt(EdtfDate turn) => First <= turn.Earliest && turn.Latest <= Last ? Standing.ForPart : Standing.Perhaps;
    }
}
