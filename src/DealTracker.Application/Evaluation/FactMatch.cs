namespace DealTracker.Application.Evaluation;

/// <summary>Pairs the facts found with those annotated.</summary>
/// <param name="Hits">Found facts, each with the annotated one that it meets.</param>
/// <param name="Missed">Annotated facts that nothing met.</param>
/// <param name="Extra">Found facts that met nothing.</param>
public sealed record FactMatch(
    IReadOnlyList<(AnnotatedFact Found, AnnotatedFact Gold)> Hits, IReadOnlyList<AnnotatedFact> Missed, IReadOnlyList<AnnotatedFact> Extra)
{
    /// <summary>
    /// The pairs, in the order of <paramref name="gold"/>; a fact meets one with the same agreement, clause, attribute and value whose version accepts its own.
    /// Optional facts are not missed, and neither missed nor extra is an "in force" that other attributes of its clause imply.
    /// </summary>
    public static FactMatch Of(IEnumerable<AnnotatedFact> found, IReadOnlyList<AnnotatedFact> gold)
    {
        var distinct = found.DistinctBy(fact => (Key(fact), string.Join('|', fact.Versions.Order(StringComparer.Ordinal)))).ToList();
        var left = new List<AnnotatedFact>(distinct);
        var hits = new List<(AnnotatedFact, AnnotatedFact)>();
        var missed = new List<AnnotatedFact>();
        foreach (var wanted in gold)
        {
            var at = left.FindIndex(fact => Key(fact) == Key(wanted) && VersionFits(fact, wanted));
            if (at < 0)
            {
                missed.Add(wanted);
                continue;
            }

            hits.Add((left[at], wanted));
            left.RemoveAt(at);
        }

        return new FactMatch(
            hits,
            [.. missed.Where(fact => !fact.Optional && !IsImplied(fact, distinct))],
            [.. left.Where(fact => !IsImplied(fact, gold))]);
    }

    private static (string, string, string, string) Key(AnnotatedFact fact) => (fact.Agreement, fact.Clause, fact.Attribute, fact.Value);

    private static bool VersionFits(AnnotatedFact a, AnnotatedFact b) =>
        a.Versions.Count == 0 && b.Versions.Count == 0 || a.Versions.Any(x => b.Versions.Any(y => x == y || IsDated(x) && IsDated(y) && AnnotatedEvent.SameDate(x, y)));

    private static bool IsDated(string version) => version.Length > 0 && char.IsDigit(version[0]);

    private static bool IsImplied(AnnotatedFact fact, IReadOnlyList<AnnotatedFact> others) =>
        fact is { Attribute: "in-force", Value: "true" } &&
        others.Any(other => other.Agreement == fact.Agreement && other.Clause == fact.Clause && VersionFits(fact, other) && other.Value != "false");
}
