using DealTracker.Domain.Clauses;

namespace DealTracker.Domain.Wording;

/// <summary>What a clause is called in a list.</summary>
public static class ClauseTitle
{
    /// <summary>Its local name where the profile gives one, else the name of its kind.</summary>
    public static string Of(ClauseKey clause, DealNames names) => names.Clauses.GetValueOrDefault(clause) ?? OfKind(clause.Kind);

    /// <summary>Who owes it to whom ("A → B"), or both parties of a mutual clause; empty for a trigger.</summary>
    public static string Direction(ClauseKey clause, DealNames names) =>
        clause is { Owes: { } owes, Benefits: { } benefits } ? $"{names.Party(owes)} → {names.Party(benefits)}"
        : clause.Kind == ClauseKind.MilestoneTrigger ? ""
        : string.Join(" and ", MutualParties.Of(clause, names).Select(names.Party));

    private static string OfKind(string kind) => kind switch
    {
        ClauseKind.License => "Licence",
        ClauseKind.Exclusivity => "Exclusivity",
        ClauseKind.LaunchPriority => "Launch priority",
        ClauseKind.PrimaryProvider => "Primary provider",
        ClauseKind.RevenueShare => "Revenue share",
        ClauseKind.MilestoneTrigger => "Milestone trigger",
        ClauseKind.PurchaseCommitment => "Purchase commitment",
        ClauseKind.Equity => "Stake",
        ClauseKind.Investment => "Investment",
        ClauseKind.FirstRefusal => "Right of first refusal",
        ClauseKind.Collaboration => "Joint work",
        _ => kind,
    };
}
