using DealTracker.Extraction.Frames;

namespace DealTracker.Extraction.Rules;

/// <summary>All rules, in the order in which they look at a clause. Order never decides between rivals.</summary>
public static class RuleBook
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<ClauseRule> All { get; } =
    [
        .. LicenceRules.All, .. ExclusivityRules.All, .. FreedomRules.All, .. LaunchRules.All, .. ProviderRules.All, .. RevenueShareRules.All, .. MilestoneRules.All,
        .. MoneyRules.All, .. EquityRules.All, .. PartnershipRules.All, .. FrameRules.All, .. TermRules.All, .. ContinuationRules.All,
    ];
}
