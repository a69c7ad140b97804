using DealTracker.Domain.Comparison;

namespace DealTracker.Web.Wording;

/// <summary>The five states of a comparison: word, name in addresses and in the API, and class in the style sheet.</summary>
public static class ChangeWords
{
    public static IReadOnlyList<ChangeKind> All { get; } = Enum.GetValues<ChangeKind>();

    public static string For(ChangeKind change) => change switch
    {
        ChangeKind.Changed => Phrases.Compare["Changed"],
        ChangeKind.Removed => Phrases.Compare["Removed"],
        ChangeKind.Added => Phrases.Compare["Added"],
        ChangeKind.NotMentioned => Phrases.Compare["NotMentioned"],
        _ => Phrases.Compare["Unchanged"],
    };

    public static string Name(ChangeKind change) => change == ChangeKind.NotMentioned ? "not-mentioned" : change.ToString().ToLowerInvariant();

    public static ChangeKind? Parse(string? name) => All.Where(c => Name(c) == name).Select(c => (ChangeKind?)c).FirstOrDefault();

    /// <summary>What happened between two versions, in numbers: "2 changed", "3 ended", "3 first stated".</summary>
    public static IEnumerable<string> Counts(VersionComparison pair) =>
        from kind in All
        let count = pair.Clauses.Count(c => c.Change == kind)
        where count > 0 && kind is (ChangeKind.Changed or ChangeKind.Removed or ChangeKind.Added)
        select kind switch
        {
            ChangeKind.Removed => Phrases.Home.With("Ended", count),
            ChangeKind.Added => Phrases.Home.With("FirstStated", count),
            _ => Phrases.Home.With("Changed", count),
        };

    public static string Css(ChangeKind change) => change switch
    {
        ChangeKind.NotMentioned => "silent",
        ChangeKind.Unchanged => "same",
        _ => Name(change),
    };
}
