using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Money;

/// <summary>A stretch of a sentence that says one thing: a main clause with all that hangs on it.</summary>
internal sealed class Statement
{
    private static readonly HashSet<string> Breaks = [";", "and", "but", "while", "whereas", "although", "though", "yet", "–", "—", ",", "so"];

    private Statement(SentenceView sentence, int first, int next)
    {
        (Sentence, First, Next) = (sentence, first, next);
        Clauses = [.. Enumerable.Range(0, sentence.Clauses.Count).Where(c => sentence.Clauses[c].First < next && sentence.Clauses[c].Next > first).Select(c => new ClauseContext(sentence, c))];
        Parties = [.. sentence.Parties.Where(p => p.First >= first && p.First < next)];
    }

    /// <summary>The sentence.</summary>
    public SentenceView Sentence { get; }

    /// <summary>Index of the first token.</summary>
    public int First { get; }

    /// <summary>Index after the last token.</summary>
    public int Next { get; }

    /// <summary>The clauses it is made of.</summary>
    public IReadOnlyList<ClauseContext> Clauses { get; }

    /// <summary>Parties in it.</summary>
    public IReadOnlyList<PartyRef> Parties { get; }

    /// <summary>The sentence's tokens.</summary>
    public IReadOnlyList<Token> Tokens => Sentence.Tokens;

    /// <summary>Sums and shares in it.</summary>
    public IEnumerable<Amount> Amounts => Sentence.Amounts.Where(a => a.First >= First && a.First < Next);

    /// <summary>The statements of a sentence, in order.</summary>
    public static IReadOnlyList<Statement> Of(SentenceView sentence)
    {
        var starts = new SortedSet<int> { 0 };
        for (var c = 1; c < sentence.Clauses.Count; c++)
        {
            var clause = sentence.Clauses[c];
            if (clause.Opener is "," && Enumerable.Range(0, c).Select(k => sentence.Clauses[k]).Where(k => k.Next > starts.Max).All(k => k.IsRelative || k.Verb is not { Finite: true } || k.Opener is "that" or "what" or "whatever" or "which")) continue;
            if (clause.Opener is "," && !sentence.Parties.Any(p => p.First >= starts.Max && p.First < clause.First)) continue;
            if (clause.Opener is "," && IsFronted(sentence, starts.Max, clause.First)) continue;
            if (clause is { Opener: ":", Verb.Finite: true, IsRelative: false } && sentence.Amounts.Any(a => a.First >= clause.Subject.First && a.First < clause.Subject.Next && clause.Subject.First >= clause.First)) starts.Add(clause.First);
            if (clause is { IsRelative: false, IsReported: false, Verb.Finite: true } && clause.Opener is { } opener && clause.Subject.First >= clause.First && clause.Subject.Next > clause.Subject.First && (Breaks.Contains(opener) || opener is ":" && sentence.Parties.Any(p => p.IsNamed && p.First >= clause.Subject.First && p.First < clause.Subject.Next))) starts.Add(clause.First);
        }

        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].Lower is ";") starts.Add(i);
        }

        var borders = starts.Append(sentence.Tokens.Count).ToList();
        return [.. borders.Zip(borders.Skip(1)).Where(b => b.Second > b.First).Select(b => new Statement(sentence, b.First, b.Second))];
    }

    // "Of whatever the maker earns by selling to others, 3 percent goes to ...": what stands first belongs to what follows.
    private static bool IsFronted(SentenceView sentence, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            var opens = i == first || sentence.Tokens[i - 1].Lower is ":" or "–" or "—" || i == first + 1 && (sentence.Tokens[first].IsMark || sentence.Tokens[first].Class is WordClass.Conjunction);
            if (opens && (sentence.Tokens[i].Lower is "of" or "from" || sentence.Tokens[i].Lower is "out" && i + 1 < next && sentence.Tokens[i + 1].Lower is "of")) return true;
        }

        return false;
    }

    /// <summary>The sentence as one statement.</summary>
    public static Statement Whole(SentenceView sentence) => new(sentence, 0, sentence.Tokens.Count);

    /// <summary>One clause as a statement.</summary>
    public static Statement Of(ClauseContext at) => new(at.Sentence, at.First, at.Next);

    /// <summary>The clause that holds the token at <paramref name="index"/>.</summary>
    public ClauseContext ClauseAt(int index)
    {
        for (var c = 0; c < Sentence.Clauses.Count; c++)
        {
            if (index >= Sentence.Clauses[c].First && index < Sentence.Clauses[c].Next) return new ClauseContext(Sentence, c);
        }

        return new ClauseContext(Sentence, Sentence.Clauses.Count - 1);
    }

    /// <summary>Where terms of <paramref name="list"/> start, by lemma, by form, or by the lemma as a verb.</summary>
    public IEnumerable<int> FindAll(WordList list) => Enumerable.Range(First, Next - First).Where(i => Stands(i, list));

    /// <summary>True where it has a term of <paramref name="list"/>.</summary>
    public bool Has(WordList list) => FindAll(list).Any();

    /// <summary>True where a term of <paramref name="list"/> starts at <paramref name="i"/>, whatever its word class.</summary>
    public bool Stands(int i, WordList list)
    {
        var token = Tokens[i];
        if (list.Words.Contains(token.Lemma) || list.Words.Contains(token.Lower)) return true;
        var verb = Morphology.Verb(token.Lower) is { Forms: not 0 } known ? known.Lemma : token.Lemma;
        if (list.Words.Contains(verb)) return true;
        foreach (var start in new[] { token.Lemma, token.Lower, verb }.Distinct(StringComparer.Ordinal))
        {
            if (list.Phrases[start].Any(p => Follows(i, p))) return true;
        }

        return false;
    }

    /// <summary>True where one of <paramref name="words"/> stands in [first, next) of the sentence.</summary>
    public bool AnyOf(int first, int next, IReadOnlySet<string> words)
    {
        for (var i = Math.Max(First, first); i < Math.Min(Next, next); i++)
        {
            if (words.Contains(Tokens[i].Lower) || words.Contains(Tokens[i].Lemma)) return true;
        }

        return false;
    }

    // The particle of a phrasal verb may follow its object: "put another $2bn into".
    private bool Follows(int i, IReadOnlyList<string> phrase)
    {
        if (phrase.Count == 2 && Tokens[i].Class == WordClass.Verb)
        {
            for (var k = i + 1; k < Math.Min(Next, i + 9); k++)
            {
                if (Tokens[k].Lower == phrase[1]) return true;
                if (Tokens[k].Class is WordClass.Verb or WordClass.Modal or WordClass.Auxiliary) return false;
            }

            return false;
        }

        for (var k = 1; k < phrase.Count; k++)
        {
            if (i + k >= Next || Tokens[i + k].Lower != phrase[k] && Tokens[i + k].Lemma != phrase[k]) return false;
        }

        return true;
    }
}
