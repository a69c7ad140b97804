using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Web.Pages.Deals.Timeline;

/// <summary>Which of a deal's terms are looked at. What is left is what the chosen quotes say, and no more.</summary>
/// <param name="Clauses">Only these; all where empty.</param>
/// <param name="Doubtful">False: only what is said without doubt; true: only what is hedged or disputed; null: both.</param>
/// <param name="Source">Only what this article says; all where null.</param>
public sealed record TimelineFilter(IReadOnlySet<ClauseKey> Clauses, bool? Doubtful, long? Source)
{
    public bool IsEmpty => Clauses.Count == 0 && Doubtful is null && Source is null;

    public Ledger Of(Ledger ledger) => IsEmpty ? ledger : ledger with
    {
        Versions = [.. ledger.Versions.Select(v => v with { Clauses = Kept(v.Clauses) })],
        Events = [.. ledger.Events.Where(e => e.Evidence.Any(Fits))],
        Unplaced = Kept(ledger.Unplaced),
    };

    private IReadOnlyList<ClauseState> Kept(IEnumerable<ClauseState> states) =>
        [.. states.Where(s => Clauses.Count == 0 || Clauses.Contains(s.Clause)).Select(Kept).OfType<ClauseState>()];

    private ClauseState? Kept(ClauseState state)
    {
        if (Doubtful is null && Source is null) return state;
        var attributes = state.Attributes.Select(Kept).OfType<AttributeState>().ToArray();
        if (attributes.Length == 0) return null;
        var inForce = attributes.FirstOrDefault(a => a.Attribute == ClauseAttribute.InForce)?.Value.AsBoolean ?? true;
        return state with { InForce = inForce, Attributes = attributes };
    }

    /// <summary>The best supported value among those that a chosen quote states.</summary>
    private AttributeState? Kept(AttributeState attribute)
    {
        if (attribute.Evidence.Any(Fits)) return attribute with { Evidence = [.. attribute.Evidence.Where(Fits)], Rivals = [] };
        var rival = attribute.Rivals.FirstOrDefault(r => r.Evidence.Any(Fits));
        return rival is null ? null : attribute with { Value = rival.Value, Certainty = rival.Certainty, Evidence = [.. rival.Evidence.Where(Fits)], Rivals = [] };
    }

    private bool Fits(Evidence quote) =>
        (Source is null || quote.Article == Source) && (Doubtful is null || quote.Certainty != Certainty.Asserted == Doubtful);
}
