using DealTracker.Domain.Clauses;

namespace DealTracker.Domain.Ledgers;

/// <summary>The order in which clauses and attributes stand in lists.</summary>
public static class ClauseOrder
{
    private static readonly Dictionary<string, int> Kinds = Positions(ClauseKind.All);
    private static readonly Dictionary<string, int> Attributes = Positions(ClauseAttribute.All);

    /// <summary>States by kind, then by parties.</summary>
    public static IComparer<ClauseState> ByKind { get; } = Comparer<ClauseState>.Create((a, b) => Compare(a.Clause, b.Clause));

    /// <summary>Clauses by kind, then by parties; kinds nobody knows come last.</summary>
    public static int Compare(ClauseKey a, ClauseKey b)
    {
        var byKind = Kinds.GetValueOrDefault(a.Kind, int.MaxValue).CompareTo(Kinds.GetValueOrDefault(b.Kind, int.MaxValue));
        return byKind != 0 ? byKind : a.CompareTo(b);
    }

    /// <summary>The attribute's place; attributes nobody knows come last.</summary>
    public static int Of(string attribute) => Attributes.GetValueOrDefault(attribute, int.MaxValue);

    private static Dictionary<string, int> Positions(IReadOnlyList<string> names) =>
        names.Select((name, at) => (name, at)).ToDictionary(pair => pair.name, pair => pair.at);
}
