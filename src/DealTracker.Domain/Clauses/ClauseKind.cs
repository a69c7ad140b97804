namespace DealTracker.Domain.Clauses;

/// <summary>The kinds of clauses that are followed, each with the question it answers.</summary>
public static class ClauseKind
{
    /// <summary>Who may use whose intellectual property?</summary>
    public const string License = "license";

    /// <summary>What may one party sell, host, buy or develop only with the other?</summary>
    public const string Exclusivity = "exclusivity";

    /// <summary>Whose platform gets new products first?</summary>
    public const string LaunchPriority = "launch-priority";

    /// <summary>Who is the main, though not the only, supplier?</summary>
    public const string PrimaryProvider = "primary-provider";

    /// <summary>Who pays a share of revenue to whom?</summary>
    public const string RevenueShare = "revenue-share";

    /// <summary>Do terms hang on a milestone?</summary>
    public const string MilestoneTrigger = "milestone-trigger";

    /// <summary>Who has promised to buy how much?</summary>
    public const string PurchaseCommitment = "purchase-commitment";

    /// <summary>Who owns how much of whom?</summary>
    public const string Equity = "equity";

    /// <summary>Who puts how much into whom?</summary>
    public const string Investment = "investment";

    /// <summary>Who may match an offer first?</summary>
    public const string FirstRefusal = "first-refusal";

    /// <summary>What do both build together?</summary>
    public const string Collaboration = "collaboration";

    /// <summary>All kinds, in the order in which pages show them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        License, Exclusivity, LaunchPriority, PrimaryProvider, RevenueShare, MilestoneTrigger,
        PurchaseCommitment, Equity, Investment, FirstRefusal, Collaboration,
    ];
}
