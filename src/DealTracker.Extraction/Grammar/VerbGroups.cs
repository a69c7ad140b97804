using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Grammar;

/// <summary>Finds the verb groups of a tagged sentence.</summary>
internal static class VerbGroups
{
    private static readonly HashSet<string> AdjectiveLeads =
        ["able", "free", "due", "likely", "unlikely", "set", "bound", "obliged", "entitled", "ready", "willing", "liable", "unable", "unwilling", "eligible", "poised", "certain", "sure", "welcome", "supposed", "about", "going", "keen", "eager", "forbidden", "meant"];

    private static readonly HashSet<string> GerundLeads = ["stop", "cease", "keep", "continue", "start", "begin", "consider", "quit", "finish", "end", "discontinue", "go", "weigh", "mull", "contemplate", "avoid", "resume", "discuss", "ponder"];

    // What stands after one of them has come to an end: "stopped paying", "is done paying".
    private static readonly HashSet<string> Ceasing = ["stop", "cease", "quit", "end", "discontinue", "finish", "done", "through", "finished"];

    public static List<VerbGroup> Find(IReadOnlyList<Token> tokens)
    {
        var groups = new List<VerbGroup>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Class is not (WordClass.Modal or WordClass.Auxiliary or WordClass.Verb or WordClass.Infinitive)) continue;
            var group = new Builder(tokens).Build(i);
            if (group is null) continue;
            groups.Add(groups.Count > 0 && IsLet(tokens, groups[^1], group) ? group with { Tense = Tense.None, Infinitive = true } : group);
            i = group.Next - 1;
        }

        return groups;
    }

    // "lets the lab match", "helped it build": an infinitive without "to".
    private static bool IsLet(IReadOnlyList<Token> tokens, VerbGroup before, VerbGroup group) =>
        before.Lemma is "let" or "help" && group.First == group.Head && tokens[group.Head].Form == VerbForm.Bare && group.First > before.Next &&
        Enumerable.Range(before.Next, group.First - before.Next).All(k => tokens[k].Class is WordClass.Noun or WordClass.Determiner or WordClass.Adjective or WordClass.Possessive or WordClass.Pronoun);

    private sealed class Builder(IReadOnlyList<Token> tokens)
    {
        private readonly List<string> leads = [];
        private string? modal;
        private Tense tense = Tense.None;
        private bool passive;
        private bool leadPassive;
        private bool negated;
        private bool noLonger;
        private bool infinitive;

        public VerbGroup? Build(int start)
        {
            var i = start;
            var head = -1;
            var first = true;
            while (i < tokens.Count)
            {
                var token = tokens[i];
                switch (token.Class)
                {
                    case WordClass.Infinitive:
                        infinitive |= first;
                        break;
                    case WordClass.Modal:
                        modal ??= token.Lemma;
                        negated |= token.Lower == "cannot";
                        if (first) tense = OfModal(token.Lemma);
                        break;
                    case WordClass.Auxiliary:
                        if (Auxiliary(i, first) is { } done)
                        {
                            head = i;
                            i = done;
                            return Group(start, head, i);
                        }

                        break;
                    case WordClass.Verb:
                        head = i;
                        if (first) tense = token.Form switch { VerbForm.Past => Tense.Past, VerbForm.Present or VerbForm.Bare => Tense.Present, _ => Tense.None };
                        i = SkipAdverbs(i + 1);
                        if (i < tokens.Count && Continues(head, i))
                        {
                            leads.Add(tokens[i].Lower == "up" ? "stop" : tokens[head].Lemma);
                            leadPassive |= passive;
                            passive = false;
                            first = false;
                            if (tokens[i].Lower is "on" or "up" && pendingSkip > i)
                            {
                                i = pendingSkip;
                                pendingSkip = -1;
                            }

                            continue;
                        }

                        return Group(start, head, head + 1);
                    default:
                        return head < 0 ? null : Group(start, head, head + 1);
                }

                first = false;
                i = SkipAdverbs(i + 1);
            }

            return head < 0 ? null : Group(start, head, head + 1);
        }

        // "be" and "have" lead on where a participle, a gerund or "to" follows; else they are the main verb and the index after them is returned.
        private int? Auxiliary(int i, bool first)
        {
            var token = tokens[i];
            var next = SkipAdverbs(i + 1);
            if (token.Lemma == "be" && next + 1 < tokens.Count && tokens[next].Lower is "done" or "through" or "finished" && tokens[next + 1] is { Class: WordClass.Verb, Form: VerbForm.Gerund })
            {
                if (first) tense = token.Form == VerbForm.Past ? Tense.Past : Tense.Present;
                return Lead(next);
            }

            if (first) tense = token.Form switch { VerbForm.Past => Tense.Past, VerbForm.Present or VerbForm.Bare => Tense.Present, _ => Tense.None };
            if (next < tokens.Count && tokens[next] is { Class: WordClass.Verb or WordClass.Adjective } follower)
            {
                if (token.Lemma == "be" && follower.Form is VerbForm.Participle or VerbForm.Past && follower.Class == WordClass.Verb)
                {
                    passive = true;
                    return null;
                }

                if (token.Lemma == "be" && follower is { Class: WordClass.Verb, Form: VerbForm.Gerund })
                {
                    if (follower.Lemma == "go" && next + 1 < tokens.Count && tokens[next + 1].Class == WordClass.Infinitive)
                    {
                        tense = Tense.Future;
                    }

                    return null;
                }

                if (token.Lemma == "have" && follower is { Class: WordClass.Verb, Form: VerbForm.Participle or VerbForm.Past })
                {
                    if (first || modal is not null) tense = modal is not null ? tense : tense == Tense.Past ? Tense.PastPerfect : Tense.PresentPerfect;
                    return null;
                }

                if (token.Lemma == "do" && follower.Class == WordClass.Verb) return null;
                if (token.Lemma == "be" && AdjectiveLeads.Contains(follower.Lower) && SkipAdverbs(next + 1) is var to && to < tokens.Count && tokens[to].Class == WordClass.Infinitive) return Lead(next);
            }

            // "the right that X had is gone": two verbs, not one.
            if (next < tokens.Count && token.Lemma == "have" && tokens[next] is { Class: WordClass.Auxiliary, Lemma: "be" } finite && finite.Lower is "is" or "are" or "was" or "were") return i + 1;
            if (next < tokens.Count && tokens[next] is { Class: WordClass.Auxiliary } aux)
            {
                if (token.Lemma == "have" && aux.Lower is "been" or "had") tense = first ? tense == Tense.Past ? Tense.PastPerfect : Tense.PresentPerfect : tense;
                return null;
            }

            if (next < tokens.Count && AdjectiveLeads.Contains(tokens[next].Lower) && token.Lemma == "be" && SkipAdverbs(next + 1) is var after && after < tokens.Count && tokens[after].Class == WordClass.Infinitive)
                return Lead(next);
            if (next < tokens.Count && tokens[next].Class == WordClass.Infinitive)
            {
                leads.Add(token.Lemma == "be" ? "be-to" : "have-to");
                if (token.Lemma == "be" && tense == Tense.Present) tense = Tense.Future;
                return null;
            }

            return i + 1;
        }

        private int? Lead(int adjective)
        {
            leads.Add(tokens[adjective].Lower);
            var group = Resume(SkipAdverbs(adjective + 1));
            return group;
        }

        // The rest of the chain after an adjective lead is read by the main loop; the tokens between count as adverbs.
        private int? Resume(int infinitiveAt)
        {
            pendingSkip = infinitiveAt;
            return null;
        }

        private int pendingSkip = -1;

        private int SkipAdverbs(int i)
        {
            if (pendingSkip > i - 1 && pendingSkip >= 0)
            {
                var to = pendingSkip;
                pendingSkip = -1;
                return to;
            }

            for (; i < tokens.Count; i++)
            {
                var token = tokens[i];
                if (token.Lower is "no" or "any" && i + 1 < tokens.Count && tokens[i + 1].Lower is "longer" or "more")
                {
                    noLonger |= token.Lower == "no";
                    if (token.Lower == "any" && negated) (noLonger, negated) = (true, false);
                    i++;
                    continue;
                }

                if (token.Lower is "anymore" && negated) (noLonger, negated) = (true, false);
                if (i + 1 < tokens.Count && (token.Lower is "one" or "some" && tokens[i + 1].Lower is "day" || token.Lower is "so" or "thus" && tokens[i + 1].Lower is "far" || token.Lower is "until" or "till" && tokens[i + 1].Lower is "now" or "recently"))
                {
                    i++;
                    continue;
                }

                if (token.Class != WordClass.Adverb || token.Lower is "first" or "alone" or "up" or "out" or "off" or "over" or "away" or "back" or "aside" or "on" or "so" or "down") break;
                negated |= token.Lower is "not" or "n't" or "never" or "hardly" or "scarcely" or "barely";
            }

            return i;
        }

        private bool Continues(int head, int next) =>
            tokens[next].Class == WordClass.Infinitive ||
            (tokens[next] is { Class: WordClass.Verb, Form: VerbForm.Gerund } && GerundLeads.Contains(tokens[head].Lemma)) ||
            (tokens[next].Lower is "up" && next + 1 < tokens.Count && tokens[next + 1] is { Class: WordClass.Verb or WordClass.Auxiliary, Form: VerbForm.Gerund } && tokens[head].Lemma is "give" && SkipOn(next)) ||
            (tokens[next].Lower is "on" && next + 1 < tokens.Count && tokens[next + 1] is { Class: WordClass.Verb, Form: VerbForm.Gerund } && tokens[head].Lemma is "go" or "keep" or "carry" && SkipOn(next));

        private bool SkipOn(int at)
        {
            pendingSkip = at + 1;
            return true;
        }

        private static Tense OfModal(string lemma) => lemma switch { "will" or "shall" => Tense.Future, "would" or "might" or "could" or "should" => Tense.Conditional, _ => Tense.Present };

        // "No longer will X pay": what the auxiliary in front of the subject says.
        private void Take((Token Auxiliary, bool NoLonger, bool Negated) front)
        {
            var word = front.Auxiliary;
            if (word.Class == WordClass.Modal) modal = word.Lemma;
            tense = word.Class == WordClass.Modal ? OfModal(word.Lemma) : word.Form == VerbForm.Past ? Tense.Past : Tense.Present;
            noLonger |= front.NoLonger;
            negated |= front.Negated;
        }

        private VerbGroup Group(int start, int head, int next)
        {
            if (!infinitive && modal is null && (tokens[start].Form is VerbForm.Bare || tokens[start].Lower is "have") && Inversion.Of(tokens, start) is { } front) Take(front);
            var before = start - 1;
            for (; before >= 0 && tokens[before].Class == WordClass.Adverb; before--)
            {
                if (tokens[before].Lower is "never" or "not") negated = true;
                if (tokens[before].Lower == "longer" && before > 0 && tokens[before - 1].Lower == "no") noLonger = true;
            }

            var end = next;
            for (var j = next; j < tokens.Count && j < next + 14 && !(tokens[j].IsMark && tokens[j].Lower is ";" or "." or ":" or ",") && tokens[j].Class is not (WordClass.Subordinator or WordClass.Modal or WordClass.Auxiliary); j++)
            {
                if (negated && (tokens[j].Lower is "anymore" || (tokens[j].Lower is "any" && j + 1 < tokens.Count && tokens[j + 1].Lower is "more" or "longer"))) (noLonger, negated) = (true, false);
                if (tokens[j].Lower == "no" && j + 1 < tokens.Count && tokens[j + 1].Lower == "longer") noLonger = true;
            }

            if (leads.Exists(Ceasing.Contains)) (noLonger, negated) = (!negated && !noLonger, false);
            var passiveParticiple = tense == Tense.None && !infinitive && tokens[head].Form is VerbForm.Participle;
            return new VerbGroup(start, end, head, tokens[head].Lemma, leads, tense, modal, passive || passiveParticiple, negated, noLonger, infinitive, leadPassive);
        }
    }
}
