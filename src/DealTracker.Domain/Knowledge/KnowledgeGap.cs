using DealTracker.Domain.Clauses;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Knowledge;

/// <summary>How what was known of a term differs from what is known today.</summary>
public enum GapKind
{
    /// <summary>It held then, but nobody had reported it yet.</summary>
    NotReportedYet,

    /// <summary>It was known with other terms.</summary>
    KnownOtherwise,

    /// <summary>It was taken to hold, and today's knowledge says that it did not.</summary>
    NoLongerHeld,
}

/// <summary>A term of a date that was known otherwise than it is today.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Kind">In which way.</param>
/// <param name="Then">What was known then; null where nothing was.</param>
/// <param name="Now">What is known today; null where it does not hold on the date.</param>
public sealed record KnowledgeGap(ClauseKey Clause, GapKind Kind, ClauseState? Then, ClauseState? Now)
{
    /// <summary>The gaps between two answers about one date, in the order of kinds of clauses; either is null where no terms were known at all.</summary>
    public static IReadOnlyList<KnowledgeGap> Between(TermsOn? then, TermsOn? now)
    {
        var before = StatesOf(then);
        var after = StatesOf(now);
        return
        [
            .. before.Keys.Union(after.Keys)
                .Select(clause => Of(clause, before.GetValueOrDefault(clause), after.GetValueOrDefault(clause)))
                .OfType<KnowledgeGap>()
                .OrderBy(gap => gap.Kind).ThenBy(gap => gap.Clause, Comparer<ClauseKey>.Create(ClauseOrder.Compare)),
        ];
    }

    private static Dictionary<ClauseKey, ClauseState> StatesOf(TermsOn? answer) =>
        answer?.Terms.ToDictionary(term => term.State.Clause, term => term.State) ?? [];

    private static KnowledgeGap? Of(ClauseKey clause, ClauseState? then, ClauseState? now) => (then, now) switch
    {
        (null, _) => new KnowledgeGap(clause, GapKind.NotReportedYet, then, now),
        (_, null) => new KnowledgeGap(clause, GapKind.NoLongerHeld, then, now),
        _ => then.SaysTheSameAs(now) ? null : new KnowledgeGap(clause, GapKind.KnownOtherwise, then, now),
    };
}
