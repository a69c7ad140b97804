using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;

namespace DealTracker.Extraction.Settling;

/// <summary>Facts on the way: those that say the same of the same version become one, with every quote.</summary>
internal sealed class FactDrafts
{
    private readonly List<Draft> drafts = [];
    private readonly Dictionary<(string Agreement, ClauseKey Clause, string Attribute, TermValue Value), List<Draft>> alike = [];

    /// <summary>Adds what one place of the text states.</summary>
    public void Add(Fact fact)
    {
        var key = (fact.Agreement, fact.Clause, fact.Attribute, fact.Value);
        if (!alike.TryGetValue(key, out var same)) alike[key] = same = [];
        if (same.Find(draft => SameVersion(draft.Versions, fact.Versions)) is not { } known)
        {
            known = new Draft(fact.Versions);
            same.Add(known);
            drafts.Add(known);
        }

        known.Parts.Add(fact);
        if (fact.Versions.Count > known.Versions.Count) known.Versions = fact.Versions;
    }

    /// <summary>The facts, in the order in which each was first stated.</summary>
    public List<Fact> ToFacts() => drafts.ConvertAll(draft => Joined(draft.Parts, draft.Versions));

    /// <summary>Adds <paramref name="fact"/> to facts that are finished.</summary>
    public static void Add(List<Fact> facts, Fact fact)
    {
        var same = facts.FindIndex(f => f.Agreement == fact.Agreement && f.Clause == fact.Clause && f.Attribute == fact.Attribute && f.Value == fact.Value && SameVersion(f.Versions, fact.Versions));
        if (same < 0) facts.Add(fact);
        else facts[same] = Joined([facts[same], fact], facts[same].Versions.Count >= fact.Versions.Count ? facts[same].Versions : fact.Versions);
    }

    /// <summary>True where two facts can speak of one version.</summary>
    public static bool SameVersion(IReadOnlyList<VersionName> a, IReadOnlyList<VersionName> b) =>
        a.Any(x => b.Any(y => x == y || (x.Date is { } dx && y.Date is { } dy && dx.AgreesWith(dy))));

    private static Fact Joined(List<Fact> parts, IReadOnlyList<VersionName> versions) => parts.Count == 1 ? parts[0] : parts[0] with
    {
        Certainty = parts.Max(part => part.Certainty),
        Evidence = [.. parts.SelectMany(part => part.Evidence).Distinct().OrderBy(e => e.Start)],
        Versions = versions,
    };

    private sealed class Draft(IReadOnlyList<VersionName> versions)
    {
        public IReadOnlyList<VersionName> Versions { get; set; } = versions;

        public List<Fact> Parts { get; } = [];
    }
}
