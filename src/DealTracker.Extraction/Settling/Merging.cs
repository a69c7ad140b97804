using DealTracker.Domain;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Chronology;
using DealTracker.Extraction.Rules;

namespace DealTracker.Extraction.Settling;

/// <summary>Makes facts of the candidates that live: one fact for each value, with every quote that says it.</summary>
internal static class Merging
{
    public static List<Fact> Facts(IReadOnlyList<WeighedCandidate> weighed, VersionFinder versions)
    {
        var drafts = new FactDrafts();
        foreach (var item in weighed.Where(w => w.Dropped is null))
        {
            foreach (var fact in Expand(item, versions)) drafts.Add(fact);
        }

        var facts = drafts.ToFacts();
        Reconcile(facts);
        JoinPrevious(facts, versions);
        return [.. facts.Where(f => !Implied(f, facts)).OrderBy(f => f.Evidence[0].Start).ThenBy(f => f.Clause).ThenBy(f => f.Attribute, StringComparer.Ordinal)];
    }

    public static List<DealEvent> Events(IReadOnlyList<Announcement> announcements)
    {
        var events = new List<DealEvent>();
        foreach (var told in announcements)
        {
            var step = told.Kind == "reference" ? told with { Kind = told.Deal is null ? "statement" : "agreement" } : told;
            var quote = step.At.Sentence.Span;
            var same = events.FindIndex(e => e.Date.AgreesWith(step.Date) && (e.Parties.SequenceEqual(step.Parties, StringComparer.Ordinal) || step.Parties.All(e.Parties.Contains)));
            if (same < 0 && events.FindIndex(e => e.Date.AgreesWith(step.Date) && e.Kind is "statement" or "investment" or "purchase" && (e.Date.Precision == DatePrecision.Year) == (step.Date.Precision == DatePrecision.Year) && e.Parties.All(step.Parties.Contains)) is >= 0 and var part)
            {
                // One side's step and the deal's are told once, with both sides.
                var kept = events[part] = events[part] with { Parties = step.Parties, Kind = step.Kind };
                events.RemoveAll(e => !ReferenceEquals(e, kept) && e.Date.AgreesWith(step.Date) && e.Kind is "statement" && e.Parties.All(step.Parties.Contains));
                same = events.IndexOf(kept);
            }

            if (same < 0)
            {
                events.Add(new DealEvent(step.Date, step.Parties, step.Kind, [quote], "<party> <announces> on <date>"));
                continue;
            }

            var known = events[same];
            var finer = step.Date.Precision < known.Date.Precision && step.Date.Earliest is not null ? step.Date : known.Date;
            events[same] = known with { Date = finer, Evidence = known.Evidence.Contains(quote) ? known.Evidence : [.. known.Evidence, quote] };
        }

        return events;
    }

    // Words of change state two facts: what ends now held before.
    private static IEnumerable<Fact> Expand(WeighedCandidate item, VersionFinder versions)
    {
        var candidate = item.Candidate;
        var now = versions.Names(candidate, item.IsPrevious || candidate.Standing == Standing.Replaced);
        var isPrevious = item.IsPrevious || candidate.Standing == Standing.Replaced;
        switch (candidate.Standing)
        {
            case Standing.Ended when candidate.Attribute is ClauseAttribute.InForce or ClauseAttribute.Exclusive:
                if (!isPrevious || candidate.Attribute == ClauseAttribute.InForce)
                {
                    var current = isPrevious ? versions.Names(candidate, false) : now;
                    yield return Fact(candidate, current, candidate.Attribute, TermValue.Of(false), item.Certainty);
                }

                yield return Fact(candidate, versions.Names(candidate, true), candidate.Attribute, candidate.Value, item.Certainty);
                break;
            case Standing.Ended:
                yield return Fact(candidate, versions.Names(candidate, true), candidate.Attribute, candidate.Value, item.Certainty);
                break;
            default:
                yield return Fact(candidate, now, candidate.Attribute, candidate.Value, item.Certainty);
                if (!isPrevious && versions.SaidOn(candidate) is { } said) yield return Fact(candidate, [VersionName.Previous, VersionName.On(said)], candidate.Attribute, candidate.Value, item.Certainty);
                if (candidate.Standing == Standing.Replaced && candidate.Attribute == ClauseAttribute.Until && Milestone(candidate) is { } gone)
                    yield return Fact(candidate, versions.Names(candidate with { Standing = Standing.Holds }, false), ClauseAttribute.InForce, TermValue.Of(false), item.Certainty) with { Clause = gone };
                if (candidate.Attribute == ClauseAttribute.Until && Milestone(candidate) is { } trigger)
                    yield return Fact(candidate, now, ClauseAttribute.InForce, TermValue.Of(true), item.Certainty) with { Clause = trigger };
                break;
        }
    }

    private static ClauseKey? Milestone(Candidate candidate)
    {
        foreach (var clause in candidate.Deal.Clauses)
        {
            if (ClauseKey.TryParse(clause.Clause, out var key) && key.Kind == ClauseKind.MilestoneTrigger && key.About == candidate.Value.Text) return key;
        }

        return null;
    }

    private static Fact Fact(Candidate candidate, IReadOnlyList<VersionName> versions, string attribute, TermValue value, Certainty certainty) =>
        new(candidate.Deal.Id, versions, candidate.Clause, attribute, value, certainty, [.. HeadOf(candidate, attribute), candidate.Evidence ?? candidate.At.Sentence.Span], candidate.Rule);

    // A scope that a row's head names, and the cell does not, is quoted from the head as well.
    private static IEnumerable<TextSpan> HeadOf(Candidate candidate, string attribute)
    {
        var sentence = candidate.At.Sentence;
        var heads = sentence.Tokens.TakeWhile(t => !sentence.Span.Contains(t.Span)).Where(t => t.Span.Length > 0).ToList();
        if (attribute != ClauseAttribute.Scope || heads.Count == 0 || heads[^1].Span.End > sentence.Span.Start) yield break;
        yield return new TextSpan(heads.First(t => t.Span.Start >= heads[^1].Span.End - 160).Span.Start, heads[^1].Span.End);
    }

    // What one article says twice in different words is told once: the bound with the plain sum, the part with the whole, the new with the old.
    private static void Reconcile(List<Fact> facts)
    {
        foreach (var bounded in facts.Where(f => f.Value.Text.StartsWith("<=", StringComparison.Ordinal)).ToList())
        {
            var plain = facts.FirstOrDefault(f => f.Agreement == bounded.Agreement && f.Clause == bounded.Clause && f.Attribute == bounded.Attribute && f.Value.Text == bounded.Value.Text[2..]);
            if (plain is null) continue;
            facts.Remove(plain);
            var at = facts.IndexOf(bounded);
            facts[at] = bounded with { Evidence = [.. bounded.Evidence.Concat(plain.Evidence).Distinct().OrderBy(e => e.Start)] };
        }

        foreach (var whole in facts.Where(f => f.Attribute == ClauseAttribute.Conditional).ToList())
        {
            var parts = facts.Any(f => f != whole && f.Attribute == ClauseAttribute.Conditional && f.Clause == whole.Clause && f.Agreement == whole.Agreement && FactDrafts.SameVersion(f.Versions, whole.Versions));
            if (parts && facts.Any(f => f.Attribute == ClauseAttribute.Amount && f.Clause == whole.Clause && f.Value == whole.Value)) facts.Remove(whole);
        }

        foreach (var ended in facts.Where(f => f.Attribute == ClauseAttribute.InForce && f.Value == TermValue.Of(false)).ToList())
        {
            var held = facts.FindIndex(f => f.Attribute == ClauseAttribute.InForce && f.Value == TermValue.Of(true) && f.Clause == ended.Clause && f.Agreement == ended.Agreement && FactDrafts.SameVersion(f.Versions, ended.Versions) && !f.Versions.Contains(VersionName.Previous));
            if (held < 0) continue;
            var moved = facts[held] with { Versions = [VersionName.Previous] };
            facts.RemoveAt(held);
            FactDrafts.Add(facts, moved);
        }

        // A part that ends leaves the rest: with a scope in the same version the clause is in force.
        foreach (var part in facts.Where(f => f.Attribute == ClauseAttribute.InForce && f.Value == TermValue.Of(false) && f.Clause.Kind == ClauseKind.Exclusivity).ToList())
        {
            var left = facts.FirstOrDefault(f => f.Attribute == ClauseAttribute.Scope && f.Clause == part.Clause && f.Agreement == part.Agreement && FactDrafts.SameVersion(f.Versions, part.Versions));
            if (left is not null && facts.Any(f => f.Attribute == ClauseAttribute.Scope && f.Clause == part.Clause && f.Agreement == part.Agreement && f.Versions.Contains(VersionName.Previous) && f.Value != left.Value)) facts.Remove(part);
        }

        foreach (var open in facts.Where(f => f.Attribute == ClauseAttribute.Exclusive && f.Value == TermValue.Of(false)).ToList())
        {
            var old = facts.FindIndex(f => f.Attribute == ClauseAttribute.Exclusive && f.Value == TermValue.Of(true) && f.Clause == open.Clause && f.Agreement == open.Agreement && FactDrafts.SameVersion(f.Versions, open.Versions) && !f.Versions.Contains(VersionName.Previous));
            if (old < 0) continue;
            var moved = facts[old] with { Versions = [VersionName.Previous] };
            facts.RemoveAt(old);
            FactDrafts.Add(facts, moved);
        }
    }

    // What held just before and what an older version set are one fact where they are the same.
    private static void JoinPrevious(List<Fact> facts, VersionFinder versions)
    {
        if (versions.Chronicle) return;
        foreach (var previous in facts.Where(f => f.Versions[0] == VersionName.Previous).ToList())
        {
            if (versions.MainOf(previous.Agreement) is not { Earliest: { } newest }) continue;
            var older = facts.Where(f => f.Agreement == previous.Agreement && f.Clause == previous.Clause && f.Attribute == previous.Attribute && f.Value == previous.Value && f.Versions is [{ Date.Latest: { } day }] && day < newest)
                .OrderByDescending(f => f.Versions[0].Date!.Earliest).FirstOrDefault();
            if (older is null) continue;
            facts[facts.IndexOf(previous)] = previous with { Versions = [VersionName.Previous, older.Versions[0]], Evidence = [.. previous.Evidence.Concat(older.Evidence).Distinct().OrderBy(e => e.Start)] };
            facts.Remove(older);
        }
    }

    // In force goes without saying where another attribute of the same version is stated.
    private static bool Implied(Fact fact, List<Fact> facts) =>
        fact.Attribute == ClauseAttribute.InForce && fact.Value == TermValue.Of(true) && facts.Any(f => !ReferenceEquals(f, fact) && f.Agreement == fact.Agreement && f.Clause == fact.Clause && f.Attribute != ClauseAttribute.InForce && FactDrafts.SameVersion(f.Versions, fact.Versions));
}
