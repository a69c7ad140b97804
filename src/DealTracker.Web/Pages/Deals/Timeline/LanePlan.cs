using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Web.Pages.Deals.Timeline;

/// <summary>A ledger as lanes: those in force first, in the order of kinds, then those that ended, latest end first.</summary>
public static class LanePlan
{
    public static IReadOnlyList<Lane> Of(Ledger ledger, DateOnly today)
    {
        var versions = ledger.Versions.Where(v => v.Announced.Earliest is not null).ToArray();
        var lanes = versions.SelectMany(v => v.Clauses).Select(c => c.Clause).Distinct()
            .OrderBy(clause => Rank(clause.Kind)).ThenBy(clause => clause.About, StringComparer.Ordinal)
            .Select(clause => LaneOf(clause, versions, today)).ToArray();
        return
        [
            .. lanes.Where(lane => EndOf(lane, today) is null),
            .. lanes.Where(lane => EndOf(lane, today) is not null).OrderByDescending(lane => EndOf(lane, today)),
        ];
    }

    /// <summary>When a lane's clause stopped, as far as that is past; null where it holds.</summary>
    public static EdtfDate? EndOf(Lane lane, DateOnly today) =>
        lane.Ended ?? (lane.Spans is [.., { End: SpanEnd.Stated } last] && last.EndsOn!.Latest < today ? last.EndsOn : null);

    private static int Rank(string kind) => ClauseKind.All.Contains(kind) ? ClauseKind.All.ToList().IndexOf(kind) : int.MaxValue;

    private static Lane LaneOf(ClauseKey clause, AgreementVersion[] versions, DateOnly today)
    {
        var states = versions.Select(v => (Version: v, State: v.Clauses.FirstOrDefault(c => c.Clause == clause))).ToArray();
        var last = states[^1].State;
        var spans = new List<LaneSpan>();
        for (var i = 0; i < states.Length; i++)
        {
            var (version, state) = states[i];
            if (state is not { InForce: true } || (state.Carried && i > 0 && states[i - 1].State is { Carried: true })) continue;
            var next = Array.FindIndex(states, i + 1, later => later.State is { } s && (!s.Carried || !state.Carried));
            var current = last is not null && last.HoldsOn(today) && last.SaysTheSameAs(state);
            spans.Add(SpanOf(version, state, next < 0 ? null : states[next], current));
        }

        var first = Array.FindIndex(states, s => s.State is not null);
        return new Lane(
            clause,
            spans,
            last is { InForce: false } ? EndedOn(states!) : null,
            first > 0 ? versions[first - 1] : null);
    }

    private static LaneSpan SpanOf(AgreementVersion version, ClauseState state, (AgreementVersion Version, ClauseState? State)? next, bool current)
    {
        var start = !state.Carried && EdtfDate.TryParse(state.Get(ClauseAttribute.From)?.Value.Text, out var from) && from.Earliest is not null
            ? from
            : version.Announced;
        var stated = state.EndDate();
        if (next is { } later && (stated is null || stated.CompareTo(later.Version.Announced) > 0))
        {
            var end = later.State!.InForce ? SpanEnd.Replaced : SpanEnd.Ended;
            return new LaneSpan(state, version, start, end, later.Version.Announced, current, state.Carried);
        }

        return new LaneSpan(state, version, start, stated is null ? SpanEnd.Open : SpanEnd.Stated, stated, current, state.Carried);
    }

    /// <summary>The first version of the unbroken run, up to the newest, in which the clause is not in force.</summary>
    private static EdtfDate EndedOn((AgreementVersion Version, ClauseState State)[] states)
    {
        var at = states.Length - 1;
        while (at > 0 && states[at - 1].State is { InForce: false }) at--;
        return states[at].Version.Announced;
    }
}
