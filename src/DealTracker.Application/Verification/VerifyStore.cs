using DealTracker.Application.Deals;
using DealTracker.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Verification;

/// <summary>Asks the store whether it keeps every promise it makes. Only reads.</summary>
public sealed class VerifyStore(DealTrackerOptions options, IDbContextFactory<DealTrackerDb> databases, DealProfiles profiles, DealLedgers ledgers)
{
    public async Task<IReadOnlyList<Check>> RunAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var whole = await ArticleChecks.WholenessAsync(db, cancel);
        return
        [
            await DatabaseChecks.SchemaAsync(db, cancel),
            await DatabaseChecks.PragmaAsync(db, "I5", "the file is whole", "integrity_check", cancel),
            await DatabaseChecks.PragmaAsync(db, "I5", "every row belongs to another that is there", "foreign_key_check", cancel),
            DatabaseChecks.Leftovers(options.DatabasePath),
            await ArticleChecks.BytesAsync(db, cancel),
            whole,
            await ArticleChecks.QuotesAsync(db, cancel),
            whole.Faults.Count == 0 ? await LedgerChecks.FoldAsync(profiles, ledgers, cancel) : LedgerChecks.NotWhole,
            await LedgerChecks.DecisionsAsync(db, cancel),
            await AuditChecks.ChainAsync(db, cancel),
            await AuditChecks.LinesAsync(db, cancel),
        ];
    }
}

/// <summary>One promise and what was found.</summary>
/// <param name="Invariant">Its number, <c>I1</c> to <c>I7</c>.</param>
/// <param name="Promise">What has to be so.</param>
/// <param name="Checked">How many things were looked at.</param>
/// <param name="Faults">What is not so.</param>
public sealed record Check(string Invariant, string Promise, int Checked, IReadOnlyList<string> Faults);
