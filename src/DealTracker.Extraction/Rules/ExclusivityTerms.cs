using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Rules;

/// <summary>What a clause's words say of an exclusivity once it is known which is meant.</summary>
internal static class ExclusivityTerms
{
    /// <summary>Scope and end of an exclusivity, as the clause states them; in force where it states neither.</summary>
    public static IEnumerable<Candidate> Of(ClauseContext at, (DealProfile Deal, ClauseProfile Profile, ClauseKey Key) clause, int core, Standing standing, string rule, SentenceView? before = null)
    {
        if (standing == Standing.Ended)
        {
            // What ends is named with its scope; the scope belongs to the terms before.
            if (ScopeNear(at, clause.Profile, core) is { } was && DealBook.Scope(clause.Profile, at.Tokens, 0, at.Tokens.Count).Count > 0) yield return Build.Fact(at, clause, ClauseAttribute.Scope, was, Standing.Replaced, core, rule);
            yield return Build.InForce(at, clause, Standing.Ended, core, rule);
            yield break;
        }

        var any = false;
        if ((ScopeNear(at, clause.Profile, core) ?? Pointed(at, clause.Profile, before)) is { } scope)
        {
            yield return Build.Fact(at, clause, ClauseAttribute.Scope, scope, standing, core, rule);
            any = true;
        }

        if (Until.Of(at, core) is { } until)
        {
            yield return Build.Fact(at, clause, ClauseAttribute.Until, until, standing, core, rule);
            any = true;
        }

        if (!any) yield return Build.InForce(at, clause, standing, core, rule);
    }

    // "The product has a name of its own. X will be the only one allowed to sell it.": what the sentence before names.
    private static TermValue? Pointed(ClauseContext at, ClauseProfile profile, SentenceView? before)
    {
        if (before is null || !Enumerable.Range(at.First, at.Tokens.Count - at.First).Any(i => i > 0 && at.Tokens[i].Lower is "it" or "them" && (at.Tokens[i - 1].Class is WordClass.Verb || at.Tokens[i - 1].Lower is "of" or "for"))) return null;
        return DealBook.Scope(profile, before.Tokens, 0, before.Tokens.Count) is [var one] ? TermValue.OfScope([one]) : null;
    }

    // "for all workloads across research, products and API services": whatever is listed after it is part of it.
    private static bool WholeCompute(IReadOnlyList<Token> tokens, int first, int next) =>
        Enumerable.Range(first, Math.Max(0, Math.Min(next, tokens.Count) - first)).Any(i => tokens[i].Lemma is "workload" or "computing" or "compute" && tokens.Take(i).Reverse().Take(4).Any(t => t.Lower is "all" or "every" or "whole" or "entire"));

    /// <summary>The scope that the words around a core name, or null.</summary>
    public static TermValue? ScopeNear(ClauseContext at, ClauseProfile profile, int core)
    {
        if (at.Tokens[core].Lemma is "partnership" or "relationship" || at.Tokens[core] is { Lemma: "tie", Class: WordClass.Noun }) return null;
        var subject = at.Clause.Subject;
        var from = Math.Min(at.First, subject.Next > subject.First ? subject.First : at.First);
        var reach = at.Next;
        for (var i = at.Index + 1; i < at.Sentence.Clauses.Count && (at.Sentence.Clauses[i].IsRelative || at.Sentence.Clauses[i].IsInfinitive || at.Sentence.Clauses[i].Verb is { Finite: false }); i++) reach = at.Sentence.Clauses[i].Next;
        var found = DealBook.Scope(profile, at.Tokens, from, reach);
        if (found.Count > 1 && found.Contains("compute") && WholeCompute(at.Tokens, from, reach)) found = ["compute"];
        if (found.Count > 1 && found.Contains("compute")) found = [.. found.Where(f => f != "compute")];
        if (found.Count == 0) found = DealBook.Scope(profile, at.Tokens, 0, at.Tokens.Count) is { Count: 1 } far ? far : found;

        // A clause of one scope has that one, unless a product's name would have to say so.
        if (found.Count == 0 && profile.ScopeTokens.Count == 1 && profile.ScopeTokens.All(t => t.Value.Any(w => char.IsLower(w[0])))) found = [profile.ScopeTokens.Keys.First()];
        return found.Count == 0 ? null : TermValue.OfScope(found);
    }
}
