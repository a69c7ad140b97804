using System.Collections.Frozen;
using DealTracker.Extraction.Grammar;

namespace DealTracker.Extraction.Words;

/// <summary>Gives each token of a sentence its lemma, its coarse class and, for verbs, its form, from the lists and from its neighbours.</summary>
public static class Tagger
{
    private static readonly FrozenSet<string> Determiners = WordList.Of("determiners").Words;
    private static readonly FrozenSet<string> Pronouns = WordList.Of("pronouns").Words;
    private static readonly FrozenSet<string> Prepositions = WordList.Of("prepositions").Words;
    private static readonly FrozenSet<string> Conjunctions = WordList.Of("conjunctions").Words;
    private static readonly FrozenSet<string> Subordinators = WordList.Of("subordinators").Words;
    private static readonly FrozenSet<string> Modals = WordList.Of("modals").Words;
    private static readonly FrozenSet<string> Adverbs = WordList.Of("adverbs").Words;
    private static readonly FrozenSet<string> NumberWords = Numbers.Words;
    private static readonly FrozenDictionary<string, string> Auxiliaries = WordList.Of("auxiliaries").Entries
        .SelectMany(e => e.IrregularForms.Append(e.Words[0]).Select(f => (Form: f, Lemma: e.Words[0])))
        .ToFrozenDictionary(f => f.Form, f => f.Lemma, StringComparer.Ordinal);

    // Verbs whose form in -s is as often a plural noun.
    private static readonly FrozenSet<string> Ambiguous = WordList.Of("ambiguous-plurals").Words;

    private static readonly string[] AdjectiveEndings = ["ive", "ous", "ful", "able", "ible", "ical", "ary", "ish", "less", "ic", "al"];

    /// <summary>Tags <paramref name="tokens"/> in place; <paramref name="isName"/> tells tokens that belong to a known name.</summary>
    public static void Tag(IReadOnlyList<Token> tokens, Func<int, bool> isName)
    {
        for (var i = 0; i < tokens.Count; i++) TagOne(tokens, i, isName(i));
        for (var i = 0; i < tokens.Count; i++) Settle(tokens, i);
        if (!tokens.Any(t => t.Class is WordClass.Verb or WordClass.Auxiliary or WordClass.Modal)) LastVerb(tokens, isName);
    }

    // "The payments to <name> end.": a sentence without any verb has taken its verb for a noun.
    private static void LastVerb(IReadOnlyList<Token> tokens, Func<int, bool> isName)
    {
        if (tokens.Count < 4 || tokens[^1].Lower is not ".") return;
        for (var i = tokens.Count - 2; i > 1; i--)
        {
            var forms = Morphology.Verb(tokens[i].Lower).Forms;
            if (isName(i) || tokens[i].Class != WordClass.Noun || !char.IsLower(tokens[i].Text[0]) || !(forms.HasFlag(Morphology.VerbForms.Bare) || forms.HasFlag(Morphology.VerbForms.Present))) continue;
            if (tokens[i - 1].Class != WordClass.Noun || !(tokens[i + 1].IsMark || tokens[i + 1].Class is WordClass.Preposition or WordClass.Adverb) || tokens[i + 1].Lower is "of") continue;
            if (!Enumerable.Range(1, i - 1).Any(k => tokens[k].Class == WordClass.Preposition && tokens[k].Lower is not "of")) continue;
            (tokens[i].Class, tokens[i].Lemma, tokens[i].Form) = (WordClass.Verb, Morphology.Verb(tokens[i].Lower).Lemma, forms.HasFlag(Morphology.VerbForms.Bare) ? VerbForm.Bare : VerbForm.Present);
            return;
        }
    }

    private static void TagOne(IReadOnlyList<Token> tokens, int i, bool name)
    {
        var token = tokens[i];
        var lower = token.Lower;
        token.Lemma = Morphology.Noun(lower);
        token.Form = VerbForm.None;
        token.Class = WordClass.Noun;
        if (name) return;
        if (!char.IsLetterOrDigit(lower[0]) && lower[0] != '\'')
        {
            token.Class = lower is "&" ? WordClass.Conjunction : WordClass.Mark;
            token.Lemma = lower;
        }
        else if (lower is "'s" or "'")
        {
            token.Class = WordClass.Possessive;
            token.Lemma = lower;
        }
        else if (char.IsAsciiDigit(lower[0]) || NumberWords.Contains(lower))
        {
            token.Class = WordClass.Number;
            token.Lemma = lower;
        }
        else if (Auxiliaries.TryGetValue(lower, out var auxiliary))
        {
            token.Lemma = auxiliary;
            token.Class = WordClass.Auxiliary;
            token.Form = lower is "been" or "had" or "done" ? VerbForm.Participle : lower is "being" or "having" or "doing" ? VerbForm.Gerund
                : lower is "was" or "were" or "did" ? VerbForm.Past : lower is "be" or "have" or "do" ? VerbForm.Bare : VerbForm.Present;
            if (lower == "had") token.Form = VerbForm.Past;
        }
        else if (Modals.Contains(lower)) (token.Class, token.Lemma) = (WordClass.Modal, lower is "'ll" or "wo" ? "will" : lower is "'d" ? "would" : lower is "ca" or "cannot" ? "can" : lower);
        else if (lower is "so" && i > 1 && tokens[i - 1].Lower is "or" && tokens[i - 2].Class == WordClass.Number) (token.Class, token.Lemma) = (WordClass.Adverb, lower);
        else if (lower is "so" or "thus" && i + 1 < tokens.Count && tokens[i + 1].Lower is "far" || lower is "far" && i > 0 && tokens[i - 1].Lower is "so" or "thus") (token.Class, token.Lemma) = (WordClass.Adverb, lower);
        else if (lower is "that" or "who" or "which" || Subordinators.Contains(lower)) (token.Class, token.Lemma) = (WordClass.Subordinator, lower);
        else if (Conjunctions.Contains(lower)) (token.Class, token.Lemma) = (WordClass.Conjunction, lower);
        else if (lower == "to") (token.Class, token.Lemma) = (WordClass.Preposition, lower);
        else if (Prepositions.Contains(lower)) (token.Class, token.Lemma) = (WordClass.Preposition, lower);
        else if (Determiners.Contains(lower)) (token.Class, token.Lemma) = (WordClass.Determiner, lower);
        else if (Pronouns.Contains(lower) && token.Text is not "US") (token.Class, token.Lemma) = (WordClass.Pronoun, lower);
        else if (Adverbs.Contains(lower) || (lower.EndsWith("ly", StringComparison.Ordinal) && lower.Length > 4 && !NotAdverbs.Contains(lower) && Morphology.Verb(lower).Forms == 0)) (token.Class, token.Lemma) = (WordClass.Adverb, lower);
        else if (lower is "changes" or "change" or "changed" && i + 1 < tokens.Count && tokens[i + 1].Lower is "hands") (token.Class, token.Lemma, token.Form) = (WordClass.Verb, "change", lower is "changed" ? VerbForm.Past : VerbForm.Present);
        else if (Morphology.Verb(lower) is { Forms: not 0 } verb && MayBeVerb(tokens, i, verb.Lemma, verb.Forms)) (token.Class, token.Lemma, token.Form) = (WordClass.Verb, verb.Lemma, FormOf(tokens, i, verb.Forms));
        else if (Morphology.Verb(lower).Forms is not 0 and var forms && !forms.HasFlag(Morphology.VerbForms.Bare) && !forms.HasFlag(Morphology.VerbForms.Present) && !forms.HasFlag(Morphology.VerbForms.Gerund)) (token.Class, token.Form) = (WordClass.Adjective, VerbForm.Participle);
        else if (Morphology.Verb(lower).Forms == 0 && lower.Length > 4 && lower.EndsWith("ed", StringComparison.Ordinal))
        {
            var acts = Before(tokens, i) is { Class: WordClass.Auxiliary or WordClass.Noun or WordClass.Pronoun or WordClass.Conjunction or WordClass.Subordinator };
            (token.Class, token.Lemma) = (acts ? WordClass.Verb : WordClass.Adjective, Morphology.Stem(lower[..^2]));
            token.Form = acts && Before(tokens, i) is { Class: not WordClass.Auxiliary } ? VerbForm.Past : VerbForm.Participle;
        }
        else if ((i == 0 || char.IsLower(token.Text[0])) && AdjectiveEndings.Any(e => lower.Length > e.Length + 2 && lower.EndsWith(e, StringComparison.Ordinal)) || WordList.Of("adj-exclusive").Words.Contains(lower) || WordList.Of("adj-primary").Words.Contains(lower) && !IsOfficer(tokens, i) || WordList.Of("adj-any").Words.Contains(lower))
            (token.Class, token.Lemma) = (WordClass.Adjective, lower);
        else if (Morphology.Verb(lower).Forms == 0 && char.IsLower(token.Text[0]) && UnknownVerb(tokens, i) is { } form) (token.Class, token.Lemma, token.Form) = (WordClass.Verb, form == VerbForm.Gerund ? Morphology.Stem(lower[..^3]) : Morphology.Noun(lower), form);
    }

    // A word in no list acts where only a verb can stand: "will <word> its", "it <word>s the".
    private static VerbForm? UnknownVerb(IReadOnlyList<Token> tokens, int i)
    {
        if (Before(tokens, i) is not { } previous || !char.IsLetter(tokens[i].Text[^1])) return null;
        if (previous.Class is WordClass.Modal && !tokens[i].Lower.EndsWith("ing", StringComparison.Ordinal) && !tokens[i].Lower.EndsWith('s')) return VerbForm.Bare;
        var next = i + 1 < tokens.Count ? tokens[i + 1] : null;
        if (next is null || !(Determiners.Contains(next.Lower) || Pronouns.Contains(next.Lower) || next.Lower is "$" || tokens[i].Lower.EndsWith("ing", StringComparison.Ordinal) && char.IsUpper(next.Text[0]))) return null;
        if (tokens[i].Lower.Length > 5 && tokens[i].Lower.EndsWith("ing", StringComparison.Ordinal)) return previous is { Class: WordClass.Auxiliary or WordClass.Preposition or WordClass.Verb or WordClass.Mark } && !Prepositions.Contains(tokens[i].Lower) ? VerbForm.Gerund : null;
        if (previous.Lower is "to" && !tokens[i].Lower.EndsWith('s')) return VerbForm.Bare;
        var acts = previous.Lower is "it" or "he" or "she" or "which" or "who" or "that" || (previous.Class == WordClass.Noun && char.IsUpper(previous.Text[0]));
        return acts && !Goods.Contains(Morphology.Noun(tokens[i].Lower)) && tokens[i].Lower.EndsWith('s') && !tokens[i].Lower.EndsWith("ss", StringComparison.Ordinal) ? VerbForm.Present : null;
    }

    // "its finance chief told": before a verb in the past, "chief" is somebody.
    private static bool IsOfficer(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Lower == "chief" && (i + 1 >= tokens.Count || Morphology.Verb(tokens[i + 1].Lower).Forms.HasFlag(Morphology.VerbForms.Past) || tokens[i + 1].Lower is "wants" or "hopes" or "says" or "thinks" or "expects" or "believes" or "likes" or "tells" or "sees" or "told" || tokens[i + 1].Lower is "," or "said" or "says" or "has" or "had");

    // Nouns and verbs that look alike are told apart by what stands before and after.
    private static bool MayBeVerb(IReadOnlyList<Token> tokens, int i, string lemma, Morphology.VerbForms forms)
    {
        var lower = tokens[i].Lower;
        var previous = Before(tokens, i);
        var next = i + 1 < tokens.Count ? tokens[i + 1] : null;
        if (lower == "last" && previous is not { Class: WordClass.Modal or WordClass.Auxiliary } && previous is not { Lower: "to" } && next is not { Lower: "until" or "till" or "for" or "through" or "to" or "beyond" or "as" or "at" }) return false;
        if (forms.HasFlag(Morphology.VerbForms.Gerund))
        {
            // "the licensing of", "cloud computing", "revenue sharing" are nouns.
            if (previous is { Class: WordClass.Determiner or WordClass.Possessive or WordClass.Adjective }) return false;
            if (previous is { Class: WordClass.Noun } noun && noun.Lower is "revenue" or "cloud" or "profit" or "data" or "model" or "chip" or "battery") return false;
            return lower is not ("meaning" or "advertising" or "manufacturing" or "marketing" or "engineering" or "programming" or "processing" or "pricing" or "broadcasting" or "accounting" or "consulting" or "computing" or "funding" or "financing" or "hosting" or "offering" or "standing" or "holding" or "spending" or "shareholding" or "during" or "timing" or "pending" or "beginning") || previous is { Class: WordClass.Auxiliary or WordClass.Adverb or WordClass.Preposition or WordClass.Mark or WordClass.Verb } && next is { Class: not WordClass.Mark } && lower is not ("computing" or "during" or "timing");
        }

        if (forms is Morphology.VerbForms.Past or Morphology.VerbForms.Participle or (Morphology.VerbForms.Past | Morphology.VerbForms.Participle))
        {
            // "the required capabilities", "an amended deal": before a noun, after a determiner, a participle is an adjective.
            return !(previous is { Class: WordClass.Determiner or WordClass.Possessive or WordClass.Adjective } && previous.Lower is not ("this" or "that" or "all" or "both" or "each" or "some" or "half") && !(previous.Lower is "first" && i > 1 && (tokens[i - 2].Class == WordClass.Pronoun || tokens[i - 2].Class == WordClass.Noun && char.IsUpper(tokens[i - 2].Text[0]))) && next is not null && !next.IsMark && !Prepositions.Contains(next.Lower) && !Determiners.Contains(next.Lower) && !Auxiliaries.ContainsKey(next.Lower) && !Pronouns.Contains(next.Lower) && next.Lower is not "to");
        }

        if (next is { Lower: ":" } && previous is { Class: WordClass.Mark } && forms.HasFlag(Morphology.VerbForms.Bare)) return false;
        if (lower is "cut" && previous is { Lower: "revenue" or "sales" or "profit" or "subscription" }) return false;
        if (Ambiguous.Contains(lemma) && forms.HasFlag(Morphology.VerbForms.Present) && previous is { Lower: "to" } && next is { Lower: "worth" or "of" }) return false;
        if (previous is null) return next is not { Class: WordClass.Mark } && StartsLikeObject(tokens, i + 1);
        if (forms.HasFlag(Morphology.VerbForms.Bare) && previous.Class is WordClass.Noun or WordClass.Pronoun && Inversion.Of(tokens, i) is not null) return true;
        if (previous.Lower is "one" or "own" && i > 1 && tokens[i - 2].Class is WordClass.Determiner or WordClass.Possessive) return false;
        if (previous.Lower is "that" && i > 1 && tokens[i - 2].Class is WordClass.Preposition && Ambiguous.Contains(lemma)) return false;
        if (previous.Class is WordClass.Subordinator && forms.HasFlag(Morphology.VerbForms.Present) && (Ambiguous.Contains(lemma) || lower is "talks") && next is { Lower: "are" or "were" or "is" or "was" or "have" or "will" or "had" }) return false;
        if (previous.Class is WordClass.Modal or WordClass.Pronoun or WordClass.Subordinator || previous.Lower == "to" || previous.Lower is "not" or "n't" or "never") return !IsPlainNounUse(lemma, next) || previous.Class is WordClass.Modal || previous.Lower is "to" or "not" or "n't";
        if (previous.Class is WordClass.Determiner && previous.Lower is "both" or "all" or "each" or "neither" or "one" && forms.HasFlag(Morphology.VerbForms.Bare) | forms.HasFlag(Morphology.VerbForms.Present)) return StartsLikeObject(tokens, i + 1);
        if (previous.Lower is "this" or "that" && forms.HasFlag(Morphology.VerbForms.Present)) return StartsLikeObject(tokens, i + 1) || !Ambiguous.Contains(lemma);
        if (previous.Lower is "two" && i > 1 && tokens[i - 2].Lower is "the" && forms.HasFlag(Morphology.VerbForms.Bare) && (!Ambiguous.Contains(lemma) || lemma is "share" && next is not null && WordList.Of("noun-revenue").Words.Contains(Morphology.Noun(next.Lower)))) return true;
        if (previous.Lower is "two" or "other" or "latter" or "former" or "three" && forms.HasFlag(Morphology.VerbForms.Present) && !Ambiguous.Contains(lemma) && StartsLikeObject(tokens, i + 1)) return true;
        if (previous.Class is WordClass.Determiner or WordClass.Possessive or WordClass.Adjective or WordClass.Number || previous.Lower is "%" && !forms.HasFlag(Morphology.VerbForms.Present)) return false;
        if (forms.HasFlag(Morphology.VerbForms.Present) && next is not null && next.Lower.EndsWith("ing", StringComparison.Ordinal) && Morphology.Verb(next.Lower).Forms.HasFlag(Morphology.VerbForms.Gerund) && lemma is "stop" or "start" or "end") return true;
        if (forms.HasFlag(Morphology.VerbForms.Bare) && previous is { Class: WordClass.Noun } plural && plural.Lower.EndsWith('s') && !plural.Lower.EndsWith("ss", StringComparison.Ordinal) && (!Ambiguous.Contains(lemma) || next is not null && (Prepositions.Contains(next.Lower) && next.Lower is not "of" || next.Lower is "first" or "to"))) return true;
        if (forms.HasFlag(Morphology.VerbForms.Present) && !Ambiguous.Contains(lemma) && previous.Class is not WordClass.Preposition) return true;
        if (previous.Class is WordClass.Preposition) return false;
        if (forms.HasFlag(Morphology.VerbForms.Past) && forms.HasFlag(Morphology.VerbForms.Bare)) return previous.Class is not WordClass.Adjective;
        if (previous.Class is WordClass.Auxiliary) return previous.Lemma == "do" || forms.HasFlag(Morphology.VerbForms.Participle);
        if (previous.Class is WordClass.Conjunction or WordClass.Mark && Ambiguous.Contains(lemma) && forms is not Morphology.VerbForms.None && next is { Lower: "to" or "of" or "for" or "in" or "by" or "from" }) return false;
        if (previous is { Class: WordClass.Verb, Form: VerbForm.Past } && forms.HasFlag(Morphology.VerbForms.Present) && Ambiguous.Contains(lemma) && !Enumerable.Range(Math.Max(0, i - 6), Math.Min(6, i)).Any(k => tokens[k].Class == WordClass.Subordinator)) return false;
        if (forms.HasFlag(Morphology.VerbForms.Present) && Ambiguous.Contains(lemma) && previous.Class == WordClass.Noun && (InObject(tokens, i) || i > 1 && tokens[i - 2].Class == WordClass.Preposition && next is { Lower: "from" or "of" or "for" or "worth" })) return false;
        if (previous is { Class: WordClass.Verb, Form: VerbForm.Gerund or VerbForm.Bare } && Ambiguous.Contains(lemma) && next is null or { Class: WordClass.Mark }) return false;
        if (previous.Class is WordClass.Conjunction or WordClass.Mark or WordClass.Adverb or WordClass.Verb) return StartsLikeObject(tokens, i + 1);
        if (lower is "shares" && next is not null && WordList.Of("noun-revenue").Words.Contains(Morphology.Noun(next.Lower))) return true;
        if (forms.HasFlag(Morphology.VerbForms.Bare) && previous.Class is WordClass.Noun && char.IsUpper(previous.Text[0]) && !Ambiguous.Contains(lemma) && char.IsLower(tokens[i].Text[0]) && next is not null && (Prepositions.Contains(next.Lower) || next.Lower is "to" || Determiners.Contains(next.Lower))) return true;
        // After a noun or a name: "the maker holds", "the licence runs"; not "cloud services", "revenue shares".
        if (forms.HasFlag(Morphology.VerbForms.Present)) return previous.Class is WordClass.Noun && (StartsLikeObject(tokens, i + 1) || next is null or { Class: WordClass.Mark }) && !(lower is "services" or "products" or "models" or "rights" or "shares" or "sales" or "terms" or "papers" or "offers" or "stakes" or "parts" or "slots" or "launches" or "matches" or "orders" or "seats" or "units" or "tickets" && previous.Class is WordClass.Noun && !StartsClauseObject(tokens, i + 1));
        return previous.Class is WordClass.Noun && (previous.Lower.EndsWith('s') || char.IsUpper(previous.Text[0])) && StartsClauseObject(tokens, i + 1);
    }

    // "new <maker> products first": what a maker makes is no verb.
    private static readonly FrozenSet<string> Goods = WordList.Of("noun-product").Words;

    private static readonly FrozenSet<string> NotAdverbs = new[] { "monopoly", "family", "anomaly", "assembly", "italy", "butterfly", "friendly", "costly", "timely", "lonely", "likely", "unlikely", "orderly", "deadly", "elderly", "melancholy", "homily", "lively" }.ToFrozenSet(StringComparer.Ordinal);

    // "may take new computing orders elsewhere": the last noun of what is taken.
    private static bool InObject(IReadOnlyList<Token> tokens, int i)
    {
        var k = i - 1;
        while (k > Math.Max(0, i - 5) && tokens[k].Class is WordClass.Noun or WordClass.Adjective or WordClass.Determiner or WordClass.Number && char.IsLower(tokens[k].Text[0])) k--;
        return tokens[k] is { Class: WordClass.Verb, Form: VerbForm.Bare };
    }

    private static bool IsPlainNounUse(string lemma, Token? next) => lemma is "share" or "deal" && next is { Class: WordClass.Mark };

    private static Token? Before(IReadOnlyList<Token> tokens, int i)
    {
        for (var j = i - 1; j >= 0; j--)
        {
            if (tokens[j].Class == WordClass.Adverb && tokens[j].Lower is not ("not" or "n't" or "never" or "first" or "alone")) continue;
            if (tokens[j].Lower == "day" && j > 1 && tokens[j - 1].Lower is "one" or "some")
            {
                j--;
                continue;
            }

            if (tokens[j].Lower is "\"" or "(" || (tokens[j].Lower == "no" && j + 1 < tokens.Count && tokens[j + 1].Lower is "longer" or "more")) continue;
            return tokens[j];
        }

        return null;
    }

    private static bool StartsLikeObject(IReadOnlyList<Token> tokens, int i)
    {
        if (i >= tokens.Count) return true;
        var t = tokens[i];
        return t.Lower is "$" or "\"" or "," or ";" or "." or ":" || char.IsAsciiDigit(t.Lower[0]) || char.IsUpper(t.Text[0]) || Determiners.Contains(t.Lower) || Pronouns.Contains(t.Lower) ||
            Prepositions.Contains(t.Lower) && t.Lower is not "of" || Adverbs.Contains(t.Lower) || Subordinators.Contains(t.Lower) || NumberWords.Contains(t.Lower) || Auxiliaries.ContainsKey(t.Lower) || t.Lower.EndsWith("ly", StringComparison.Ordinal)
            || AdjectiveEndings.Any(e => t.Lower.EndsWith(e, StringComparison.Ordinal)) || t.Lower is "up" or "out" or "off" or "on" or "non-exclusive" or "new" or "no";
    }

    private static bool StartsClauseObject(IReadOnlyList<Token> tokens, int i)
    {
        if (i >= tokens.Count) return false;
        var t = tokens[i];
        return t.Lower is "$" || Determiners.Contains(t.Lower) || Pronouns.Contains(t.Lower) || char.IsAsciiDigit(t.Lower[0]) || NumberWords.Contains(t.Lower) || (char.IsUpper(t.Text[0]) && t.Text.Length > 1) || t.Lower is "that" or "whether" or "not" or "only" or "first" or "exclusively" or "up";
    }

    private static VerbForm FormOf(IReadOnlyList<Token> tokens, int i, Morphology.VerbForms forms)
    {
        if (forms.HasFlag(Morphology.VerbForms.Gerund)) return VerbForm.Gerund;
        var previous = Before(tokens, i);
        var passive = previous is { Class: WordClass.Auxiliary } && previous.Lemma is "be" or "have" || previous is { Lemma: "get" or "become" or "remain" or "stay" };
        if (forms.HasFlag(Morphology.VerbForms.Bare))
        {
            if (previous is { Class: WordClass.Modal } || previous is { Lower: "to" } || previous is { Lemma: "do" }) return VerbForm.Bare;
            if (forms.HasFlag(Morphology.VerbForms.Participle) && passive) return VerbForm.Participle;
            return forms.HasFlag(Morphology.VerbForms.Past) ? VerbForm.Past : VerbForm.Bare;
        }

        if (forms.HasFlag(Morphology.VerbForms.Participle) && (passive || !forms.HasFlag(Morphology.VerbForms.Past))) return VerbForm.Participle;
        if (forms.HasFlag(Morphology.VerbForms.Past)) return VerbForm.Past;
        return VerbForm.Present;
    }

    private static void Settle(IReadOnlyList<Token> tokens, int i)
    {
        var token = tokens[i];
        var next = i + 1 < tokens.Count ? tokens[i + 1] : null;
        switch (token.Lower)
        {
            case "to" when next is { Class: WordClass.Verb, Form: VerbForm.Bare } || next is { Lower: "be" or "have" or "do" } || (next is { Class: WordClass.Adverb } && i + 2 < tokens.Count && tokens[i + 2] is { Class: WordClass.Verb, Form: VerbForm.Bare }):
                token.Class = WordClass.Infinitive;
                break;
            case "first" when i > 0 && next is { Class: WordClass.Verb, Form: VerbForm.Past } && tokens[i - 1].Class is WordClass.Noun or WordClass.Pronoun:
                token.Class = WordClass.Adverb;
                break;
            case "once" when next is { Class: WordClass.Adverb or WordClass.Verb or WordClass.Mark or WordClass.Adjective or WordClass.Preposition } or null || next is { Lower: "more" or "again" }:
                token.Class = WordClass.Adverb;
                break;
            case "provided" when i > 0 && tokens[i - 1].Class is WordClass.Noun or WordClass.Pronoun && next is { Class: WordClass.Noun or WordClass.Determiner or WordClass.Number } && !tokens.Take(i).Any(t => t.Class is WordClass.Verb or WordClass.Auxiliary or WordClass.Modal):
                (token.Class, token.Form, token.Lemma) = (WordClass.Verb, VerbForm.Past, "provide");
                break;
            case "that" when next is { Class: WordClass.Noun or WordClass.Mark } && i > 0 && tokens[i - 1].Class is WordClass.Preposition or WordClass.Conjunction:
                token.Class = WordClass.Determiner;
                break;
            // "would have let that licence lapse"
            case "that" when i > 0 && tokens[i - 1] is { Class: WordClass.Verb, Lemma: "let" or "make" or "see" or "have" or "leave" } && next is { Class: WordClass.Verb, Form: VerbForm.Bare } && i + 2 < tokens.Count && tokens[i + 2] is { Class: WordClass.Verb, Form: VerbForm.Bare }:
                (token.Class, token.Lemma, next.Class, next.Form, next.Lemma) = (WordClass.Determiner, "that", WordClass.Noun, VerbForm.None, Morphology.Noun(next.Lower));
                break;
            // "put that sum into", "gave that right up"
            case "that" when i > 0 && tokens[i - 1] is { Class: WordClass.Verb } put && (put.Lemma is "put" || !WordList.Of("verb-say").Words.Contains(put.Lemma)) && !WordList.Of("verb-think").Words.Contains(put.Lemma) && !WordList.Of("verb-announce").Words.Contains(put.Lemma) && !WordList.Of("verb-agree").Words.Contains(put.Lemma) && next is { Class: WordClass.Noun } && i + 2 < tokens.Count && tokens[i + 2].Class is WordClass.Preposition or WordClass.Mark or WordClass.Adverb:
                (token.Class, token.Lemma) = (WordClass.Determiner, "that");
                break;
            case "that" when (i == 0 || tokens[i - 1].Lower is ";" or "–" or "—" or ":") && next is { Class: WordClass.Verb, Form: VerbForm.Bare } && i + 2 < tokens.Count && (tokens[i + 2].Class is WordClass.Auxiliary or WordClass.Modal || tokens[i + 2] is { Class: WordClass.Verb, Form: VerbForm.Past or VerbForm.Present }):
                (token.Class, next!.Class, next.Form, next.Lemma) = (WordClass.Determiner, WordClass.Noun, VerbForm.None, Morphology.Noun(next.Lower));
                break;
            case "that" when (i == 0 || tokens[i - 1].Lower is ";" or ":" or "–" or "—") && next is { Class: WordClass.Noun or WordClass.Adjective }:
                token.Class = WordClass.Determiner;
                break;
            case "this" or "these" or "those" when next is { Class: WordClass.Verb or WordClass.Auxiliary or WordClass.Modal or WordClass.Adverb }:
                token.Class = WordClass.Pronoun;
                break;
            case "that" when next is null or { Class: WordClass.Mark } || ((i == 0 || tokens[i - 1].Lower is ";" or ":") && next is { Class: WordClass.Auxiliary or WordClass.Verb or WordClass.Modal }):
                token.Class = WordClass.Pronoun;
                break;
        }
    }
}
