using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Grammar;

/// <summary>Divides a tagged sentence into clauses and finds their subjects. Works from left to right in one pass over the verb groups.</summary>
internal sealed class ClauseParser(IReadOnlyList<Token> tokens, Func<int, bool> isNameStart)
{
    private readonly NounGroups nouns = new(tokens, isNameStart);
    private readonly Cessation ceased = new(tokens);

    private static readonly HashSet<string> ObjectControl =
        ["allow", "permit", "let", "enable", "require", "oblige", "force", "ask", "free", "entitle", "authorise", "authorize", "obligate", "compel", "order", "cause", "expect", "want", "release", "forbid", "empower", "liberate", "invite", "leave", "make", "give", "grant", "lead", "urge", "see", "bar", "prevent", "stop", "keep", "prohibit"];

    private (int First, int Next)? pendingSubject;
    private (int First, int Next)? head;
    private bool clausesHaveNoFinite;

    /// <summary>The clauses of a tagged sentence; <paramref name="isNameStart"/> tells where a known name begins.</summary>
    public static List<Clause> Parse(IReadOnlyList<Token> tokens, Func<int, bool> isNameStart) => new ClauseParser(tokens, isNameStart).Parse();

    private List<Clause> Parse()
    {
        var groups = VerbGroups.Find(tokens);
        var clauses = new List<Clause>();
        if (groups.Count == 0)
        {
            clauses.Add(new Clause { First = 0, Next = tokens.Count, Subject = (0, 0) });
            return clauses;
        }

        for (var g = 0; g < groups.Count; g++)
        {
            var group = groups[g];
            var from = g == 0 ? 0 : groups[g - 1].Next;
            pendingSubject = null;
            clausesHaveNoFinite = clauses.All(c => c.Verb is not { Finite: true });
            var border = Border(from, group, g == 0 ? null : clauses[^1], out var opener, out var subjectStart);
            var clause = new Clause { First = g == 0 ? 0 : border, Next = tokens.Count, Verb = AsParticiple(group, g, clauses, border, from), Opener = opener };
            if (clauses.Count > 0) clauses[^1].Next = border;
            Attach(clause, clauses, subjectStart, from);
            if (clause.Verb is { Tense: Tense.Past, First: var vf, Head: var vh } && vf == vh && g > 0 && (!nouns.HasNoun(clause.Subject) || clause.Subject.Next <= clause.First && tokens[clause.First].Lower is "," or "albeit" && clause.Opener is "albeit" or "though" or "although") && clause.Opener is "," or "albeit" or "though" or "although")
                clause = new Clause { First = clause.First, Next = clause.Next, Opener = clause.Opener, Verb = clause.Verb with { Tense = Tense.None, Passive = true }, Subject = clauses[^1].Subject, Governor = clauses[^1].Governor };
            if (g == 0 && border > 0 && opener is "that" or "which" or "who" or "whom" or "whose" or "where" or "under" or "whatever" or "whoever" or "what") head = (0, border);
            else if (g == 0 && border > 0 && opener is "," && clause.Verb is { Finite: false, Passive: true } && nouns.HasNoun((0, border)))
            {
                // "An earlier contract, concluded in April, had bound it": the finite verb to come takes up the noun before the participle.
                head = (0, border);
                clause.Subject = (0, border);
                clause.IsRelative = true;
            }
            else if (head is { } waiting && group.Finite && nouns.SubjectIn(subjectStart, group.First) is var mine && mine.First == mine.Next && clause.Opener is null or ",")
            {
                clause.Subject = waiting;
                clause.IsRelative = false;
                clause.Governor = null;
                head = null;
            }

            if (pendingSubject is { } pending)
            {
                clause.Subject = pending;
                clause.IsRelative = false;
            }

            ceased.Mark(clause, clauses);
            clauses.Add(clause);
        }

        ceased.MarkPurposes(clauses);
        return clauses;
    }

    // A past form right after a noun, in a stretch that has its finite verb already, is a participle: "products accessed through", "a cap set by".
    private VerbGroup AsParticiple(VerbGroup group, int g, List<Clause> clauses, int border, int from)
    {
        // "It is the sole developer permitted to use it"
        if (IsPermitted(group) && clauses.Count > 0 && clauses[^1].Verb is { Lemma: "be" or "become" or "remain" or "stay", Finite: true }) return group with { Tense = Tense.None, LeadPassive = true };
        if (group.Tense != Tense.Past || group.First != group.Head || tokens[group.Head].Class != WordClass.Verb || group.Head == 0) return group;
        if (clauses.Count == 0 && tokens[group.Head - 1].Lower == "," && AfterNextComma(group)) return group with { Tense = Tense.None, Passive = true };
        if (clauses.Count == 0) return FollowedByFinite(group) && !Enumerable.Range(0, group.First).Any(i => tokens[i] is { Lower: "that" or "which" or "whom", Class: WordClass.Subordinator } && i + 1 < group.First) ? group with { Tense = Tense.None, Passive = true } : group;
        var before = tokens[group.Head - 1];
        var sameStretch = border == group.First && clauses[^1].Verb is { Finite: true } && before.Class is WordClass.Noun or WordClass.Pronoun;
        return sameStretch || border == group.First && before.IsMark is false && before.Class != WordClass.Conjunction && clauses[^1].Verb is not null && border > from
            ? group with { Tense = Tense.None, Passive = true } : group;
    }

    private bool IsPermitted(VerbGroup group) =>
        group is { Tense: Tense.Past, Leads.Count: 1, First: > 0 } && group.Leads[0] is "permit" or "allow" or "entitle" or "authorise" or "authorize" or "license" or "oblige" or "require" or "bind" && tokens[group.First - 1].Class == WordClass.Noun && tokens[group.First + 1].Class == WordClass.Infinitive;

    // "The agreement, signed in November, grows": the finite verb comes after the next comma.
    private bool AfterNextComma(VerbGroup group)
    {
        var comma = group.Next;
        while (comma < tokens.Count && tokens[comma].Lower != ",") comma++;
        return comma + 1 < tokens.Count && (tokens[comma + 1].Class is WordClass.Modal or WordClass.Auxiliary || (tokens[comma + 1].Class == WordClass.Verb && tokens[comma + 1].Form is VerbForm.Present or VerbForm.Past));
    }

    private bool FollowedByFinite(VerbGroup group)
    {
        // "Payments made under the deal end": another finite verb follows with no border between.
        if (group.Next >= tokens.Count || tokens[group.Next].Class != WordClass.Preposition) return false;
        for (var i = group.Next; i < tokens.Count; i++)
        {
            if (tokens[i].IsMark || tokens[i].Class is WordClass.Subordinator or WordClass.Conjunction or WordClass.Infinitive) return false;
            if (tokens[i].Class is WordClass.Modal or WordClass.Auxiliary || (tokens[i].Class == WordClass.Verb && tokens[i].Form is VerbForm.Present)) return true;
        }

        return false;
    }

    // Where the clause of a verb group begins: after the last border between it and the verb group before.
    private int Border(int from, VerbGroup group, Clause? previous, out string? opener, out int subjectStart)
    {
        opener = null;
        subjectStart = group.First;
        var last = -1;
        var depth = 0;
        for (var i = group.First - 1; i >= from; i--)
        {
            if (tokens[i].Lower == ")") depth++;
            if (tokens[i].Lower == "(" && depth > 0) depth--;
            if (depth > 0 || !IsBorder(i, from, group)) continue;
            last = i;
            break;
        }

        // "…: its licence to models and products stays": with no verb since a stronger border, the conjunction joins nouns.
        if (last >= 0 && tokens[last].Class is WordClass.Conjunction && group.First > last + 1)
        {
            for (var i = last - 1; i >= from; i--)
            {
                if (!(tokens[i].Class is WordClass.Subordinator || tokens[i].Lower is ":" or ";" or "–" or "—")) continue;
                if (nouns.HasSubject(i + 1, last)) last = i;
                break;
            }
        }

        if (last >= 0)
        {
            opener = tokens[last].Lower;
            subjectStart = last + 1;

            // A border made of several words: ", and", ", which", "instead of", "- unless".
            var border = last;
            while (border - 1 >= from && (tokens[border - 1].Class is WordClass.Conjunction or WordClass.Subordinator || tokens[border - 1].Lower is "," or "\"" or "-" or "–" or "—" or "even" or "only"))
            {
                border--;
                if (tokens[border].Class is WordClass.Subordinator or WordClass.Conjunction && tokens[last].IsMark) opener = tokens[border].Lower;
            }

            return Math.Max(border, from);
        }

        if (previous is null)
        {
            subjectStart = 0;
            return 0;
        }

        if (!group.Finite || IsReducedRelative(group, previous)) return group.First;
        if (head is { } waiting)
        {
            // "The clause that tied all this to X has been struck out": the finite verb takes up the noun before the relative clause.
            pendingSubject = waiting;
            head = null;
            return group.First;
        }

        if (previous is { IsRelative: true, Verb: { Finite: false } } && previous.Subject.First != previous.Subject.Next && (clausesHaveNoFinite || previous.First == previous.Verb.First))
        {
            // "One aspect mentioned in the text was": the finite verb takes up the noun before the participle.
            pendingSubject = previous.Subject;
            return group.First;
        }

        if (clausesHaveNoFinite && previous.Subject.Next > previous.Subject.First && previous.Subject.Next <= previous.Verb!.First && (previous.Verb is { Infinitive: true, First: > 0 } purpose && tokens[purpose.First - 1].Class == WordClass.Noun ||
            previous.Verb is { Finite: false, Passive: true } && tokens[nouns.NounGroupStart(from, group.First) is > 0 and var start ? start - 1 : 0].Class == WordClass.Preposition))
        {
            // "X's obligation to share revenue with Y has been removed": the finite verb takes up the noun before the infinitive.
            pendingSubject = previous.Subject;
            return group.First;
        }

        if (clausesHaveNoFinite && previous is { First: 0, Opener: "on" or "of" or "for" or "in" or "to" or "over" or "from", Verb: { Finite: false, Infinitive: false, First: > 1 } gerund } && tokens[gerund.Head].Form == VerbForm.Gerund && tokens[gerund.First - 2].Class == WordClass.Noun)
        {
            // "X's monopoly on hosting Y has ended": the finite verb takes up the noun before the gerund.
            pendingSubject = (0, gerund.First - 1);
            return group.First;
        }

        // No border and a finite verb: the noun group just before it is its subject ("the companies say products will ship").
        subjectStart = nouns.NounGroupStart(from, group.First);
        if (subjectStart > from && tokens[subjectStart - 1].Class is WordClass.Preposition && previous is { Opener: "that" or "which" or "who" or "whom", Verb: { Finite: true } verb } && subjectStart > verb.Next && previous.First > 0)
        {
            // "Papers that the court saw in March set the share at ...": what stands after a preposition is no subject; the noun before the relative clause is.
            pendingSubject = (nouns.NounBefore(previous.First, 0), previous.First);
            return group.First;
        }

        return subjectStart;
    }

    // "products accessed through an interface": a past form after a noun, with a finite verb before it and a preposition after it.
    private bool IsReducedRelative(VerbGroup group, Clause previous) =>
        group.Tense == Tense.Past && group.First == group.Head && group.Head > 0 && tokens[group.Head].Class == WordClass.Verb && previous.Verb is { } verb &&
        !IsSaying(previous) && tokens[group.Head - 1].Class is WordClass.Noun && group.Head - 1 >= verb.Next && group.Next < tokens.Count &&
        (tokens[group.Next].Class is WordClass.Preposition || tokens[group.Next].IsMark);

    private bool IsBorder(int i, int from, VerbGroup group)
    {
        var token = tokens[i];
        if (token.Class is WordClass.Subordinator || token.Lower is "whatever" or "whoever" or "whichever" && group.Finite && i > from || IsFreeRelative(i, from, group)) return true;
        if ((token.Class is WordClass.Conjunction || token.Lower == ",") && nouns.JoinsNames(i)) return false;
        if (token.Lower is ";" or ":" or "–" or "—" or "-" or "(" or "\"") return token.Lower != "\"" || i > from;
        if (token.Class is WordClass.Preposition && token.Lower is "until" or "till" or "after" or "before" or "since" or "as" or "than" or "for" or "with" or "by" or "without" or "from" or "of" or "in" or "upon" or "on" or "to" or "at" or "instead")
        {
            // A preposition opens a clause only where a subject and a finite verb, or a gerund, follow at once.
            if (!group.Finite && tokens[group.Head].Form == VerbForm.Gerund && i == group.First - 1) return true;
            return token.Lower is "until" or "till" or "after" or "before" or "since" or "as" or "than" && group.Finite && nouns.HasSubject(i + 1, group.First);
        }

        if (token.Class is WordClass.Conjunction && group.Finite && HasVerbBefore(from) && tokens[i + 1].Class is WordClass.Preposition or WordClass.Adverb && group.First - i <= 7 && !Enumerable.Range(i + 1, group.First - i - 1).Any(k => isNameStart(k) || tokens[k].Lower is ",")) return true;
        if (token.Class is WordClass.Conjunction) return group.First == i + 1 || group.Finite && nouns.HasSubject(i + 1, group.First) && HasVerbBefore(from);
        return token.Lower is "," && (group.First == i + 1 || HasVerbBefore(from) && (nouns.HasSubject(i + 1, group.First) || !group.Finite));
    }

    // "15 percent of what the maker earns", "the provider for everything the lab did"
    private bool IsFreeRelative(int i, int from, VerbGroup group) =>
        tokens[i].Lower is "what" or "everything" or "anything" && i > from && tokens[i - 1].Class is WordClass.Preposition && group.First == group.Head && group.First > i + 1 && group.First - i <= 6 && tokens[group.Head].Form is VerbForm.Past or VerbForm.Present or VerbForm.Bare && Enumerable.Range(i + 1, group.First - i - 1).All(k => tokens[k].Class is WordClass.Noun or WordClass.Pronoun or WordClass.Determiner or WordClass.Adjective or WordClass.Possessive);

    private static bool HasVerbBefore(int from) => from > 0;

    private void Attach(Clause clause, List<Clause> clauses, int subjectStart, int from)
    {
        var group = clause.Verb!;
        var own = nouns.SubjectIn(subjectStart, group.First);
        if (clause.Opener is "and" or "but" && subjectStart < group.First && tokens[subjectStart].Class is WordClass.Preposition && !Enumerable.Range(subjectStart, group.First - subjectStart).Any(k => isNameStart(k) || tokens[k].Lower is "," || tokens[k].Class is WordClass.Pronoun)) own = (subjectStart, subjectStart);
        var previous = clauses.Count > 0 ? clauses[^1] : null;
        var relative = clause.Opener is "which" or "who" or "that" or "whom" && own.First == own.Next && group.Finite;
        if (clause.Opener is "that" && previous is not null && previous.Verb is not null && own.First != own.Next) clause.IsReported = IsSaying(previous);
        if (clause.Opener is "," or null && previous is not null && group.Finite && own.First != own.Next && IsSaying(previous) && clause.First == previous.Verb!.Next) clause.IsReported = true;
        if (clause.Opener is null && previous is not null && IsSaying(previous) && group.Finite) clause.IsReported = true;
        if (own.First != own.Next)
        {
            clause.Subject = own;
            clause.IsRelative = clause.Opener is "which" or "whom" or "whose" or "where" or "whereby" || (clause.Opener is "that" && !clause.IsReported && previous is not null && previous.Verb!.Next < clause.First);
            if (clause.Opener is not (null or "," or ";" or "and" or "but" or "or" or ":" or "–" or "—" or "yet" or "\"" or "so" or "nor")) clause.Governor = previous;
            else clause.Governor = previous is { IsReported: true } && clause.Opener is "and" or "but" ? previous.Governor : clause.IsReported ? previous : null;
            if (previous is { IsReported: true } && clause.Opener is "and" && group.Finite) clause.IsReported = true;
            return;
        }

        if (previous is null) return;
        if (relative || (!group.Finite && !group.Infinitive && (group.Passive || group.LeadPassive) && clause.Opener is null))
        {
            clause.Subject = (nouns.NounBefore(clause.First, from), clause.First);
            clause.IsRelative = true;
            clause.Governor = previous;
            return;
        }

        if (group.Infinitive && previous.Verb is not null)
        {
            clause.Governor = previous;
            var between = nouns.SubjectIn(previous.Verb.Next, clause.First);
            clause.Subject = between.First != between.Next && ObjectControl.Contains(previous.Verb.Lemma) && !previous.Verb.Passive ? between : previous.Subject;
            return;
        }

        if (group.Finite && clause.Opener is "and" or "but" or "or" or "nor" or "yet" or ",")
        {
            var main = clause.Opener == "," && (previous.IsRelative || !previous.Verb!.Finite) ? Pending(clauses) : previous.IsRelative && previous.Governor is { Verb: not null } outer && tokens[clause.First].Lower is "," ? outer : previous;
            clause.Subject = main.Subject;
            clause.Governor = main.Governor;
            clause.IsReported = main.IsReported;
            clause.IsRelative = main.IsRelative && main == previous;
            return;
        }

        clause.Governor = previous;
        clause.Subject = previous.Subject;
        if (group.Finite && Pending(clauses) is { } pending && pending.Subject != previous.Subject) clause.Subject = pending.Subject;
    }

    private static Clause Pending(List<Clause> clauses)
    {
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            if (!clauses[i].IsRelative && clauses[i].Verb is { Finite: true }) return clauses[i];
        }

        return clauses[0];
    }

    internal static bool IsSaying(Clause clause) =>
        clause.Verb is { } verb && (WordList.Of("verb-say").Words.Contains(verb.Lemma) || WordList.Of("verb-think").Words.Contains(verb.Lemma) || WordList.Of("verb-deny").Words.Contains(verb.Lemma) || verb.Lemma is "announce" or "expect" or "mean");
}
