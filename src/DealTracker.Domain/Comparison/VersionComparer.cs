using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Comparison;

/// <summary>Sets two versions of a deal side by side.</summary>
public static class VersionComparer
{
    /// <summary>What became of every clause between <paramref name="from"/>, the older, and <paramref name="to"/>, the newer.</summary>
    public static VersionComparison Compare(AgreementVersion from, AgreementVersion to) => new(from, to, []);
}
