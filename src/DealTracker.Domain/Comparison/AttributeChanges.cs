using DealTracker.Domain.Clauses;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Comparison;

/// <summary>What became of each attribute of a clause.</summary>
public static class AttributeChanges
{
    /// <summary>
    /// One entry per attribute that either side states, in the order of <see cref="ClauseAttribute.All"/>. Whether the clause is in force has an entry where that
    /// changed, and where nothing else is stated.
    /// </summary>
    public static IReadOnlyList<AttributeChange> Of(ClauseChange change)
    {
        var terms = Stated(change.From).Union(Stated(change.To)).Where(attribute => attribute != ClauseAttribute.InForce)
            .OrderBy(ClauseOrder.Of).ThenBy(attribute => attribute, StringComparer.Ordinal)
            .Select(attribute => Of(change, attribute)).ToList();
        if (terms.Count == 0 || change.Change == ChangeKind.Removed || change is { Change: ChangeKind.Added, From: not null }) terms.Insert(0, InForce(change));
        return terms;
    }

    private static AttributeChange Of(ClauseChange change, string attribute)
    {
        var (from, to) = (Find(change.From, attribute), Find(change.To, attribute));
        var kind = change.Change switch
        {
            ChangeKind.Removed => ChangeKind.Removed,
            ChangeKind.NotMentioned => ChangeKind.NotMentioned,
            _ when to is null => ChangeKind.NotMentioned,
            ChangeKind.Added => ChangeKind.Added,
            _ when from is null => ChangeKind.Added,
            _ => TermDifference.Agree(attribute, from.Value, to.Value) ? ChangeKind.Unchanged : ChangeKind.Changed,
        };
        var direction = kind == ChangeKind.Changed ? TermDirections.Of(change.Clause, attribute, from!.Value, to!.Value) : null;
        return new AttributeChange(attribute, kind, from, to, direction);
    }

    private static AttributeChange InForce(ClauseChange change)
    {
        var kind = change is { Change: ChangeKind.Added, From: not null } ? ChangeKind.Changed : change.Change;
        var direction = (kind, change.From) switch
        {
            (ChangeKind.Removed, { InForce: true }) => TermDirections.OfEnd(change.Clause),
            (ChangeKind.Changed, not null) => TermDirections.OfEnd(change.Clause)?.Opposite,
            _ => null,
        };
        return new AttributeChange(ClauseAttribute.InForce, kind, Find(change.From, ClauseAttribute.InForce), Find(change.To, ClauseAttribute.InForce), direction);
    }

    private static IEnumerable<string> Stated(ClauseState? state) => state?.Attributes.Select(stated => stated.Attribute) ?? [];

    private static AttributeState? Find(ClauseState? state, string attribute) => state?.Attributes.FirstOrDefault(stated => stated.Attribute == attribute);
}
