using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Review;

/// <summary>The facts of one article with what people decided about them.</summary>
/// <param name="Facts">All facts as the machine read them, each with its decision where there is one.</param>
/// <param name="Orphaned">Decisions whose fact this reading no longer has.</param>
public sealed record ReviewedFacts(IReadOnlyList<ReviewedFact> Facts, IReadOnlyList<FactDecision> Orphaned)
{
    /// <summary>The facts that count: corrected ones as corrected, rejected ones left out.</summary>
    public IReadOnlyList<Fact> Counted => [.. Facts.Select(reviewed => reviewed.Counted).OfType<Fact>()];

    /// <summary>
    /// Brings decisions to their facts: each to the fact it is most like, the closest pairs first. A confirmation or a rejection of one value says nothing of
    /// another, so these need the same value; a correction stands for the words it corrects, whatever the machine makes of them now.
    /// </summary>
    public static ReviewedFacts Of(IReadOnlyList<Fact> facts, string text, IReadOnlyList<FactDecision> decisions)
    {
        if (decisions.Count == 0) return new ReviewedFacts([.. facts.Select(fact => new ReviewedFact(fact, null))], []);
        var identities = facts.Select(fact => FactIdentity.Of(fact, text)).ToList();
        var found = new Dictionary<int, FactDecision>();
        var pairs =
            from decision in decisions
            from at in Enumerable.Range(0, facts.Count)
            let likeness = decision.Fact.Likeness(identities[at])
            where likeness > 0 && (decision.Verdict == Verdict.Corrected || decision.Fact.Value == identities[at].Value)
            orderby likeness descending, decision.Id, at
            select (decision, at);
        foreach (var (decision, at) in pairs)
            if (!found.ContainsKey(at) && !found.ContainsValue(decision)) found[at] = decision;
        return new ReviewedFacts(
            [.. facts.Select((fact, at) => new ReviewedFact(fact, found.GetValueOrDefault(at)))],
            [.. decisions.Where(decision => !found.ContainsValue(decision))]);
    }
}

/// <summary>A fact as the machine read it, with what a person decided about it.</summary>
public sealed record ReviewedFact(Fact Machine, FactDecision? Decision)
{
    /// <summary>What counts of it; null where a person rejected it.</summary>
    public Fact? Counted => Decision is null ? Machine : Decision.Decided(Machine);
}
