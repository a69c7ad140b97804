using DealTracker.Extraction.Dates;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Rules;

/// <summary>What the words around a noun make of the thing it names: it holds, ended, was replaced, or is denied. One place for all kinds.</summary>
internal static class Fate
{
    private static readonly HashSet<string> EndNouns =
        ["end", "loss", "removal", "termination", "expiry", "expiration", "demise", "death", "elimination", "abolition", "cancellation", "repeal", "waiver", "surrender", "lapse", "scrapping", "departure", "cessation", "deletion", "disappearance", "conclusion", "farewell", "goodbye", "dissolution", "collapse", "sacrifice", "erosion", "revocation", "rescission", "unwinding", "finish", "close", "passing", "burial", "funeral"];

    private static readonly HashSet<string> WithoutWords = ["without", "minus", "sans", "neither", "nor", "zero"];

    /// <summary>The fate of the noun at <paramref name="core"/>.</summary>
    public static Standing Of(ClauseContext at, int core)
    {
        // "The share that X used to send has been scrapped": what the main clause makes of the noun before the relative clause.
        if ((at.Clause is { Opener: "that" or "which" } || at.Clause.IsInfinitive) && MainOf(at, core) is { } main) at = main;
        var tokens = at.Tokens;
        var start = GroupStart(at, core);
        if (ReplacedBefore(tokens, start)) return Standing.Replaced;
        if (at.Verb is { Finite: false, Infinitive: false, Passive: false } gerund && core >= gerund.Next && (ReplacedBefore(tokens, gerund.First) || ReplacedBefore(tokens, Fate.GroupStart(at, Math.Max(at.First, gerund.First - 1))))) return Standing.Replaced;
        if (start > 0 && WithoutWords.Contains(tokens[start - 1].Lower)) return Standing.Denied;
        if (AfterEndNoun(tokens, start)) return core < at.Sentence.RowHead || at is { Verb: null, Sentence.Kind: Reading.BlockKind.TableCell } ? Standing.Holds : at.Verb is { } later && at.Sentence.Dates.Any(d => at.Sentence.TokensOf(d).First > later.Head && Until.IsFuture(d, at.Sentence)) ? Standing.Holds : Standing.Ended;
        if (start > 0 && tokens[start - 1] is { Class: WordClass.Verb, Form: VerbForm.Gerund } ending && Lex.End.Words.Contains(ending.Lemma) && ending.Lemma is not ("go" or "fall" or "come" or "cut" or "let" or "break" or "open" or "hold" or "yield" or "lift") && at.Verb?.Head != start - 1) return Standing.Ended;
        if (at.Verb is { Lemma: "be" } && at.Index > 0 && new ClauseContext(at.Sentence, at.Index - 1) is { Verb: not null } cleft && at.Tokens[cleft.First].Lower is "what" && (cleft.VerbIs(Lex.End) || cleft.LeadIs(Lex.End)) && core > at.Verb.Head) return Standing.Ended;
        if (InvertedEnd(at, core)) return Standing.Ended;
        var no = Determiner(tokens, start, core);
        var verb = at.Verb;
        if (verb is null) return VerblessFate(at, core, no);
        if (core < verb.First && (core < at.Clause.Subject.First || core >= at.Clause.Subject.Next) && core < at.First) return Standing.Holds;
        if (verb is { Negated: true, Lemma: "exceed" or "surpass" or "top" }) return Standing.Holds;
        if (verb.Lemma is "touch" or "alter" or "affect" or "disturb" || verb is { Lemma: "change" or "move", Negated: true }) return Standing.Holds;
        var inSubject = core < verb.First;
        var endVerb = at.VerbIs(Lex.End) && !IsWeakEnd(at, core) && !MovesTo(at);
        var standing = Standing.Holds;
        if (endVerb && !inSubject && !verb.Passive) standing = ObjectOfEnd(at, core) ? Standing.Ended : Standing.Holds;
        else if (endVerb && inSubject && (verb.Passive || Intransitive(at))) standing = EndsLater(at) ? Standing.Holds : Standing.Ended;
        else if (inSubject && verb.Lemma is "be" or "become" or "remain" or "look" or "seem" && EndedPredicate(at)) standing = Standing.Ended;
        else if (at.VerbIs(Lex.Replace) && inSubject == (verb.Passive || verb.Lemma is "give" or "make") && ReplacedObject(at, core)) standing = Standing.Replaced;
        if (verb.NoLonger) return standing == Standing.Ended ? Standing.Holds : Standing.Ended;
        if (no == "no" && standing == Standing.Holds && Negates(at, core)) return NoMore(tokens, core) ? Standing.Ended : Standing.Denied;
        if (verb.Negated || NegativeSubject(at)) return standing == Standing.Ended ? Standing.Holds : Standing.Denied;
        return standing;
    }

    /// <summary>What the main clause makes of the noun that a relative clause speaks of: "the panel that was to verify it has been dissolved".</summary>
    public static Standing OfAntecedent(ClauseContext at)
    {
        if (at.Index > 0 && at.First > 2 && InvertedEnd(new ClauseContext(at.Sentence, at.Index - 1), at.First - 1)) return Standing.Ended;
        if (at.Index > 0 && new ClauseContext(at.Sentence, at.Index - 1) is { Verb: { Passive: false } ending } before && before.VerbIs(Lex.End) && Enumerable.Range(ending.Next, Math.Max(0, at.First - ending.Next)).LastOrDefault(i => at.Tokens[i].Class == WordClass.Noun, -1) is >= 0 and var lost) return Of(before, lost);
        for (var core = at.First - 1; core >= 0; core--)
        {
            if (at.Tokens[core].Class == WordClass.Noun && MainOf(at, core) is { } main) return Of(main, core);
        }

        for (var i = at.Index + 1; i < at.Sentence.Clauses.Count; i++)
        {
            var clause = at.Sentence.Clauses[i];
            if (clause is { IsRelative: false, Verb.Finite: true } && clause.Subject.Next > clause.Subject.First && clause.Subject.Next <= clause.First) return Of(new ClauseContext(at.Sentence, i), clause.Subject.Next - 1);
        }

        return Standing.Holds;
    }

    private static ClauseContext? MainOf(ClauseContext at, int core)
    {
        for (var i = at.Index + 1; i < at.Sentence.Clauses.Count; i++)
        {
            var clause = at.Sentence.Clauses[i];
            if (clause is { IsRelative: false, Verb.Finite: true } && clause.Subject.First <= core && core < clause.Subject.Next && (at.Clause.IsInfinitive || !(at.Clause.Subject.First <= core && core < at.Clause.Subject.Next))) return new ClauseContext(at.Sentence, i);
        }

        return null;
    }

    /// <summary>Index of the first token of the noun group that ends at or holds <paramref name="core"/>.</summary>
    public static int GroupStart(ClauseContext at, int core)
    {
        var i = core;
        while (i > 0 && i > core - 10 && (at.Tokens[i - 1].Class is WordClass.Adjective or WordClass.Noun or WordClass.Determiner or WordClass.Possessive or WordClass.Number || at.Tokens[i - 1].Lower is "\"" or "-" or "–" ||
            (at.Tokens[i - 1].Class == WordClass.Adverb && at.Tokens[i - 1].Lower is "previously" or "formerly" or "now" or "newly" or "still" or "longer" or "previous" or "not") || (at.Tokens[i - 1] is { Class: WordClass.Verb, Form: VerbForm.Participle or VerbForm.Past or VerbForm.Gerund } && i - 2 >= 0 && at.Tokens[i - 2].Class is WordClass.Determiner or WordClass.Possessive or WordClass.Adjective))) i--;
        return i;
    }

    /// <summary>True where "instead of", "rather than", "replacing" or the like stand right before a noun group.</summary>
    public static bool ReplacedBefore(IReadOnlyList<Token> tokens, int start)
    {
        for (var i = start - 1; i >= Math.Max(0, start - 6); i--)
        {
            var (word, before) = (tokens[i].Lower, i > 0 ? tokens[i - 1].Lower : "");
            if (word is "of" && before is "instead" or "place" or "lieu" or "departure" || word is "than" && before is "rather" || word is "from" && before is "departure" or "away" or "moving" or "departing" or "shift" or "move") return true;
            if (word is "replacing" or "replaces" or "replaced" && tokens[i].Class != WordClass.Adjective && !(i > 0 && tokens[i - 1].Class == WordClass.Auxiliary)) return true;
            if (tokens[i].IsMark && word is not "\"" || tokens[i].Class is WordClass.Verb or WordClass.Auxiliary or WordClass.Modal or WordClass.Conjunction) return false;
        }

        return false;
    }

    private static bool AfterEndNoun(IReadOnlyList<Token> tokens, int start) =>
        start >= 2 && tokens[start - 1].Lower is "of" or "to" or "for" && EndNouns.Contains(tokens[start - 2].Lower) && !(start >= 3 && tokens[start - 3].Lower is "no" or "not");

    // "Gone is X's right", "Abolished, too, was the clause": the participle stands first.
    private static bool InvertedEnd(ClauseContext at, int core)
    {
        var first = at.Index > 0 && at.Verb is { Lemma: "be" } && at.Clause.Subject.Next <= at.Clause.Subject.First && at.Sentence.Clauses[at.Index - 1] is { Verb: { Finite: false } } front ? front.First : at.First;
        while (first < at.Next && (at.Tokens[first].IsMark || at.Tokens[first].Class == WordClass.Conjunction)) first++;
        if (first >= core || first + 1 >= at.Next) return false;
        var token = at.Tokens[first];
        if (token.Lower is not ("gone" or "over" or "dead" or "out") && !(token.Form is VerbForm.Participle or VerbForm.Past && Lex.End.Words.Contains(Morphology.Verb(token.Lower).Lemma))) return false;
        for (var i = first + 1; i < Math.Min(core, first + 7); i++)
        {
            if (at.Tokens[i].Lemma == "be" && at.Tokens[i].Class == WordClass.Auxiliary) return true;
        }

        return false;
    }

    private static string? Determiner(IReadOnlyList<Token> tokens, int start, int core)
    {
        for (var i = start; i < core; i++)
        {
            if (tokens[i].Lower == "no" && !(i + 1 < tokens.Count && tokens[i + 1].Lower == "longer")) return "no";
        }

        return null;
    }

    private static Standing VerblessFate(ClauseContext at, int core, string? no)
    {
        if (no is not null || (at.First < core && Phrases.Find(at.Tokens, at.First, core, Lex.EndedAdjective) == at.First)) return no is null ? Standing.Ended : NoMore(at.Tokens, core) ? Standing.Ended : Standing.Denied;
        for (var i = at.First; i < core; i++)
        {
            if (at.Tokens[i].Lower == "no" && i + 1 < at.Tokens.Count && at.Tokens[i + 1].Lower is "longer" or "more") return Standing.Ended;
            if (at.Tokens[i].Lower is "not" or "never") return Standing.Denied;
        }

        for (var i = core + 1; i + 1 < Math.Min(at.Next, core + 8); i++)
        {
            // "Share paid by X to Y: none", "First refusal on new capacity: gone"
            if (at.Tokens[i].Lower is ":" or "–" or "—" or "=" && (at.Tokens[i + 1].Lower is "none" or "nil" or "zero" or "nothing" or "deleted" or "scrapped" or "ended" or "removed" or "dropped" or "abolished" or "cancelled" || Phrases.Matches(at.Tokens, i + 1, at.Next, Lex.EndedAdjective))) return Standing.Ended;
        }

        return core + 1 < at.Next && Phrases.Find(at.Tokens, core + 1, Math.Min(at.Next, core + 4), Lex.EndedAdjective) > core && at.Tokens[core + 1].IsMark ? Standing.Ended : Standing.Holds;
    }

    // "falls to 15 percent", "was cut by $2 billion": it goes on at another rate.
    private static bool MovesTo(ClauseContext at) =>
        at.Verb is { Lemma: "fall" or "drop" or "cut" or "come" or "go" or "lift" or "take" } verb && at.Amounts.Any(a => a.First > verb.Head && a.First - verb.Head <= 4 && a.Value > 0 && at.Tokens[a.First - 1].Lower is "to" or "by" or "from" or "at");

    private static bool NoMore(IReadOnlyList<Token> tokens, int core)
    {
        for (var i = core; i < Math.Min(tokens.Count, core + 9); i++)
        {
            if (tokens[i].Lower is "more" or "longer" or "anymore" && i > 0 && tokens[i - 1].Lower is "any" or "no" || tokens[i].Lower == "anymore") return true;
        }

        return false;
    }

    private static bool Negates(ClauseContext at, int core) => at.Verb is not null;

    private static bool NegativeSubject(ClauseContext at)
    {
        var (first, next) = at.Clause.Subject;
        for (var i = first; i < Math.Min(next, first + 2); i++)
        {
            if (at.Tokens[i].Lower is "no" or "neither" or "nobody" or "none" or "nothing") return true;
        }

        return false;
    }

    // "take", "lose", "go", "cut" and the like end only some of their objects.
    private static bool IsWeakEnd(ClauseContext at, int core)
    {
        var lemma = at.Verb!.Lemma;
        var word = at.Tokens[at.Verb.Head].Lower;
        if (lemma is "extend" or "extinguish") return lemma == "extend";
        return lemma is "go" && at.Verb!.Next < at.Next && !at.Tokens[at.Verb.Next].IsMark && !(at.Next > at.Verb.Next && at.Tokens[at.Verb.Next].Lower is "away") && word is not "gone" || lemma is "fall" or "break" or "come" or "let" or "open" or "free" or "release" or "lift" or "withdraw" or "cut" or "strip" or "hold" or "stand" && !Phrases.IsVerb(at.Tokens, at.Verb.Head, at.Next, PhrasalEnd) && (lemma is not "release" and not "free" and not "lift" || core < at.Verb.First);
    }

    private static readonly WordList PhrasalEnd = Lex.End;

    private static bool ObjectOfEnd(ClauseContext at, int core)
    {
        // "release X from its obligation": what stands after "from" ends.
        var verb = at.Verb!;
        if (Releases(verb)) return ReleasedFrom(at, core);

        for (var i = verb.Next; i < core; i++)
        {
            if (at.Tokens[i].Lower is "under" or "in" or "with" or "by" or "for" or "on" && at.Tokens[i].Class == WordClass.Preposition && !Phrasal(at, i)) return false;
        }

        return true;
    }

    /// <summary>True where the verb sets somebody free of what stands at <paramref name="core"/>: "was freed from the duty to buy all its power from X".</summary>
    public static bool ReleasedFrom(ClauseContext at, int core) =>
        at.Verb is { } verb && Releases(verb) && Enumerable.Range(verb.Next, Math.Max(0, core - verb.Next)).Any(i => at.Tokens[i].Lower is "from" or "of");

    private static bool Releases(VerbGroup verb) => verb.Lemma is "release" or "free" or "relieve" or "absolve" or "exempt" or "discharge" or "excuse";

    private static bool Phrasal(ClauseContext at, int i) => i <= at.Verb!.Head + 2 && at.Tokens[i].Lower is "with" or "on" or "in";

    private static bool Intransitive(ClauseContext at)
    {
        var next = at.Verb!.Next;
        return next >= at.Next || at.Tokens[next].Class is WordClass.Preposition or WordClass.Mark or WordClass.Conjunction or WordClass.Adverb or WordClass.Subordinator || at.Tokens[next].Class is WordClass.Number || at.Sentence.Dates.Any(d => at.Sentence.TokensOf(d).First == next);
    }

    // "expires in 2032", "would lapse at the end of 2030": an end to come is a term, not an ending.
    private static bool EndsLater(ClauseContext at) => at.Dates.Any(d => (at.Sentence.TokensOf(d).First >= at.Verb!.First || at.Verb.Tense == Tense.Future && at.Sentence.TokensOf(d).Next <= at.Clause.Subject.First) && Until.IsFuture(d, at.Sentence)) || Until.MilestoneAfter(at, at.Verb!.First) is not null;

    private static bool EndedPredicate(ClauseContext at)
    {
        var next = at.Verb!.Next;
        var found = Phrases.Find(at.Tokens, next, Math.Min(at.Next, next + 4), Lex.EndedAdjective);
        return found >= 0 && found <= next + 2;
    }

    private static bool ReplacedObject(ClauseContext at, int core)
    {
        // "swap X for Y", "trade X for Y", "replace X with Y": X goes, Y comes.
        for (var i = at.Verb!.Next; i < core; i++)
        {
            if (at.Tokens[i].Lower is "for" or "with" or "by" or "into") return false;
        }

        return true;
    }
}
