using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using DealTracker.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Review;

/// <summary>Writes lines of the audit log, each chained to the one before it.</summary>
internal static class AuditTrail
{
    /// <summary>What the first line is chained to.</summary>
    public static string Root { get; } = new('0', 64);

    /// <summary>Adds a line within the caller's transaction, which has to be the one that stores what the line tells of.</summary>
    public static async Task<AuditRow> AppendAsync(DealTrackerDb db, AuditNote note, DateTime at, CancellationToken cancel)
    {
        var last = await db.Audit.AsNoTracking().OrderByDescending(entry => entry.Id).FirstOrDefaultAsync(cancel);
        var row = Chained(note, at, (last?.Id ?? 0) + 1, last?.Hash ?? Root);
        db.Audit.Add(row);
        await db.SaveChangesAsync(cancel);
        return row;
    }

    /// <summary>What a line's hash has to be.</summary>
    public static string HashOf(AuditRow row) => Hash(
        row.PreviousHash, row.Id, new AuditNote(row.Kind, row.ArticleId, row.By, row.Reason, row.Details), row.At);

    private static AuditRow Chained(AuditNote note, DateTime at, long id, string previous) => new()
    {
        Id = id,
        At = at,
        By = note.By,
        Kind = note.Kind,
        ArticleId = note.Article,
        Reason = note.Reason,
        Details = note.Details,
        PreviousHash = previous,
        Hash = Hash(previous, id, note, at),
    };

    /// <summary>Over a JSON array, in which no field can pass for part of its neighbour.</summary>
    private static string Hash(string previous, long id, AuditNote note, DateTime at) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes<string?[]>(
    [
        previous, id.ToString(CultureInfo.InvariantCulture), at.Ticks.ToString(CultureInfo.InvariantCulture), note.Kind,
        note.Article?.ToString(CultureInfo.InvariantCulture), note.By, note.Reason, note.Details,
    ])));
}

/// <summary>What a line of the audit log tells.</summary>
/// <param name="Kind">One of <see cref="AuditKind"/>.</param>
/// <param name="Article">The article concerned, or null.</param>
/// <param name="By">The name that a person gave, or null.</param>
/// <param name="Reason">Why, in the person's words, or null.</param>
/// <param name="Details">What more there is to say, as JSON, or null.</param>
internal sealed record AuditNote(string Kind, long? Article, string? By = null, string? Reason = null, string? Details = null);

/// <summary>What lines of the audit log tell of.</summary>
public static class AuditKind
{
    public const string ArticleAdded = "article-added";
    public const string ArticleWithdrawn = "article-withdrawn";
    public const string ArticleRestored = "article-restored";
    public const string FactConfirmed = "fact-confirmed";
    public const string FactCorrected = "fact-corrected";
    public const string FactRejected = "fact-rejected";
    public const string DecisionTakenBack = "decision-taken-back";
    public const string OriginMerged = "origin-merged";
    public const string OriginSplit = "origin-split";
    public const string OriginWithdrawn = "origin-withdrawn";
    public const string ReadingChanged = "reading-changed";
}
