using System.Collections.Frozen;

namespace DealTracker.Extraction.Words;

/// <summary>English inflection, worked out once from the word lists: form → lemma and what the form can be.</summary>
public static class Morphology
{
    private static readonly Lazy<Dictionary<string, IReadOnlyList<string>>> IrregularForms = new(() =>
        WordList.All.Values.Where(l => l.Name.StartsWith("verb-", StringComparison.Ordinal)).SelectMany(l => l.Entries)
            .Where(e => e.IrregularForms.Count > 0).GroupBy(e => e.Words[0], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(e => e.IrregularForms.Count).First().IrregularForms, StringComparer.Ordinal));

    private static readonly FrozenDictionary<string, (string Lemma, VerbForms Forms)> Verbs = BuildVerbs();

    private static readonly FrozenDictionary<string, string> IrregularNouns = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["people"] = "people",
        ["children"] = "child",
        ["men"] = "man",
        ["women"] = "woman",
        ["companies"] = "company",
        ["criteria"] = "criterion",
        ["data"] = "data",
        ["media"] = "media",
        ["terms"] = "term",
        ["news"] = "news",
        ["goods"] = "goods",
        ["proceeds"] = "proceeds",
        ["takings"] = "takings",
        ["receipts"] = "receipts",
        ["earnings"] = "earnings",
        ["papers"] = "papers",
        ["licences"] = "licence",
        ["licenses"] = "license",
        ["axes"] = "axe",
        ["hopes"] = "hope",
        ["series"] = "series",
        ["always"] = "always",
        ["analyses"] = "analysis",
        ["apis"] = "api",
        ["us"] = "us",
        ["this"] = "this",
        ["its"] = "its",
        ["is"] = "be",
        ["was"] = "be",
        ["has"] = "have",
        ["does"] = "do",
        ["process"] = "process",
        ["access"] = "access",
        ["business"] = "business",
        ["across"] = "across",
        ["less"] = "less",
        ["unless"] = "unless",
        ["regardless"] = "regardless",
        ["whereas"] = "whereas",
        ["as"] = "as",
        ["plus"] = "plus",
        ["versus"] = "versus",
        ["perhaps"] = "perhaps",
        ["besides"] = "besides",
        ["towards"] = "towards",
        ["afterwards"] = "afterwards",
        ["whose"] = "whose",
        ["focus"] = "focus",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a form of a verb can be.</summary>
    [Flags]
    internal enum VerbForms
    {
        None = 0,
        Bare = 1,
        Present = 2,
        Past = 4,
        Participle = 8,
        Gerund = 16,
    }

    /// <summary>The verb a form belongs to and what it can be, or <see cref="VerbForms.None"/> for no known verb.</summary>
    internal static (string Lemma, VerbForms Forms) Verb(string lower) => Verbs.TryGetValue(lower, out var known) ? known : ("", VerbForms.None);

    /// <summary>What an unknown verb is likely to be without its ending: "bak(ing)" of "bake", "flumm(ed)" of "flum".</summary>
    internal static string Stem(string stem) =>
        stem.Length < 3 || Vowel(stem[^1]) ? stem : stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'f' or 'z') ? stem[..^1] : stem[^1] is 'v' or 'z' or 'c' || stem[^1] is 'k' or 't' or 's' or 'r' or 'l' or 'm' or 'n' or 'd' or 'p' or 'b' or 'g' && Vowel(stem[^2]) && !Vowel(stem[^3]) && stem.Count(Vowel) == 1 ? stem + "e" : stem;

    /// <summary>The singular of a noun; the word itself where it is none.</summary>
    public static string Noun(string lower)
    {
        if (IrregularNouns.TryGetValue(lower, out var irregular)) return irregular;
        if (lower.Length < 4 || !lower.EndsWith('s') || lower.EndsWith("ss", StringComparison.Ordinal) || lower.EndsWith("us", StringComparison.Ordinal) || lower.EndsWith("is", StringComparison.Ordinal)) return lower;
        if (lower.EndsWith("ies", StringComparison.Ordinal) && lower.Length > 4) return lower[..^3] + "y";
        if (lower.EndsWith("sses", StringComparison.Ordinal) || lower.EndsWith("shes", StringComparison.Ordinal) || lower.EndsWith("ches", StringComparison.Ordinal) || lower.EndsWith("xes", StringComparison.Ordinal))
            return lower[..^2];
        return lower[..^1];
    }

    /// <summary>Every inflected form of a regular or irregular verb with what it can be.</summary>
    internal static IEnumerable<(string Form, VerbForms Forms)> Inflect(string verb, IReadOnlyList<string> irregular)
    {
        yield return (verb, VerbForms.Bare);
        yield return (ThirdPerson(verb), VerbForms.Present);
        yield return (Gerund(verb), VerbForms.Gerund);
        if (irregular.Count == 0)
        {
            yield return (Past(verb), VerbForms.Past | VerbForms.Participle);
            if (verb[^1] is 'p' or 't' or 'l' && Past(verb) == verb + "ed" && verb.Length is 3 or 4) yield return (verb + verb[^1] + "ed", VerbForms.Past | VerbForms.Participle);
        }
        else if (irregular.Count == 1)
        {
            yield return (irregular[0], irregular[0] is "learnt" or "spelt" ? VerbForms.Past | VerbForms.Participle : VerbForms.Past | VerbForms.Participle);
        }
        else
        {
            yield return (irregular[0], VerbForms.Past);
            for (var i = 1; i < irregular.Count; i++) yield return (irregular[i], VerbForms.Participle);
        }
    }

    private static FrozenDictionary<string, (string, VerbForms)> BuildVerbs()
    {
        var forms = new Dictionary<string, (string Lemma, VerbForms Forms)>(StringComparer.Ordinal);
        foreach (var list in WordList.All.Values.Where(l => l.Name.StartsWith("verb-", StringComparison.Ordinal)).OrderBy(l => l.Name, StringComparer.Ordinal))
        {
            foreach (var entry in list.Entries.OrderBy(e => e.IrregularForms.Count == 0))
            {
                var verb = entry.Words[0];
                if (verb is "be" or "have" or "do" && entry.Words.Count > 1) continue;
                var known = entry.IrregularForms.Count > 0 || !Irregular.TryGetValue(verb, out var other) ? entry.IrregularForms : other;
                foreach (var (form, what) in Inflect(verb, known))
                    forms[form] = forms.TryGetValue(form, out var had) && had.Lemma == verb ? (verb, had.Forms | what) : forms.TryGetValue(form, out had) && what == VerbForms.Bare ? (verb, what | had.Forms) : had.Lemma is null ? (verb, what) : had;
            }
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Dictionary<string, IReadOnlyList<string>> Irregular => IrregularForms.Value;

    private static string ThirdPerson(string verb) =>
        verb.EndsWith('y') && verb.Length > 1 && !Vowel(verb[^2]) ? verb[..^1] + "ies"
        : verb.EndsWith('s') || verb.EndsWith('x') || verb.EndsWith('z') || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith('o') ? verb + "es"
        : verb + "s";

    /// <summary>True where <paramref name="token"/> is a verb and <paramref name="noun"/> the doing of it: "produced" and "production", "host" and "hosting".</summary>
    public static bool IsActOf(string noun, Token token)
    {
        if (token.Class != WordClass.Verb || token.Lemma.Length < 4 || noun.Length <= token.Lemma.Length - 1 || noun.Length > token.Lemma.Length + 5) return false;
        var root = token.Lemma.EndsWith('e') ? token.Lemma[..^1] : token.Lemma;
        return noun.StartsWith(root, StringComparison.Ordinal) && Deeds.Any(e => noun.EndsWith(e, StringComparison.Ordinal));
    }

    private static readonly string[] Deeds = ["ing", "ion", "ment", "ance", "ence", "ure"];

    private static string Past(string verb) =>
        verb.EndsWith('e') ? verb + "d" : verb.EndsWith('y') && !Vowel(verb[^2]) ? verb[..^1] + "ied" : Doubles(verb) ? verb + verb[^1] + "ed" : verb + "ed";

    private static string Gerund(string verb) =>
        verb is "be" ? "being" : verb is "die" or "lie" or "tie" or "vie" ? verb[..^2] + "ying"
        : verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) && !verb.EndsWith("oe", StringComparison.Ordinal) ? verb[..^1] + "ing"
        : Doubles(verb) ? verb + verb[^1] + "ing" : verb + "ing";

    // One final consonant after one vowel doubles in short words: cap, drop, cut, permit; not in open, offer, enter, deliver.
    private static bool Doubles(string verb)
    {
        if (verb.Length < 3 || Vowel(verb[^1]) || verb[^1] is 'w' or 'x' or 'y' || !Vowel(verb[^2]) || Vowel(verb[^3]) && !verb.EndsWith("quit", StringComparison.Ordinal)) return false;
        return verb.Count(Vowel) == 1 || verb is "permit" or "commit" or "admit" or "submit" or "cancel" or "compel" or "occur" or "refer" or "prefer" or "confer" or "defer" or "transfer" or "control" or "outbid" or "forget" or "begin" or "expel" or "signal" or "funnel" or "channel" or "level" or "unwrap" or "remit" or "rebut" or "demur" or "concur" or "incur" or "recur" or "deter" or "disbar" or "extol" or "instil" or "distil" or "abet" or "outwit" or "entrap" or "kidnap" or "outfit" or "retrofit" or "propel" or "repel" or "impel" or "dispel" or "patrol" or "excel" or "enthral" or "enrol" or "allot" or "regret" or "emit" or "omit" or "transmit" or "overlap" or "fulfil" or "equip" or "acquit" or "overrun" or "sublet" or "overstep" or "beget" or "beset";
    }

    private static bool Vowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
