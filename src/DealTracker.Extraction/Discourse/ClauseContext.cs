using DealTracker.Extraction.Dates;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Discourse;

/// <summary>A clause in its sentence: the questions that rules ask of it.</summary>
public sealed class ClauseContext
{
    private IReadOnlyList<PartyRole>? roles;

    /// <summary>The clause at <paramref name="index"/> of <paramref name="sentence"/>.</summary>
    public ClauseContext(SentenceView sentence, int index)
    {
        Sentence = sentence;
        Index = index;
        Clause = sentence.Clauses[index];
    }

    /// <summary>The sentence.</summary>
    public SentenceView Sentence { get; }

    /// <summary>Index of the clause in it.</summary>
    public int Index { get; }

    /// <summary>The clause.</summary>
    public Clause Clause { get; }

    /// <summary>The sentence's tokens.</summary>
    public IReadOnlyList<Token> Tokens => Sentence.Tokens;

    /// <summary>Index of the clause's first token.</summary>
    public int First => Clause.First;

    /// <summary>Index after the clause's last token.</summary>
    public int Next => Clause.Next;

    /// <summary>The verb group, or null.</summary>
    public VerbGroup? Verb => Clause.Verb;

    /// <summary>Parties in the clause, with their roles; those of an inherited subject included.</summary>
    public IReadOnlyList<PartyRole> Roles => roles ??= RoleFinder.Find(this);

    /// <summary>True where the main verb is of <paramref name="list"/>.</summary>
    public bool VerbIs(WordList list) => Verb is { } v && Phrases.IsVerb(Tokens, v.Head, Next, list);

    /// <summary>True where a verb before the main one is of <paramref name="list"/> ("stop paying").</summary>
    public bool LeadIs(WordList list) => Verb is { } v && v.Leads.Any(list.Words.Contains);

    /// <summary>Index of the first term of <paramref name="list"/> in the clause, or -1.</summary>
    public int Find(WordList list) => Phrases.Find(Tokens, First, Next, list);

    /// <summary>True where the clause has a term of <paramref name="list"/>.</summary>
    public bool Has(WordList list) => Find(list) >= 0;

    /// <summary>True where the clause or its subject has a term of <paramref name="list"/>.</summary>
    public bool HasOrSubject(WordList list) => Has(list) || Phrases.Find(Tokens, Clause.Subject.First, Clause.Subject.Next, list) >= 0;

    /// <summary>
    /// Where terms of <paramref name="list"/> start in the clause, or in a subject that stands before it: "the licence is exclusive and runs until 2032".
    /// </summary>
    public IEnumerable<int> Cores(WordList list)
    {
        var (first, next) = Clause.Subject;
        var shared = next <= First && !(Verb is { Finite: false, Passive: false, Infinitive: false });
        return (shared ? Phrases.FindAll(Tokens, first, next, list) : []).Concat(Phrases.FindAll(Tokens, First, Next, list));
    }

    /// <summary>Parties that act: the subject of an active verb, or the agent after "by".</summary>
    public IEnumerable<string> Agents => Verb is { Passive: true }
        ? Roles.Where(r => r.Role == Role.Prepositional && r.Preposition == "by").SelectMany(r => r.Ref.Parties)
        : Roles.Where(r => r.Role == Role.Subject).SelectMany(r => r.Ref.Parties);

    /// <summary>The one party that acts, or null.</summary>
    public string? Agent => Single(Agents);

    /// <summary>The one party in <paramref name="role"/>, or null.</summary>
    public string? In(Role role) => Single(Roles.Where(r => r.Role == role).SelectMany(r => r.Ref.Parties));

    /// <summary>The one party after one of <paramref name="prepositions"/>, or null.</summary>
    public string? After(params string[] prepositions) =>
        Single(Roles.Where(r => r.Role == Role.Prepositional && prepositions.Contains(r.Preposition)).SelectMany(r => r.Ref.Parties));

    /// <summary>The party that owns the noun at <paramref name="noun"/>, or null.</summary>
    public string? OwnerOf(int noun) => Single(Roles.Where(r => r.Role == Role.Possessor && r.Owned >= 0 && Math.Abs(r.Owned - noun) <= 2 && r.Ref.First < noun).SelectMany(r => r.Ref.Parties));

    /// <summary>Dates inside the clause.</summary>
    public IEnumerable<DateMention> Dates => Sentence.Dates.Where(d => Sentence.TokensOf(d) is var (first, _) && first >= First && first < Next);

    /// <summary>Amounts inside the clause.</summary>
    public IEnumerable<Amount> Amounts => Sentence.Amounts.Where(a => a.First >= First && a.First < Next);

    /// <summary>The clauses it hangs on, nearest first.</summary>
    public IEnumerable<ClauseContext> Governors
    {
        get
        {
            var seen = 0;
            for (var g = Clause.Governor; g is not null && seen < 8; g = g.Governor, seen++)
            {
                for (var i = 0; i < Sentence.Clauses.Count; i++)
                {
                    if (ReferenceEquals(Sentence.Clauses[i], g)) yield return new ClauseContext(Sentence, i);
                }
            }
        }
    }

    private static string? Single(IEnumerable<string> parties)
    {
        string? one = null;
        foreach (var party in parties)
        {
            if (one is not null && one != party) return null;
            one = party;
        }

        return one;
    }
}
