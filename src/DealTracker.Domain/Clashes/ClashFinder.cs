using DealTracker.Domain.Dates;

namespace DealTracker.Domain.Clashes;

/// <summary>Finds clashes among the exclusive rights of several deals.</summary>
public static class ClashFinder
{
    /// <summary>
    /// One entry for each kind of right, giver and pair of holders, in the order in which they began; those that cannot be dated come last. The order of
    /// <paramref name="grants"/> never matters. A right that runs out by its own term before <paramref name="today"/> settles a clash as one that was ended does.
    /// </summary>
    public static IReadOnlyList<Clash> Find(IReadOnlyList<ExclusiveGrant> grants, ScopeLinks links, DateOnly today) =>
    [
        .. grants.SelectMany(a => grants.Where(b => Pair(a, b)).Select(b => Between(a, b, links, today))).OfType<Clash>()
            .GroupBy(clash => clash.Id)
            .Select(Joined)
            .OrderBy(clash => clash.From?.Earliest ?? DateOnly.MaxValue).ThenBy(clash => clash.Id, StringComparer.Ordinal),
    ];

    /// <summary>The same kind of right, given by the same party, to two others; each pair once.</summary>
    private static bool Pair(ExclusiveGrant a, ExclusiveGrant b) =>
        a.Clause.Kind == b.Clause.Kind && a.Clause.Owes == b.Clause.Owes && string.CompareOrdinal(a.Clause.Benefits, b.Clause.Benefits) < 0;

    private static Clash? Between(ExclusiveGrant a, ExclusiveGrant b, ScopeLinks links, DateOnly today)
    {
        if (GrantTimes.Overlap(a, b) is not { } time) return null;
        var id = $"{a.Clause.Kind}-{a.Clause.Owes}-{a.Clause.Benefits}-{b.Clause.Benefits}";
        var (earlier, later) = Start(a) <= Start(b) ? (a, b) : (b, a);
        var tied = links.Between(a, b);
        var doubt = a.Scope.Count == 0 || b.Scope.Count == 0 ? ClashDoubt.ScopeNotStated
            : tied.Count == 0 ? ClashDoubt.ScopesNotLinked
            : time;
        if (doubt != ClashDoubt.None) return new Clash(id, earlier, later, ClashState.CannotTell, null, null, doubt, tied);

        var from = new[] { a.From, b.From }.Max();
        var end = GrantTimes.FirstEnd(a, b);
        var isOver = end is not null && ((a.IsEnded && a.Until == end) || (b.IsEnded && b.Until == end) || end.Latest < today);
        return new Clash(id, earlier, later, isOver ? ClashState.Settled : ClashState.Possible, from, isOver ? end : null, ClashDoubt.None, tied);
    }

    /// <summary>What is told outweighs what cannot be told; of several times in turn, the first begins it and the last says how it stands.</summary>
    private static Clash Joined(IEnumerable<Clash> parts)
    {
        var told = parts.OrderBy(clash => clash.State == ClashState.CannotTell).ThenBy(clash => Start(clash.Earlier)).ThenBy(clash => Start(clash.Later)).ToList();
        var known = told.TakeWhile(clash => clash.State != ClashState.CannotTell).ToList();
        return known.Count == 0 ? told[0] : known[^1] with { From = known.Select(clash => clash.From).Min() };
    }

    private static DateOnly Start(ExclusiveGrant grant) => grant.From?.Earliest ?? DateOnly.MaxValue;
}
