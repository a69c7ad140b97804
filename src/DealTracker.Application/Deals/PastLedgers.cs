using System.Collections.Concurrent;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Application.Deals;

/// <summary>Ledgers as they stood after a line of the log, kept until anything stored changes: each step of knowledge shows two of them, and its neighbour one again.</summary>
public sealed class PastLedgers
{
    // A page of steps has 21; a reader turns a few pages.
    private const int Most = 128;

    private readonly ConcurrentDictionary<string, Kept> kept = new(StringComparer.Ordinal);

    internal Ledger At(StoredDeal stored, string deal, long line)
    {
        var known = kept.GetValueOrDefault(deal);
        if (known is null || known.Revision != stored.Revision || known.Ledgers.Count >= Most) kept[deal] = known = new Kept(stored.Revision, new ConcurrentDictionary<long, Ledger>());
        return known.Ledgers.GetOrAdd(line, at => stored.Fold(deal, KnowledgeScope.Whole with { Line = at }).Ledger);
    }

    private sealed record Kept(long Revision, ConcurrentDictionary<long, Ledger> Ledgers);
}
