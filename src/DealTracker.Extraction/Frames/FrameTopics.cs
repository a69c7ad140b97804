using DealTracker.Domain.Clauses;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Frames;

/// <summary>Tells whether a sentence speaks of the things that a kind of clause is about; words of restriction or precedence alone are of no kind.</summary>
internal static class FrameTopics
{
    // Who bears one of them is the supplier itself.
    private static readonly HashSet<string> Titles = ["title", "designation", "label", "tag", "honorific", "badge", "billing", "status"];

    private static readonly WordList Products = WordList.Of("noun-product");

    /// <summary>True where the sentence has the matter of the frame's kind.</summary>
    public static bool Fit(FrameMatch match, ClauseContext at, DealBook book, DealProfile deal, ClauseProfile profile) => match.Frame.Kind switch
    {
        ClauseKind.Exclusivity => match.Frame.Outcome == FrameOutcome.Absent || Exclusivity(match, at, profile),
        ClauseKind.LaunchPriority when match.Frame.Outcome == FrameOutcome.Exception => book.LastBlock.GetValueOrDefault(ClauseKind.LaunchPriority, -9) >= at.Sentence.Block - 1,
        ClauseKind.LaunchPriority => (Wares(at) || at.Tokens.Any(t => t.Lower is "new")) && !Refusal(at) && !at.Tokens.Skip(at.First).Take(at.Next - at.First).Any(t => t.Lemma is "slot" or "vacancy"),
        ClauseKind.FirstRefusal => !at.Sentence.Tokens.Any(t => t.Lemma is "product" or "model" or "launch" && t.Class == WordClass.Noun) || Refusal(at),
        ClauseKind.License => !OfExclusivity(at, book, deal),
        ClauseKind.PrimaryProvider => Titles.Contains(at.Tokens[match.Core].Lemma) || at.OwnerOf(match.Core) is not { } owner || owner != ClauseKey.Parse(profile.Clause).Benefits,
        ClauseKind.PurchaseCommitment => at.Sentence.Amounts.All(a => a.IsPercent),
        _ => true,
    };

    private static bool Exclusivity(FrameMatch match, ClauseContext at, ClauseProfile profile)
    {
        if (Phrases.Find(at.Tokens, 0, at.Tokens.Count, Lex.Licence) >= 0 && DealBook.Scope(profile, at.Tokens, 0, at.Tokens.Count).Count == 0) return false;
        if (at.Verb is { Lemma: "license" or "licence" } || at.VerbIs(Lex.Invest) && at.Verb is not { Lemma: "offer" or "put" or "bring" or "commit" or "pledge" or "throw" or "back" or "pay" } || at.Verb is { Lemma: "pay" }) return false;
        if (at.Amounts.Any(a => !a.IsPercent)) return false;
        var scoped = DealBook.Scope(profile, at.Tokens, 0, at.Tokens.Count).Count > 0;
        if ((at.VerbIs(Lex.Own) && at.Verb is not { Lemma: "take" or "keep" } || at.VerbIs(Lex.Say)) && !(scoped && at.Verb is { Lemma: "show" or "have" or "get" or "provide" or "set" or "put" or "list" })) return false;
        if (scoped) return true;
        if (at.Sentence.Matters.Any(m => m.Kind == ClauseKind.License)) return false;
        if (at.Verb is { NoLonger: true } && at.Sentence.Parties.Any(p => p.IsPlatform && p.One == match.Benefits && p.First > match.Core)) return true;
        return Wares(at) || Phrases.Find(at.Tokens, 0, at.Tokens.Count, Lex.Goods) >= 0 || at.VerbIs(Lex.Run) || at.VerbIs(Lex.Buy);
    }

    /// <summary>The licence that words of restriction speak of, where the sentence names what is licensed and not what an exclusivity is about: "nobody else may sell the antibody".</summary>
    public static (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? Licensed(FrameMatch match, ClauseContext at, DealBook book) =>
        match.Frame is { Kind: ClauseKind.Exclusivity, Outcome: FrameOutcome.Holds } ? Licensed(at, book, match.Benefits) : null;

    /// <summary>The same, where <paramref name="user"/> is known to be whom the words favour.</summary>
    public static (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? Licensed(ClauseContext at, DealBook book, string? user)
    {
        if (user is null || at.Amounts.Any() || at.Sentence.Parties.Any(p => p.IsPlatform && p.One == user)) return null;
        foreach (var licence in book.Open(ClauseKind.License).Where(c => c.Key.Benefits == user && c.Deal.Id == (book.Focus ?? book.Main)?.Id))
        {
            if (!LicenceRules.IsSpecific(licence.Profile, at.Tokens)) continue;
            if (!book.Of(ClauseKind.Exclusivity, licence.Deal).Any(c => DealBook.Scope(c.Profile, at.Tokens, 0, at.Tokens.Count).Count > 0)) return licence;
        }

        return null;
    }

    // What is sold through an interface is what an exclusivity speaks of, not what may be used.
    private static bool OfExclusivity(ClauseContext at, DealBook book, DealProfile deal) => !book.Of(ClauseKind.License, deal).Any(c => LicenceRules.IsSpecific(c.Profile, at.Tokens)) &&
        book.Of(ClauseKind.Exclusivity, deal).Any(c => DealBook.Scope(c.Profile, at.Tokens, 0, at.Tokens.Count).Count > 0) &&
        Phrases.Find(at.Tokens, 0, at.Tokens.Count, Lex.Licence) < 0 && !at.Sentence.Tokens.Any(t => t.Lower is "ip" or "property" or "technology");

    private static bool Wares(ClauseContext at) =>
        Phrases.Find(at.Tokens, 0, at.Tokens.Count, Products) >= 0 || at.Sentence.Mentions.Any(m => m.Product is not null) || at.VerbIs(Lex.Launch) || at.Sentence.Clauses.Any(c => c.Verb is { Lemma: "launch" or "release" or "ship" or "debut" or "unveil" });

    private static bool Refusal(ClauseContext at) =>
        at.Sentence.Tokens.Any(t => t.Lemma is "capacity" or "bid" or "opportunity" or "contract" or "refusal" or "match" or "workload" or "tender" or "compute" or "computing") ||
        Enumerable.Range(0, at.Tokens.Count).Any(i => at.Tokens[i].Lemma is "order" && !(i + 1 < at.Tokens.Count && at.Tokens[i + 1].Lower is "in" or "of"));
}
