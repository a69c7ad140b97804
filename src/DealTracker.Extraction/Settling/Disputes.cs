using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Rules;

namespace DealTracker.Extraction.Settling;

/// <summary>Marks exclusive rights that somebody denies in the same article as disputed.</summary>
internal static class Disputes
{
    public static IReadOnlyList<Fact> Mark(List<Fact> facts, ArticleView view)
    {
        var disputed = view.Sentences.Select((s, i) => (Sentence: s, Index: i)).Where(x => HasDenial(x.Sentence)).ToList();
        if (disputed.Count == 0) return facts;
        return [.. facts.Select(f => IsContested(f) && disputed.Any(d => Concerns(f, d.Sentence, d.Index, view)) ? f with { Certainty = Certainty.Disputed } : f)];
    }

    private static bool IsContested(Fact fact) =>
        fact.Value != TermValue.Of(false) && !fact.Versions.Contains(VersionName.Previous) && (fact.Clause.Kind == ClauseKind.Exclusivity || fact.Attribute == ClauseAttribute.Exclusive);

    private static bool HasDenial(SentenceView sentence)
    {
        if (sentence.IsQuestion) return false;
        for (var i = 0; i < sentence.Clauses.Count; i++)
        {
            var at = new ClauseContext(sentence, i);
            if (at.Verb is { Negated: false } && at.VerbIs(Lex.Deny) && at.Verb.Modal is null) return true;
        }

        return sentence.Tokens.Count > 2 && sentence.Tokens[0].Lower == "not" && sentence.Tokens[1].Lower == "so";
    }

    // The right is another's than the objector's, and the sentence, or the one before, speaks of it.
    private static bool Concerns(Fact fact, SentenceView denial, int index, ArticleView view)
    {
        var objectors = denial.Clauses.Select((_, i) => new ClauseContext(denial, i)).Where(c => c.VerbIs(Lex.Deny)).SelectMany(c => c.Roles.Where(r => r.Role == Role.Subject)).SelectMany(r => r.Ref.Parties).ToHashSet(StringComparer.Ordinal);
        if (fact.Clause.Benefits is { } holder && objectors.Contains(holder)) return false;
        if (objectors.Count > 0 && fact.Clause.Benefits is null && objectors.All(o => fact.Clause.About.Split('-').Contains(o))) return false;
        if (objectors.Count > 0 && objectors.Overlaps(fact.Clause.About.Split('>', '-')) && fact.Clause.Owes is null) return false;
        for (var i = Math.Max(0, index - 2); i <= Math.Min(view.Sentences.Count - 1, index + 2); i++)
        {
            var sentence = view.Sentences[i];
            if (i != index && fact.Evidence.Any(e => e.Overlaps(sentence.Span))) return true;
        }

        if (!Speaks(denial, fact)) return false;
        var parties = denial.Parties.SelectMany(p => p.Parties).ToHashSet(StringComparer.Ordinal);
        return fact.Clause.Benefits is { } benefits ? parties.Contains(benefits) : fact.Clause.About.Split('-').Any(parties.Contains);
    }

    // Far from the words that state it, a denial must name what it denies.
    private static bool Speaks(SentenceView denial, Fact fact) =>
        denial.Tokens.Any(t => t.Lower is "exclusive" or "exclusively" or "exclusivity" or "sole" or "solely" or "only" or "right" or "rights") ||
        fact.Attribute == ClauseAttribute.Scope && denial.Tokens.Any(t => fact.Value.Text.Split(',').Contains(t.Lower));
}
