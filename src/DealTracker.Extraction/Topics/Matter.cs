using DealTracker.Domain.Clauses;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Money;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Topics;

/// <summary>Which clauses of the deal in focus words speak of, without saying anything of them: "the royalty", "the archive", "the shareholding".</summary>
internal static class Matter
{
    private static readonly WordList Shares = WordList.Of("noun-revenue-share");
    private static readonly HashSet<string> Stakes = ["stake", "shareholding", "holding", "stockholding", "ownership", "register", "parcel"];
    private static readonly HashSet<string> Orders = ["order", "offtake", "booking"];
    private static readonly HashSet<string> Capital = ["investment", "injection", "infusion", "tranche"];

    /// <summary>The clauses of <paramref name="kinds"/> that the words in [first, next) of <paramref name="sentence"/> speak of.</summary>
    public static IReadOnlyList<(DealProfile Deal, ClauseProfile Profile, ClauseKey Key)> In(SentenceView sentence, int first, int next, DealBook book, IReadOnlyCollection<string> kinds)
    {
        if ((book.Focus ?? book.Main) is not { } deal) return [];
        return [.. kinds.SelectMany(k => book.Of(k, deal)).Where(c => Speaks(sentence, first, next, c))];
    }

    /// <summary>
    /// How plainly the words in [first, next) call <paramref name="clause"/> by the names of its profile: 3 for a whole name, 2 for two words that no clause beside it has, 1 for one, 0 for none.
    /// </summary>
    public static int Named(SentenceView sentence, int first, int next, (DealProfile Deal, ClauseProfile Profile, ClauseKey Key) clause)
    {
        if (DealBook.LocalName(clause.Profile, sentence.Tokens, first, next) >= 0) return 3;
        var others = clause.Deal.Clauses.Where(c => c.Clause != clause.Profile.Clause && ClauseKey.Parse(c.Clause).Kind == clause.Key.Kind).SelectMany(Words).ToHashSet(StringComparer.Ordinal);
        var own = Words(clause.Profile).Where(w => !others.Contains(w)).ToHashSet(StringComparer.Ordinal);
        return Math.Min(2, Enumerable.Range(first, next - first).Select(i => sentence.Tokens[i].Lemma).Where(own.Contains).Distinct(StringComparer.Ordinal).Count());
    }

    private static IEnumerable<string> Words(ClauseProfile profile) => profile.Names.SelectMany(n => n.ToLowerInvariant().Split(' ', '-')).Where(w => w.Length > 3 && !Common.Contains(w)).Select(Morphology.Noun);

    private static readonly HashSet<string> Common = ["share", "revenue", "sales", "with", "from", "income", "payment", "payments", "part", "royalty", "royalties"];

    /// <summary>True where the words in [first, next) are a noun for a right, a payment or the like.</summary>
    public static bool Named(SentenceView sentence, int first, int next) =>
        new[] { Lex.Licence, Lex.Exclusivity, Lex.Right, Shares }.Any(l => Phrases.Find(sentence.Tokens, first, next, l) >= 0);

    /// <summary>True where somebody is named who is no party of <paramref name="deal"/>.</summary>
    public static bool IsForeign(SentenceView sentence, int first, int next, DealProfile deal) =>
        sentence.Parties.Any(p => p.First >= first && p.First < next && p.IsNamed && p.Parties.Any(a => deal.Parties.All(x => x.Id != a))) ||
        Enumerable.Range(first, next - first).Any(i => Outsiders.IsUnknownName(sentence, i));

    private static bool Speaks(SentenceView sentence, int first, int next, (DealProfile Deal, ClauseProfile Profile, ClauseKey Key) clause)
    {
        var tokens = sentence.Tokens;
        if (DealBook.LocalName(clause.Profile, tokens, first, next) >= 0 || DealBook.Scope(clause.Profile, tokens, first, next).Count > 0) return true;
        return clause.Key.Kind switch
        {
            ClauseKind.RevenueShare => Phrases.Find(tokens, first, next, Shares) >= 0,
            ClauseKind.License => Phrases.Find(tokens, first, next, Lex.Licence) >= 0,
            ClauseKind.Exclusivity => Phrases.Find(tokens, first, next, Lex.Exclusivity) >= 0,
            ClauseKind.FirstRefusal => Phrases.Find(tokens, first, next, Lex.FirstRefusal) >= 0,
            ClauseKind.Equity => Any(tokens, first, next, Stakes),
            ClauseKind.PurchaseCommitment => Any(tokens, first, next, Orders),
            ClauseKind.Investment => Any(tokens, first, next, Capital),
            _ => false,
        };
    }

    private static bool Any(IReadOnlyList<Token> tokens, int first, int next, HashSet<string> words) =>
        Enumerable.Range(first, next - first).Any(i => tokens[i].Class == WordClass.Noun && words.Contains(tokens[i].Lemma));
}
