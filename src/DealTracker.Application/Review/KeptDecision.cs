using System.Text.Json;
using DealTracker.Application.Storage;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Review;

namespace DealTracker.Application.Review;

/// <summary>Writes what a person decided about a fact, beside what the machine read of it: the line in the log, and the decision that begins with it.</summary>
internal static class KeptDecision
{
    /// <summary><see cref="DecisionOutcome.Done"/> where there is something to keep.</summary>
    public static DecisionOutcome Check(Fact machine, Correction? correction)
    {
        if (correction?.Value is { } value && GivenValue.Read(machine.Attribute, value.Text) != value) return DecisionOutcome.NoSuchValue;
        return correction is not null && SaysNothingNew(machine, correction) ? DecisionOutcome.NothingNew : DecisionOutcome.Done;
    }

    /// <summary>Writes within the caller's transaction. <paramref name="log"/> writes a line and answers its number, which is answered.</summary>
    public static async Task<long> WriteAsync(
        DealTrackerDb db, Func<AuditNote, Task<long>> log, long article, FactIdentity fact, Verdict verdict, Correction? correction, GivenReason reason)
    {
        var line = await log(new AuditNote(KindOf(verdict), article, reason.By, reason.Why, Details(fact, correction)));
        db.Decisions.Add(new DecisionRow
        {
            ArticleId = article,
            BegunBy = line,
            Agreement = fact.Agreement,
            Clause = fact.Clause.ToString(),
            Attribute = fact.Attribute,
            Version = fact.Version,
            Value = fact.Value.Text,
            Quote = fact.Quote,
            Verdict = verdict,
            NewValue = correction?.Value?.Text,
            NewVersion = correction?.Version?.Text,
            NewCertainty = correction?.Certainty,
        });
        return line;
    }

    public static string Details(FactIdentity fact, Correction? correction) => JsonSerializer.Serialize(new
    {
        fact.Agreement,
        Clause = fact.Clause.ToString(),
        fact.Attribute,
        fact.Version,
        Value = fact.Value.Text,
        NewVersion = correction?.Version?.Text,
        NewValue = correction?.Value?.Text,
        NewCertainty = correction?.Certainty?.ToString(),
    });

    private static bool SaysNothingNew(Fact machine, Correction correction) =>
        correction.Applied(machine) is var now && now.Value == machine.Value && now.Certainty == machine.Certainty && now.Versions.SequenceEqual(machine.Versions);

    private static string KindOf(Verdict verdict) => verdict switch
    {
        Verdict.Confirmed => AuditKind.FactConfirmed,
        Verdict.Corrected => AuditKind.FactCorrected,
        _ => AuditKind.FactRejected,
    };
}
