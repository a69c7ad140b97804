using DealTracker.Domain.Clauses;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Rules;

/// <summary>The deals' clauses as rules ask for them; knows which deal the text speaks of at the moment.</summary>
public sealed class DealBook
{
    private readonly Dictionary<string, List<(DealProfile Deal, ClauseProfile Profile, ClauseKey Key)>> byKind;
    private readonly IReadOnlySet<string> named;

    /// <summary>A book over <paramref name="profiles"/> for an article that names <paramref name="named"/> parties.</summary>
    public DealBook(IReadOnlyList<DealProfile> profiles, IReadOnlySet<string> named)
    {
        this.named = named;
        byKind = profiles.SelectMany(d => d.Clauses.Select(c => (Deal: d, Profile: c, Key: ClauseKey.Parse(c.Clause))))
            .GroupBy(c => c.Key.Kind, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        Profiles = profiles;
    }

    /// <summary>All deals.</summary>
    public IReadOnlyList<DealProfile> Profiles { get; }

    /// <summary>The deal whose both parties were mentioned last.</summary>
    public DealProfile? Focus { get; set; }

    /// <summary>The deal that the article is mainly about.</summary>
    public DealProfile? Main { get; set; }

    /// <summary>Deals for which a revenue share has been spoken of in the article.</summary>
    public HashSet<string> RevenueShareDeals { get; } = new(StringComparer.Ordinal);

    /// <summary>What the sentences before said of money.</summary>
    public Money.MoneyContext Money { get; } = new();

    /// <summary>The clause of each kind that was last spoken of.</summary>
    public Dictionary<string, (DealProfile Deal, ClauseKey Key)> Last { get; } = new(StringComparer.Ordinal);

    /// <summary>Kinds in the order in which they were last spoken of, the newest first.</summary>
    public List<string> LastOrder { get; } = [];

    /// <summary>The sentence before the one that is read.</summary>
    public Discourse.SentenceView? PreviousSentence { get; set; }

    /// <summary>The sentence in which each kind was last spoken of.</summary>
    public Dictionary<string, int> LastSentence { get; } = new(StringComparer.Ordinal);

    /// <summary>The sentence that last called a licence one party's alone; -1 where none did.</summary>
    public int LastSole { get; set; } = -1;

    /// <summary>The sentence that is read.</summary>
    public Discourse.SentenceView? Sentence { get; set; }

    /// <summary>The block in which each kind was last spoken of.</summary>
    public Dictionary<string, int> LastBlock { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// The one clause of <paramref name="kind"/> that fits the parties known; where several fit, that of the deal in focus. Null where none fits, or
    /// where nothing tells between several.
    /// </summary>
    public (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? Resolve(string kind, string? owes, string? benefits)
    {
        if (!byKind.TryGetValue(kind, out var all)) return null;
        var fits = all.Where(c => (owes is null || c.Key.Owes == owes) && (benefits is null || c.Key.Benefits == benefits) && c.Deal.IsAmong(named)).ToList();
        if (owes is not null && benefits is not null) return fits.Count > 0 ? fits[0] : null;
        if (fits.Count > 1) fits = Named(fits);
        if (fits.Count == 0) return null;
        foreach (var deal in owes is null && benefits is null ? new[] { Main, Focus } : [Focus, Main])
        {
            if (deal is null) continue;
            var here = fits.Where(c => c.Deal.Id == deal.Id).ToList();
            if (here.Count == 1) return here[0];
            if (here.Count > 1) return null;
        }

        return fits.Count == 1 ? fits[0] : null;
    }

    // A clause about one named product is meant only where the product is spoken of.
    private List<(DealProfile Deal, ClauseProfile Profile, ClauseKey Key)> Named(List<(DealProfile Deal, ClauseProfile Profile, ClauseKey Key)> fits)
    {
        var spoken = fits.Where(c => !NeedsProduct(c.Profile)).ToList();
        return spoken.Count > 0 ? spoken : fits;
    }

    /// <summary>True where every scope of a clause is a product's name and the sentence has none of them.</summary>
    public bool NeedsProduct(ClauseProfile profile) =>
        Sentence is { } sentence && profile.ScopeTokens.Count > 0 && profile.ScopeTokens.All(t => t.Value.All(w => char.IsUpper(w[0]) && w.Any(char.IsLower))) && Scope(profile, sentence.Tokens, 0, sentence.Tokens.Count).Count == 0;

    /// <summary>The mutual clause of <paramref name="kind"/> of one deal, or null.</summary>
    public (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? Mutual(string kind, DealProfile? deal) =>
        deal is not null && byKind.TryGetValue(kind, out var all) ? all.Where(c => c.Deal.Id == deal.Id).Select(c => ((DealProfile, ClauseProfile, ClauseKey)?)c).FirstOrDefault() : null;

    /// <summary>All clauses of <paramref name="kind"/> of one deal.</summary>
    public IEnumerable<(DealProfile Deal, ClauseProfile Profile, ClauseKey Key)> Of(string kind, DealProfile? deal) =>
        deal is not null && byKind.TryGetValue(kind, out var all) ? all.Where(c => c.Deal.Id == deal.Id) : [];

    /// <summary>All clauses of <paramref name="kind"/> of the deals whose parties the article names.</summary>
    public IEnumerable<(DealProfile Deal, ClauseProfile Profile, ClauseKey Key)> Open(string kind) =>
        byKind.TryGetValue(kind, out var all) ? all.Where(c => c.Deal.IsAmong(named)) : [];

    /// <summary>The deal between two parties, or null.</summary>
    public DealProfile? Between(string? a, string? b) =>
        a is null || b is null || a == b ? null : Profiles.FirstOrDefault(d => d.Parties.Any(p => p.Id == a) && d.Parties.Any(p => p.Id == b));

    /// <summary>The scope tokens of a clause whose words stand in [first, next).</summary>
    public static IReadOnlyList<string> Scope(ClauseProfile profile, IReadOnlyList<Token> tokens, int first, int next)
    {
        var found = new List<string>();
        foreach (var (token, words) in profile.ScopeTokens)
        {
            if (words.Any(w => Stands(w, tokens, first, next))) found.Add(token);
        }

        return found;
    }

    /// <summary>Where the words stand that name what a licence, an exclusivity or a collaboration of the deals in the article is about.</summary>
    public IReadOnlyList<(string Kind, int First, int Next)> Matters(IReadOnlyList<Token> tokens)
    {
        var found = new List<(string Kind, int First, int Next)>();
        foreach (var clause in new[] { ClauseKind.License, ClauseKind.Collaboration, ClauseKind.Exclusivity }.SelectMany(Open))
        {
            foreach (var words in clause.Profile.ScopeTokens.Values.SelectMany(w => w).Where(w => !Lex.Product.Words.Contains(Morphology.Noun(w)) && !Lex.Ip.Words.Contains(Morphology.Noun(w))))
            {
                for (var place = Place(words, tokens, 0, tokens.Count); place.First >= 0; place = Place(words, tokens, place.Next, tokens.Count)) found.Add((clause.Key.Kind, place.First, place.Next));
            }
        }

        return found;
    }

    /// <summary>True where one of a clause's local names stands in [first, next).</summary>
    public static int LocalName(ClauseProfile profile, IReadOnlyList<Token> tokens, int first, int next)
    {
        foreach (var name in profile.Names)
        {
            if (name.Contains(' ', StringComparison.Ordinal) && Position(name, tokens, first, next) is >= 0 and var at) return at;
        }

        return -1;
    }

    /// <summary>True where the words of a clause's name stand in the sentence.</summary>
    public static bool Names(string name, IReadOnlyList<Token> tokens) => Stands(name, tokens, 0, tokens.Count);

    private static bool Stands(string words, IReadOnlyList<Token> tokens, int first, int next) => Position(words, tokens, first, next) >= 0;

    private static int Position(string words, IReadOnlyList<Token> tokens, int first, int next) => Place(words, tokens, first, next).First;

    private static (int First, int Next) Place(string words, IReadOnlyList<Token> tokens, int first, int next)
    {
        words = words.Replace('’', '\'').Replace("'s", " 's", StringComparison.Ordinal);
        var parts = words.ToLowerInvariant().Replace("-", " - ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var whole = words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = Math.Max(0, first); i < Math.Min(next, tokens.Count); i++)
        {
            if (At(whole, tokens, i, next)) return (i, i + whole.Length);
            if (parts.Length != whole.Length && At(parts, tokens, i, next)) return (i, i + parts.Length);
        }

        return (-1, -1);
    }

    private static bool At(string[] parts, IReadOnlyList<Token> tokens, int i, int next)
    {
        if (i + parts.Length > Math.Min(next, tokens.Count)) return false;
        for (var k = 0; k < parts.Length; k++)
        {
            if (tokens[i + k].Lower != parts[k] && tokens[i + k].Lemma != parts[k] && tokens[i + k].Lemma != Morphology.Noun(parts[k]) && !Morphology.IsActOf(parts[k], tokens[i + k])) return false;
        }

        return true;
    }
}
