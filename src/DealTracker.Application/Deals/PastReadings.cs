using DealTracker.Application.Storage;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Deals;

/// <summary>What earlier engines understood of articles.</summary>
internal static class PastReadings
{
    /// <summary>By article, oldest first; nothing where <paramref name="wanted"/> is false.</summary>
    public static async Task<ILookup<long, PastReading>> LoadAsync(DealTrackerDb db, string deal, bool wanted, CancellationToken cancel)
    {
        var rows = wanted ? await db.PastReadings.AsNoTracking().OrderBy(r => r.Id).ToListAsync(cancel) : [];
        return rows.ToLookup(row => row.ArticleId, row => ToReading(row, deal));
    }

    /// <summary>Earlier readings with the texts that their quotes belong to; <paramref name="present"/> is the present one's.</summary>
    public static IReadOnlyList<Reading> Before(string present, IEnumerable<PastReading> past)
    {
        var readings = new List<Reading>();
        var text = present;
        foreach (var reading in past.Reverse())
        {
            text = reading.Text ?? text;
            readings.Insert(0, new Reading(reading.Source, text, reading.EndedBy));
        }

        return readings;
    }

    private static PastReading ToReading(PastReadingRow row, string deal)
    {
        var (facts, events) = ReadingText.Parse(row.Reading);
        return new PastReading(
            new SourceArticle(row.ArticleId, row.Published, row.PublishedBasis, [.. facts.Where(fact => fact.Agreement == deal)], events), row.Text, row.EndedBy);
    }
}

/// <param name="Text">Null where the reading after it has the same.</param>
internal sealed record PastReading(SourceArticle Source, string? Text, long EndedBy);
