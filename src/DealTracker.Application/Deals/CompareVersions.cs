using DealTracker.Domain.Comparison;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Application.Deals;

/// <summary>Two versions of a deal, clause by clause, older first; null where the deal or either version is unknown.</summary>
public sealed class CompareVersions(ShowDeal showDeal)
{
    /// <summary>Versions may be named more coarsely or finely than they are known, and in either order: the answer then says where the comparison lives.</summary>
    public async Task<CompareOutcome?> RunAsync(string deal, string from, string to, IReadOnlySet<long>? without = null, CancellationToken cancel = default)
    {
        if (await showDeal.RunAsync(deal, KnowledgeScope.Leaving(without), cancel) is not { } view) return null;
        if (Find(view, from) is not { } a || Find(view, to) is not { } b) return null;
        var (older, newer) = a.Announced.CompareTo(b.Announced) <= 0 ? (a, b) : (b, a);
        return older.Id == from && newer.Id == to
            ? new CompareOutcome.Compared(view, VersionComparer.Compare(older, newer))
            : new CompareOutcome.Elsewhere(older.Id, newer.Id);
    }

    /// <summary>The version of that name, or the only one that goes by that date: at another precision, or as the deal's profile says.</summary>
    public static AgreementVersion? Find(DealView deal, string name)
    {
        var versions = deal.Ledger.Versions;
        if (versions.FirstOrDefault(version => version.Id == name) is { } exact) return exact;
        if (!EdtfDate.TryParse(name, out var date)) return null;
        return versions.Where(version => version.Announced.AgreesWith(date) || deal.Profile.Versions.Any(known => known.Date == version.Announced && known.GoesBy(date)))
            .ToList() is [var only] ? only : null;
    }
}

public abstract record CompareOutcome
{
    private CompareOutcome()
    {
    }

    public sealed record Compared(DealView Deal, VersionComparison Comparison) : CompareOutcome;

    /// <summary>The same two versions under their own names, older first: the place to go to.</summary>
    public sealed record Elsewhere(string From, string To) : CompareOutcome;
}
