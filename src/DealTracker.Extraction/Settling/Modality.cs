using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Money;
using DealTracker.Extraction.Reading;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Settling;

/// <summary>
/// Tells whether a candidate is a statement at all, and how sure it is: questions, suppositions, wishes, forecasts and denials are none;
/// unnamed sources and words of doubt make it hedged. One place for all kinds.
/// </summary>
internal static class Modality
{
    private static readonly HashSet<string> UnrealOpeners = ["if", "whether", "lest", "unless", "as-if"];
    private static readonly HashSet<string> FirstPersons = ["i", "we", "you"];
    private static readonly HashSet<string> Nobodies = ["nobody", "none", "no", "neither", "few", "nothing"];
    private static readonly HashSet<string> WishNouns = ["proposal", "idea", "plan", "suggestion", "rumour", "rumor", "hope", "demand", "call", "argument", "wish", "fear", "notion", "theory", "speculation", "possibility", "prospect", "belief", "myth", "talk", "gossip", "request", "motion", "chance"];
    private static readonly HashSet<string> Doubters = ["doubt", "unlikely", "unclear", "false", "untrue", "wrong", "myth", "rumour", "rumor", "speculation", "fantasy", "nonsense", "mistaken", "incorrect", "fiction", "far", "hypothetical"];

    /// <summary>Why the candidate is no statement, or null where it is one.</summary>
    public static string? Unreal(Candidate candidate, IReadOnlySet<string> parties)
    {
        var at = candidate.At;
        var sentence = at.Sentence;
        if (candidate.Standing == Standing.Denied) return "the words deny it";
        if (sentence is { IsQuestion: true, IsAffirmed: false }) return "a question";
        if (sentence.IsFiction) return "a supposition";
        if (candidate.Standing == Standing.Ended && sentence.Tokens.Any(t => t.Lower is "mostly" or "partly" or "largely" or "partially")) return "ended in part only";
        if (sentence.IsForecast) return "in a section of forecasts";
        if (OwnVerb(candidate) is { } why && !(candidate.Attribute == ClauseAttribute.Conditional && why == "after 'if'")) return why;
        if (Corrects(sentence)) return "quoted as a mistake";
        if (sentence.IsClaim) return "a claim quoted to be judged";
        if (Outsiders.Acts(at)) return "somebody else's";
        if (Wishes.Why(candidate) is { } wished) return wished;
        if (IfAny(sentence)) return "'if any'";
        if (Suppositions.Inverted(sentence.Tokens)) return "'had it ...': a supposition";
        if (candidate.Standing == Standing.Ended && Phrases.Find(at.Tokens, 0, Math.Min(6, at.Tokens.Count), Lex.OnlyThen) >= 0) return "'only then': a condition";
        if (Dropped(candidate)) return "a plan given up";
        if (Supposed(candidate)) return "after 'if'";
        foreach (var governor in at.Governors)
        {
            if (ByGovernor(candidate, governor, parties) is { } reason) return reason;
        }

        return Opinion(candidate, parties);
    }

    /// <summary>How sure the article is of a candidate that is a statement.</summary>
    public static Certainty CertaintyOf(Candidate candidate)
    {
        var at = candidate.At;
        if (Hedged(at, at.First, at.Next) || Hedged(at, at.Clause.Subject.First, at.Clause.Subject.Next)) return Certainty.Hedged;
        if (at.Verb is { } verb && (verb.LeadPassive && verb.Leads.Any(l => Lex.Expect.Words.Contains(l) || l is "say" or "report" or "rumour" or "understand") || verb.Leads.Any(l => l is "likely" or "supposed" or "expect" or "seem" or "appear"))) return Certainty.Hedged;
        if (at.Verb is { Modal: "may", NoLonger: false, Negated: false } && !candidate.IsPermission && candidate.Clause.Kind is not (ClauseKind.Exclusivity or ClauseKind.License or ClauseKind.FirstRefusal)) return Certainty.Hedged;
        foreach (var governor in at.Governors)
        {
            if (Hedged(governor, governor.First, governor.Next) || UnnamedSource(governor)) return Certainty.Hedged;
        }

        return TrailingSource(at) || LeadingSource(at) || SaidBySomebody(at) ? Certainty.Hedged : Certainty.Asserted;
    }

    // "exclusive rights, if any": whether there are such is left open.
    private static bool IfAny(SentenceView sentence) => Enumerable.Range(0, sentence.Tokens.Count - 1).Any(i => sentence.Tokens[i].Lower is "if" && sentence.Tokens[i + 1].Lower is "any");

    // "If the deal closes, X will be free": what would follow, where it is no term that hangs on a condition.
    private static bool Supposed(Candidate candidate) =>
        candidate.Clause.Kind is ClauseKind.Exclusivity or ClauseKind.License or ClauseKind.PrimaryProvider or ClauseKind.Collaboration or ClauseKind.Equity or ClauseKind.RevenueShare && candidate.At.Verb is { Tense: Tense.Future or Tense.Conditional } &&
        candidate.Attribute != ClauseAttribute.Until && candidate.At.Index > 0 && candidate.At.Sentence.Clauses[0] is { Opener: "if" } && candidate.At.Sentence.Tokens[0].Lower is "if";

    // "The graphic stated that ...", "we gave X 72 percent", "an earlier version said": the words of a correction, before the right figure.
    private static bool Corrects(SentenceView sentence) =>
        sentence.Tokens.Any(t => t.Lower is "wrongly" or "incorrectly" or "erroneously" or "mistakenly" or "misstated" or "misreported" or "erroneous" or "misprint" or "typo") ||
        (sentence.Tokens.Any(t => t.Lower is "graphic" or "caption" or "chart" or "table" or "headline" || t.Lower is "article" or "story" or "piece" && sentence.Tokens.Any(x => x.Lower is "same" or "our" or "earlier") || t.Lower is "version" && sentence.Tokens.Any(x => x.Lower is "earlier" or "previous")) && sentence.Tokens.Any(t => t.Lower is "gave" or "stated" or "said" or "put" or "showed" or "listed" or "claimed"));

    private static string? OwnVerb(Candidate candidate)
    {
        var at = candidate.At;
        if (at.Verb is not { } verb) return null;
        var inVerbClause = candidate.Core >= at.First || candidate.Core >= at.Clause.Subject.First;
        if (!inVerbClause) return null;
        if (at.Clause.Opener is { } opener && UnrealOpeners.Contains(opener) && candidate.Core >= OpenerAt(at, opener) && !HangsOnIf(candidate)) return $"after '{opener}'";
        if (at.Clause.Opener is "when" or "how" && candidate.Standing == Standing.Ended && at.Governors.FirstOrDefault() is { Verb.Lemma: "decide" or "determine" or "govern" or "dictate" or "control" or "set" or "influence" or "know" or "say" or "define" or "ask" }) return "a question of when";
        if (candidate.Standing == Standing.Ended && verb.NoLonger && candidate.Core > verb.Next && at.Tokens.Skip(verb.Next).Take(candidate.Core - verb.Next).Any(t => t.Lower is "when" or "how" or "whether")) return "a question of when";
        if (SecondOpener(at) is { } second && !HangsOnIf(candidate)) return second;
        if (verb.Lemma is "see" or "model" or "project" or "picture" or "expect" or "forecast" && candidate.Core > verb.Head && Subject(at).Any(Lex.Speculator.Words.Contains)) return "a forecast by somebody who is no party";
        if (verb is { Passive: false, Lemma: "expect" or "anticipate" or "foresee" or "forecast" or "predict" } && candidate.Core > verb.Head && IsOutsider(at, candidate)) return "a forecast by somebody who is no party";
        if (verb.Modal is "might" or "should" or "ought") return $"'{verb.Modal}'";
        if (verb.Modal is "could" && !candidate.IsPrevious && !PastTerms(at) && !candidate.IsPermission) return "'could'";
        if (verb.Modal is "could" && candidate.IsPermission && !PastTerms(at) && verb.Tense == Tense.Conditional) return "'could'";
        if (verb is { Modal: "may", Passive: false } && candidate.Standing is Standing.Ended or Standing.Replaced && !candidate.IsPermission && at.VerbIs(Lex.End)) return "'may': not certain";
        if (verb.Modal is "may" or "will" or "can" && OneDay(at)) return "'one day': not yet";
        if (verb is { Modal: "may", Passive: false } && !candidate.IsPermission && candidate.Clause.Kind is ClauseKind.Equity or ClauseKind.PurchaseCommitment or ClauseKind.Investment && candidate.Attribute is ClauseAttribute.Percent or ClauseAttribute.Amount or ClauseAttribute.Until && candidate.Core >= verb.First) return "'may'";
        if (verb.Modal is "may" && !candidate.IsPermission && verb.Passive && !verb.Leads.Any()) return null;
        if (verb.Modal is "would" && !WouldIsStatement(at) && !(candidate.Clause.Kind == ClauseKind.MilestoneTrigger && at.Clause.Governor is null && MilestoneActs(at))) return "'would'";
        if (Lex.Want.Words.Contains(verb.Lemma) && candidate.Core >= verb.Next && verb.Modal is not "must" && !verb.Leads.Any(l => l is "have-to" or "be-to" or "oblige" or "obliged" or "require" or "bound") && verb.Lemma is not ("offer" or "propose" or "need" or "conclude" or "suppose" or "assign" or "count" or "expect" or "like" or "call" or "press" or "push" or "tip" or "model" or "claim") && !verb.Passive) return $"'{verb.Lemma}': wanted, not agreed";
        if (verb.Lemma is "expect" or "suppose" or "anticipate" && candidate.Core >= verb.Next && verb.Tense is Tense.Past or Tense.PastPerfect) return $"'{verb.Lemma}' in the past: a plan that may not have come true";
        if (at.Tokens[verb.First].Lower is "were" && Enumerable.Range(Math.Max(0, verb.First - 6), Math.Min(6, verb.First)).Any(i => at.Tokens[i].Lower is "if" or "though")) return "after 'if'";
        if (Enumerable.Range(verb.First, verb.Next - verb.First).Any(i => at.Tokens[i].Lower is "about" && i + 1 < at.Tokens.Count && at.Tokens[i + 1].Lower == "to")) return "'about to': not yet";
        if (verb.Lemma is "apply" or "ask" or "tender" && verb.Next < at.Tokens.Count && at.Tokens[verb.Next].Lower is "for" && candidate.Core > verb.Next) return $"'{verb.Lemma} for': wanted, not agreed";
        if (verb.Lemma is "think" or "talk" or "dream" or "speak" or "speculate" && verb.Next < at.Tokens.Count && at.Tokens[verb.Next].Lower is "about" or "of" or "over" && candidate.Core > verb.Next) return $"'{verb.Lemma}': no term";
        foreach (var lead in verb.Leads)
        {
            if (lead is "refuse" or "decline" or "fail" or "unlikely" or "unwilling") return $"'{lead}'";
            if (Lex.Want.Words.Contains(lead) && !(lead is "plan" or "intend" or "expect" or "need" or "offer") && candidate.Attribute is not "amount") return $"'{lead}': wanted, not agreed";
            if (Lex.Want.Words.Contains(lead) && lead is "hope" or "wish" or "consider" or "weigh" or "mull" or "threaten" or "seek" or "try" or "attempt" or "dream" or "pretend" or "contemplate" or "explore" or "discuss" or "like" or "press" or "push") return $"'{lead}': wanted, not agreed";
            if (lead is "expect" or "suppose" or "mean" or "plan" or "intend" && verb.Tense is Tense.Past or Tense.PastPerfect) return $"'{lead}' in the past: a plan that may not have come true";
        }

        return null;
    }

    // "If <milestone> is reached, the payments end": a condition of the contract, where what follows is told as a fact.
    private static bool HangsOnIf(Candidate candidate) =>
        candidate is { Clause.Kind: ClauseKind.MilestoneTrigger, IsPermission: true } && candidate.At.Clause.Opener is "if" or "and" or "but" or "should" &&
        candidate.At.Sentence.Clauses.Any(c => !ReferenceEquals(c, candidate.At.Clause) && c is { Opener: not ("if" or "that" or "which"), Verb: { Finite: true, Tense: Tense.Present or Tense.Future, Modal: null or "will" or "shall" or "must" } verb } && !Lex.Think.Words.Contains(verb.Lemma) && !Lex.Want.Words.Contains(verb.Lemma));

    // "The arrival of <milestone> would end the rights": what a contract says that it would do.
    private static bool MilestoneActs(ClauseContext at) =>
        at.Sentence.Mentions.Any(m => m.Milestone is not null && m.First >= at.Clause.Subject.First && m.First < at.Clause.Subject.Next) && at.VerbIs(Lex.End) && !Subject(at).Any(Lex.Speculator.Words.Contains);

    // "may one day be free", "will sooner or later sell"
    private static bool OneDay(ClauseContext at) =>
        Enumerable.Range(at.Verb!.First, Math.Max(0, Math.Min(at.Next, at.Verb.Next + 1) - at.Verb.First)).Any(i => at.Tokens[i].Lower is "someday" or "eventually" || at.Tokens[i].Lower is "day" && at.Tokens[i - 1].Lower is "one" or "some" || at.Tokens[i].Lower is "later" && at.Tokens[i - 1].Lower is "or");

    // "cancelled plans to buy", "dropped its promise to invest"
    private static bool Dropped(Candidate candidate) =>
        candidate.At.Clause.IsInfinitive && candidate.At.First > 0 && candidate.At.Tokens[candidate.At.First - 1].Lemma is "plan" or "offer" or "bid" or "intention" or "promise" or "talk" or "proposal" && candidate.At.Governors.FirstOrDefault() is { } governor && (governor.VerbIs(Lex.End) || governor.Verb is { Lemma: "shelve" or "freeze" or "postpone" or "reject" });

    // Where the word stands that opens the clause; a first clause may have words without a verb before it: "its place in the queue (unless it cannot ...)".
    private static int OpenerAt(ClauseContext at, string opener)
    {
        for (var i = at.First; i < Math.Min(at.Tokens.Count, at.Verb!.First); i++)
        {
            if (at.Tokens[i].Lower == opener) return i;
        }

        return at.First;
    }

    private static string? SecondOpener(ClauseContext at)
    {
        // "as if it held ...", "even if ..."
        for (var i = at.First; i < Math.Min(at.Next, at.First + 3); i++)
        {
            if (at.Tokens[i].Lower is "whether" && i + 2 < at.Tokens.Count && at.Tokens[i + 1].Lower is "or" && at.Tokens[i + 2].Lower is "not") return null;
            if (at.Tokens[i].Lower is "if" or "whether" && at.Verb is not null && i < at.Verb.First) return $"after '{at.Tokens[i].Lower}'";
        }

        return null;
    }

    // "The union expects the order to be cut": somebody of no part in the deal, by a noun or a name.
    private static bool IsOutsider(ClauseContext governor, Candidate candidate)
    {
        var (first, next) = governor.Clause.Subject;
        return Enumerable.Range(first, next - first).Any(i => governor.Tokens[i].Class == WordClass.Noun && !Lex.Deal.Words.Contains(governor.Tokens[i].Lemma)) &&
            !governor.Sentence.Parties.Any(p => p.First >= first && p.First < next && p.Parties.Any(a => candidate.Deal.Parties.Any(x => x.Id == a)));
    }

    private static string? ByGovernor(Candidate candidate, ClauseContext governor, IReadOnlySet<string> parties)
    {
        if (governor.Verb is not { } verb) return null;
        var infinitive = candidate.At.Clause.IsInfinitive && ReferenceEquals(candidate.At.Clause.Governor, governor.Clause);
        if (candidate.At.Clause is { Opener: "who" or "whom" or "whose" or "which" or "how" or "what", First: > 0 } asked && governor.Verb.Lemma is "decide" or "ask" or "determine" or "know" or "wonder" or "rule" or "settle" or "clarify" or "discuss" or "debate" && candidate.At.Tokens[asked.First - 1].Class == WordClass.Verb) return "a question left open";
        if (candidate.At.Verb is { Finite: false } && verb.Lemma is "see" or "model" or "have" or "expect" or "project" or "picture" && Subject(governor).Any(Lex.Speculator.Words.Contains)) return "a forecast by somebody who is no party";
        if (infinitive && verb is { Passive: false, Lemma: "expect" or "anticipate" or "foresee" or "forecast" or "predict" } && IsOutsider(governor, candidate)) return "a forecast by somebody who is no party";
        if (candidate.At.Clause.Opener is "from" && governor.VerbIs(Lex.Prevent) && candidate.Core >= candidate.At.First && candidate.Attribute != "in-force" && !candidate.IsPermission) return $"'{verb.Lemma}': what is prevented is no term";
        if (governor.VerbIs(Lex.Deny) && !ReferenceEquals(candidate.At.Clause.Governor, governor.Clause)) return null;
        var reported = candidate.At.Clause.IsReported || infinitive || candidate.At.Clause.Opener is "that" or "whether" or "how";
        if (!reported) return governor.Clause.Opener is "if" && candidate.At.Clause.Opener is "and" ? "after 'if'" : null;
        if (governor.VerbIs(Lex.Deny) && candidate.At.Clause.Opener is "that" or "what" or null && ReferenceEquals(candidate.At.Clause.Governor, governor.Clause)) return $"'{verb.Lemma}': denied";
        if (Subject(governor).Any(t => Nobodies.Contains(t))) return "nobody says so";
        if (verb.Tense is Tense.Future or Tense.Conditional && governor.Verb.Leads.Count == 0 && (Lex.Say.Words.Contains(verb.Lemma) || Lex.Think.Words.Contains(verb.Lemma)) && verb.Lemma is not ("recall" or "remember" or "notice" or "recognise" or "recognize")) return $"'{verb.Lemma}' in the future";
        if (verb.Negated && (Lex.Say.Words.Contains(verb.Lemma) || Lex.Think.Words.Contains(verb.Lemma) || verb.Lemma is "mean" or "conclude" or "be" or "know" or "allow" or "permit" or "let" or "require" || governor.VerbIs(Lex.Give) || governor.VerbIs(Lex.Agree))) return $"'not {verb.Lemma}'";
        if (verb.Modal is "might" or "could" or "should" && governor.Clause.Opener is not "so") return $"'{verb.Modal}'";
        if (governor.Clause.Opener is { } opener && UnrealOpeners.Contains(opener)) return $"after '{opener}'";
        if (infinitive && verb.Modal is "would" && governor.VerbIs(Lex.Allow)) return "'would have allowed': a right, no ending";
        var wish = Lex.Want.Words.Contains(verb.Lemma) && verb.Lemma is not ("offer" or "propose" or "need" or "expect" or "plan" or "intend" or "assume" or "suggest" or "like" or "tip");
        if (wish) return $"'{verb.Lemma}': wanted, not agreed";
        if (verb.Lemma is "propose" or "suggest" or "ask" or "demand" or "urge" or "request") return $"'{verb.Lemma}': proposed";
        if (Lex.Think.Words.Contains(verb.Lemma) && !verb.Passive && !(verb.Lemma is "see")) return $"'{verb.Lemma}': an opinion";
        if (governor.Tokens.Skip(governor.First).Take(governor.Next - governor.First).Any(t => Doubters.Contains(t.Lower)) && verb.Lemma is "be" or "seem" or "remain") return "doubted";
        var own = candidate.At.Verb;
        if ((Subject(governor).Any(Lex.Speculator.Words.Contains) || IsWriter(governor)) && own is { Tense: Tense.Future or Tense.Conditional }) return "a forecast by somebody who is no party";
        if (own is { Tense: Tense.Future } && governor.Verb.Lemma is "tell" or "reckon" or "bet" or "have" or "swear" or "insist" or "whisper" or "argue" or "guess" or "post" or "comment" && !governor.Roles.Any(r => r.Role == Role.Subject && r.Ref.Parties.Any(parties.Contains))) return "a forecast by somebody who is no party";
        if (infinitive && Lex.Expect.Words.Contains(verb.Lemma) && verb.Tense is Tense.Past or Tense.PastPerfect) return "an expectation of the past";
        if (verb.Tense is Tense.Conditional && IsWriter(governor)) return "somebody's own supposition";
        if (verb.Lemma is "claim" or "allege" && !governor.Roles.Any(r => r.Role == Role.Subject && r.Ref.Parties.Any(parties.Contains)) && !Subject(governor).Any(t => t is "it" or "they" or "company")) return $"'{verb.Lemma}': somebody's claim";
        if (infinitive && verb.Lemma is "plan" or "want" or "hope" or "decline" or "refuse") return $"'{verb.Lemma}'";
        return null;
    }

    // "We expect", "I would": the writer's own word, where "we" is no party.
    private static bool IsWriter(ClauseContext at) =>
        Subject(at).Any(FirstPersons.Contains) && !at.Sentence.Parties.Any(p => p.First >= at.Clause.Subject.First && p.First < at.Clause.Subject.Next);

    // "Analysts expect ...", "the bull case has ...": a sentence whose own subject speculates.
    private static string? Opinion(Candidate candidate, IReadOnlySet<string> parties)
    {
        var at = candidate.At;
        if (candidate.At.Verb is { Tense: Tense.Future } && at.Clause.Subject is var (f, n) && n > f && at.Tokens[f].Lower is "we" && !at.Sentence.Parties.Any(p => p.IsNamed || p.First == f)) return "somebody's own words";
        if (at.Sentence.Tokens.Any(t => t.Lower is "prediction" or "predictions" or "take" && at.Sentence.Tokens.Any(x => x.Lower is "hot"))) return "a forecast";
        if (at.Verb is { Tense: Tense.Future } or { Tense: Tense.Conditional } && at.Sentence.Tokens.Any(t => t.Lower is "bet" or "prediction" or "guess" or "predict" or "forecast" or "reckon" or "speculation" or "rumour" or "rumor" or "proposal")) return "a forecast";
        var (first, next) = at.Clause.Subject;
        for (var i = first; i < Math.Min(next, first + 3); i++)
        {
            if (at.Sentence.Parties.Any(p => p.First == i)) break;
            if (at.Tokens[i].Lower is "i" or "you" or "we" && at.Verb is { Tense: Tense.Future or Tense.Conditional } || at.Tokens[i].Lower is "i" or "you") return "the writer's or the reader's own";
        }

        for (var i = Math.Max(0, at.Clause.Subject.Next > at.Clause.Subject.First ? Math.Min(at.First, at.Clause.Subject.First) : at.First); i < Math.Min(candidate.Core, at.Tokens.Count); i++)
        {
            if (i < at.First && at.Tokens[i].Lower is not ("ban" or "prohibition")) continue;
            if (at.Tokens[i].Lower is "plan" or "proposal" or "idea" or "prospect" or "possibility" or "talk" or "talks" or "hope" or "rumour" or "rumor" or "speculation" or "risk" or "threat" or "ban" or "prohibition" && i + 1 < at.Tokens.Count && at.Tokens[i + 1].Lower is "to" or "of" or "that" or "on" or "about" or "over" or "against" && at.Clause.IsInfinitive is false && candidate.Core - i < 10) return $"a {at.Tokens[i].Lower}, no term";
        }

        if ((Wished(at) ?? at.Governors.Select(Wished).FirstOrDefault(w => w is not null)) is { } wish) return $"a {wish}, no term";
        if (at.Clause.IsInfinitive && at.First > 0 && at.Tokens[at.First - 1].Lower is "proposal" or "idea" or "hope" or "wish" or "desire" or "attempt" or "bid" or "request" or "demand" or "refusal" or "failure" or "option" && candidate.Kind() != "first-refusal") return $"a {at.Tokens[at.First - 1].Lower}, no term";
        return parties.Count == 0 ? "no party is named" : null;
    }

    // "proposals that ...": what somebody would like.
    private static string? Wished(ClauseContext at) => at.Clause.Opener is "that" && at.First > 0 && WishNouns.Contains(at.Tokens[at.First - 1].Lemma) ? at.Tokens[at.First - 1].Lemma : null;

    private static string Kind(this Candidate candidate) => candidate.Clause.Kind;

    // "announced that it would invest", "the contract would run until": reported or narrated speech, not a supposition.
    private static bool WouldIsStatement(ClauseContext at)
    {
        if ((at.Sentence.Tokens.Any(t => t.Lower is "if") || at.Sentence.Tokens[0].Lower is "were" or "had" or "should") && !at.Governors.Any(g => g.VerbIs(Lex.Say) || g.VerbIs(Lex.Announce))) return false;
        if (at.Governors.Any(g => (g.VerbIs(Lex.Say) || g.VerbIs(Lex.Announce) || g.VerbIs(Lex.Agree) || g.Verb is { Lemma: "accept" or "concede" or "acknowledge" or "settle" or "decide" or "stipulate" or "provide" or "confirm" or "lay" or "understand" or "write" or "specify" or "state" or "fix" or "ordain" or "prescribe" or "foresee" }) && g.Verb!.Tense is Tense.Past or Tense.PastPerfect or Tense.PresentPerfect)) return true;
        if (PastTerms(at)) return true;
        return at.Sentence.IsNarrative && !(at.Verb is { } v && at.Tokens.Skip(v.First).Take(v.Next - v.First).Any(t => t.Lower == "have"));
    }

    private static bool PastTerms(ClauseContext at) => Phrases.Find(at.Tokens, 0, at.Tokens.Count, Lex.Previous) >= 0;

    private static bool Hedged(ClauseContext at, int first, int next)
    {
        foreach (var i in Phrases.FindAll(at.Tokens, first, next, Lex.Hedge))
        {
            // "The Gazette reported" has a source with a name; "a reported deal" and "media reports" have none.
            if (at.Tokens[i].Lower == "reported" && at.Tokens[i].Class == WordClass.Verb && at.Tokens[i].Form != VerbForm.Participle) continue;
            if (at.Tokens[i].Lower == "reported" && i > 0 && at.Tokens[i - 1].Class is WordClass.Auxiliary) continue;
            return true;
        }

        return false;
    }

    private static bool UnnamedSource(ClauseContext governor)
    {
        if (governor.Verb is not { } verb || !Lex.Say.Words.Contains(verb.Lemma)) return false;
        return Subject(governor).Any(t => t is "report" or "reports" or "source" or "sources" or "insider" or "insiders" or "person" or "people" or "reporting" or "rumour" or "rumours") && !governor.Sentence.Mentions.Any(m => m.IsOutlet && m.First >= governor.First && m.First < governor.Next);
    }

    // "X pays Y, sources said, until 2030"
    private static bool SaidBySomebody(ClauseContext at) =>
        at.Index + 1 < at.Sentence.Clauses.Count && new ClauseContext(at.Sentence, at.Index + 1) is { Clause.Opener: ",", Verb: not null } after && after.VerbIs(Lex.Say) && UnnamedSource(after);

    private static bool TrailingSource(ClauseContext at)
    {
        for (var i = at.First; i < at.Tokens.Count - 2; i++)
        {
            if (at.Tokens[i].Lower != "according" || at.Tokens[i + 1].Lower != "to") continue;
            return at.Tokens.Skip(i + 2).Take(6).Any(t => t.Lower is "person" or "people" or "source" or "sources" or "insiders" or "insider" or "reports" or "persons" or "rumours" or "someone" or "somebody");
        }

        return at.Tokens.Skip(at.Clause.First).Any(t => t.Lower is "asked") && at.Tokens.Any(t => t.Lower is "named" or "anonymity");
    }

    private static bool LeadingSource(ClauseContext at)
    {
        for (var i = 0; i < Math.Min(at.First + 1, at.Tokens.Count - 2); i++)
        {
            if (at.Tokens[i].Lower == "according" && at.Tokens.Skip(i + 2).Take(6).Any(t => t.Lower is "person" or "people" or "source" or "sources" or "insiders" or "insider" or "reports")) return true;
        }

        // "Reports say A, B and C": what is said first covers what follows in the sentence.
        var first = new ClauseContext(at.Sentence, 0);
        return at.Index > 0 && first.Verb is not null && at.Clause.Opener is "," or "and" or "while" or "but" or ";" or null && UnnamedSource(first) && at.Index <= 4;
    }

    private static IEnumerable<string> Subject(ClauseContext at)
    {
        for (var i = at.Clause.Subject.First; i < at.Clause.Subject.Next; i++)
        {
            yield return at.Tokens[i].Lower;
            yield return at.Tokens[i].Lemma;
        }
    }
}
