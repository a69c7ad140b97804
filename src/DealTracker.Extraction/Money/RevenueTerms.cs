using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Money;

/// <summary>Rate, end, limit and state of a share of revenue, as a statement's words give them.</summary>
internal static class RevenueTerms
{
    private static readonly WordList Limit = WordList.Of("cue-limit");
    private static readonly WordList Over = WordList.Of("cue-flow-ended");
    private static readonly HashSet<string> Negations = ["no", "without", "not", "never", "nor", "neither", "n't"];
    private static readonly HashSet<string> No = ["no", "neither", "none"];
    private static readonly HashSet<string> NewWords = ["now", "newly", "new", "introduce", "introduced", "impose", "imposed", "henceforth", "hereafter"];
    private static readonly HashSet<string> Lifted = ["lift", "lifted", "remove", "removed", "scrap", "scrapped", "drop", "dropped", "gone", "abolish", "abolished"];

    /// <summary>The terms of <paramref name="clause"/>; with <paramref name="withState"/>, at least that it is in force or has ended.</summary>
    public static IEnumerable<Candidate> Of(Statement statement, (DealProfile Deal, ClauseProfile Profile, ClauseKey Key) clause, int core, string rule, bool withState)
    {
        var at = statement.ClauseAt(core);
        if (withState && at.Verb is { Negated: true, NoLonger: false } && !HasEnded(statement) && LimitOf(statement) is not { Is: true }) yield break;
        if (withState && statement.AnyOf(core - 3, core + 1, No) && !HasEnded(statement)) yield break;
        var any = false;
        var until = statement.Clauses.Select(c => Until.Of(c, core)).FirstOrDefault(u => u is not null) ?? End(statement);
        var ended = withState && until is null && HasEnded(statement) && LimitOf(statement) is not { Is: true };
        var standing = ended ? Standing.Ended : Standing.Holds;
        foreach (var share in Rates(statement, withState))
        {
            any = true;
            yield return Build.Fact(statement.ClauseAt(share.First), clause, ClauseAttribute.Percent, share.Term, standing, share.First, rule) with { IsPrevious = Changes.IsOld(statement, share) };
        }

        if (until is { } end)
        {
            any = true;
            yield return Build.Fact(at, clause, ClauseAttribute.Until, end, Standing.Holds, core, rule);
        }

        if (!ended && LimitOf(statement) is { } limited)
        {
            any = true;
            var near = statement.ClauseAt(limited.At);
            yield return Build.Fact(near, clause, ClauseAttribute.Capped, TermValue.Of(limited.Is), Standing.Holds, limited.At, rule);
            if (limited.Is && limited.IsNew) yield return Build.Fact(near, clause, ClauseAttribute.Capped, TermValue.Of(false), Standing.Replaced, limited.At, rule);
        }

        if (withState && (ended || !any)) yield return Build.InForce(at, clause, standing, core, rule);
    }

    // Of several shares, those of revenue; without a word for revenue, all that are of nothing else.
    private static IEnumerable<Amount> Rates(Statement statement, bool withState)
    {
        var shares = statement.Amounts.Where(a => a.IsPercent).Select(a => (Share: a, Of: ShareField.Of(statement, a))).ToList();
        var sure = shares.Where(s => s.Of == ShareOf.Revenue).Select(s => s.Share).ToList();
        return sure.Count > 0 ? sure.Concat(shares.Where(s => s.Of == ShareOf.Unsaid && (Changes.IsOld(statement, s.Share) || sure.TrueForAll(x => Changes.IsOld(statement, x)))).Select(s => s.Share)) : withState ? shares.Where(s => s.Of == ShareOf.Unsaid).Select(s => s.Share) : shares.Where(s => s.Of == ShareOf.Unsaid && shares.Count <= 2).Select(s => s.Share);
    }

    // "until 2030" after a verb the parser did not see; "End date: 2034"
    private static TermValue? End(Statement statement)
    {
        foreach (var date in statement.Sentence.Dates)
        {
            var (first, _) = statement.Sentence.TokensOf(date);
            if (first < statement.First || first >= statement.Next || !Until.IsFuture(date, statement.Sentence)) continue;
            var ends = date.Bound == Dates.DateBound.Until || statement.AnyOf(first - 5, first, EndWords);
            if (ends && !(first > 0 && statement.Tokens[first - 1].Lower is "before")) return TermValue.FromText(date.Value);
        }

        return null;
    }

    private static readonly HashSet<string> EndWords = ["end", "ends", "ending", "expire", "expires", "expiry", "final", "last", "until", "till", "through", "close", "closes", "lapse", "lapses", "stop", "stops"];

    /// <summary>True where the words say that the flow stops.</summary>
    public static bool HasEnded(Statement statement)
    {
        foreach (var i in statement.FindAll(Over))
        {
            var denied = i > statement.First && Negations.Contains(statement.Tokens[i - 1].Lower) && statement.Tokens[i].Lower is not ("more" or "longer" or "nothing" or "none");
            if (statement.Tokens[i].Lower is "over" && (i == statement.First || !(statement.Tokens[i - 1].Class is WordClass.Auxiliary or WordClass.Adverb || statement.Tokens[i - 1].IsMark))) continue;
            if (!denied && !statement.ClauseAt(i).Clause.IsRelative) return true;
        }

        return false;
    }

    private static (bool Is, bool IsNew, int At)? LimitOf(Statement statement)
    {
        foreach (var i in statement.FindAll(Limit))
        {
            if (statement.AnyOf(i - 4, Math.Min(statement.Next, i + 6), Lifted)) continue;
            if (statement.ClauseAt(i).Verb is { Negated: true, Lemma: "be" } denied && i < denied.First) continue;
            var none = statement.Tokens[i].Lower is "uncapped" or "unlimited" or "open-ended" or "limitless" || statement.AnyOf(i - 4, i, Negations) && !statement.AnyOf(i - 4, i, Exceeds) && !statement.Stands(i, WordList.Of("cue-limit-negative"));
            var fresh = statement.AnyOf(i - 6, Math.Min(statement.Next, i + 6), NewWords) || statement.AnyOf(statement.First, i, First) || ForTheFirstTime(statement);
            return (!none, fresh, i);
        }

        // "may not go above a certain figure"
        for (var i = statement.First + 1; i < statement.Next; i++)
        {
            var over = statement.Tokens[i].Lemma is "exceed" or "surpass" or "top" && statement.Tokens[i].Class == WordClass.Verb || statement.Tokens[i].Lower is "above" or "beyond" && statement.Tokens[i - 1].Lemma is "go" or "rise" or "climb" or "get" or "grow";
            if (over && statement.AnyOf(i - 4, i, Negations) && statement.AnyOf(i + 1, i + 6, Totals)) return (true, statement.AnyOf(i - 6, i, NewWords), i);
        }

        // "the total is now limited"
        for (var i = statement.First + 1; i < statement.Next; i++)
        {
            if (statement.Tokens[i].Lower is "limited" && statement.AnyOf(i - 4, i, Be) && statement.AnyOf(statement.First, i, Totals)) return (!statement.AnyOf(i - 3, i, Negations), statement.AnyOf(i - 3, i, NewWords), i);
        }

        // "it ends when a fixed amount has been paid", "it stops as soon as $3 million has been reached"
        for (var i = statement.First + 1; i < statement.Next; i++)
        {
            if (statement.Tokens[i].Lower is not ("when" or "once" or "as") || !statement.AnyOf(i - 6, i, Stops) || statement.AnyOf(i - 6, i, Negations)) continue;
            var sum = statement.AnyOf(i + 1, i + 8, Sums) || statement.Sentence.Amounts.Any(a => !a.IsPercent && a.First > i && a.First < i + 5);
            if (sum && statement.AnyOf(i + 2, i + 12, Paid)) return (true, false, i);
        }

        return null;
    }

    private static bool ForTheFirstTime(Statement statement) =>
        Enumerable.Range(statement.First, Math.Max(0, statement.Next - statement.First - 1)).Any(i => statement.Tokens[i].Lower is "first" && statement.Tokens[i + 1].Lower is "time");

    private static readonly HashSet<string> Stops = ["stop", "stops", "end", "ends", "cease", "ceases"];
    private static readonly HashSet<string> Sums = ["amount", "total", "sum", "figure"];
    private static readonly HashSet<string> Paid = ["paid", "reached", "hit", "passed", "transferred"];
    private static readonly HashSet<string> Exceeds = ["exceed", "surpass", "pass", "beyond", "above", "over", "more", "top"];
    private static readonly HashSet<string> Be = ["is", "are", "be", "been", "was", "were", "being"];
    private static readonly HashSet<string> Totals = ["total", "sum", "amount", "payments", "payout", "all", "figure", "level", "limit", "maximum", "number"];
    private static readonly HashSet<string> First = ["now"];
}
