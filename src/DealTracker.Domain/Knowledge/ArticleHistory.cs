using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Review;

namespace DealTracker.Domain.Knowledge;

/// <summary>Everything that was ever known of one article, placed on the lines of the log.</summary>
/// <param name="Id">Its id.</param>
/// <param name="AddedBy">The line by which it was added.</param>
/// <param name="RecordedAt">When that was, UTC.</param>
/// <param name="Readings">What engines understood of it, one after another; the last is the present one.</param>
/// <param name="Withdrawals">Stretches in which it was withdrawn.</param>
/// <param name="Decisions">What people decided about its facts, and for which stretch.</param>
public sealed record ArticleHistory(
    long Id,
    long AddedBy,
    DateTime RecordedAt,
    IReadOnlyList<Reading> Readings,
    IReadOnlyList<Stretch> Withdrawals,
    IReadOnlyList<(Stretch Stretch, FactDecision Decision)> Decisions)
{
    /// <summary>The present reading.</summary>
    public Reading Present => Readings[^1];

    /// <summary>True where it is withdrawn once <paramref name="line"/> is written.</summary>
    public bool IsWithdrawnAt(long line) => Withdrawals.Any(stretch => stretch.HoldsAt(line));

    /// <summary>The reading in use once <paramref name="line"/> is written.</summary>
    public Reading ReadingAt(long line) => Readings.First(reading => reading.EndedBy is not { } ended || line < ended);

    /// <summary>Its facts and the decisions about them once <paramref name="line"/> is written.</summary>
    public ReviewedFacts ReviewedAt(long line)
    {
        var reading = ReadingAt(line);
        return ReviewedFacts.Of(reading.Source.Facts, reading.Text, [.. Decisions.Where(d => d.Stretch.HoldsAt(line)).Select(d => d.Decision)]);
    }

    /// <summary>
    /// The last instant by which it was surely published: the end of the last day that its date may mean, in UTC, but no later than it was added. An article
    /// without a date was published before it was added; that is all that is known.
    /// </summary>
    public DateTime PublishedBy =>
        Present.Source.Published?.Latest is { } day && KnownAt.EndOf(day) is var end && end < RecordedAt ? end : RecordedAt;
}

/// <summary>What one engine understood of an article.</summary>
/// <param name="Source">The article as the ledger sees it, facts as the machine read them.</param>
/// <param name="Text">The text that its quotes belong to.</param>
/// <param name="EndedBy">The line by which another reading took its place; null for the present one.</param>
public sealed record Reading(SourceArticle Source, string Text, long? EndedBy);
