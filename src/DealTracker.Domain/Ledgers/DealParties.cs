namespace DealTracker.Domain.Ledgers;

/// <summary>The two parties that a deal's id names: <c>a-b</c>, where ids may bear hyphens of their own.</summary>
public static class DealParties
{
    /// <summary>True where <paramref name="party"/> is one of the two.</summary>
    public static bool Includes(string deal, string party) =>
        deal.Length > party.Length + 1 &&
        (deal.StartsWith(party + "-", StringComparison.Ordinal) || deal.EndsWith("-" + party, StringComparison.Ordinal));

    /// <summary>True where <paramref name="parties"/> hold both.</summary>
    public static bool AreBothIn(string deal, IReadOnlyList<string> parties) =>
        parties.Any(a => parties.Any(b => deal.Length == a.Length + b.Length + 1 && deal == $"{a}-{b}"));
}
