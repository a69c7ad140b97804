using DealTracker.Domain.Dates;

namespace DealTracker.Domain.Ledgers;

/// <summary>
/// Dates at the best precision stated: of several that agree, <c>2025</c>, <c>2025-10</c> and <c>2025-10-28</c>, only the finest stays.
/// Dates of an unknown year are no leaves, and find theirs.
/// </summary>
public sealed class DateLeaves
{
    private DateLeaves(IReadOnlyList<EdtfDate> all) => All = all;

    /// <summary>The leaves, oldest first; no two agree.</summary>
    public IReadOnlyList<EdtfDate> All { get; }

    /// <summary>The leaves of <paramref name="dates"/>, whatever their order.</summary>
    public static DateLeaves Of(IEnumerable<EdtfDate> dates)
    {
        var known = dates.Where(date => date.Earliest is not null)
            .GroupBy(date => (date.Earliest, date.Latest))
            .Select(same => same.OrderBy(date => date.Text.Length).ThenBy(date => date.Text, StringComparer.Ordinal).First())
            .ToList();
        return new DateLeaves([.. known.Where(date => !known.Any(other => IsWithin(other, date))).Order()]);
    }

    /// <summary>The leaves that <paramref name="date"/> may mean, oldest first.</summary>
    public IReadOnlyList<EdtfDate> Agreeing(EdtfDate date) => [.. All.Where(leaf => leaf.AgreesWith(date))];

    /// <summary>True where <paramref name="inner"/> says the same as <paramref name="outer"/>, more exactly.</summary>
    public static bool IsWithin(EdtfDate inner, EdtfDate outer) =>
        outer.Earliest <= inner.Earliest && inner.Latest <= outer.Latest && (inner.Earliest != outer.Earliest || inner.Latest != outer.Latest);
}
