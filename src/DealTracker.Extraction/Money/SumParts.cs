using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Money;

/// <summary>What part of an investment a sum is.</summary>
internal enum SumPart
{
    /// <summary>The words do not make it a part.</summary>
    Whole,

    /// <summary>Paid at first.</summary>
    Upfront,

    /// <summary>Hangs on conditions.</summary>
    Conditional,

    /// <summary>A part of which neither is said.</summary>
    Later,
}

/// <summary>Tells the first payment of an investment from what hangs on conditions, by the words around each sum.</summary>
internal static class SumParts
{
    private static readonly WordList First = WordList.Of("cue-first");
    private static readonly WordList Condition = WordList.Of("cue-hangs");
    private static readonly WordList PartCondition = WordList.Of("cue-hangs-part");
    private static readonly HashSet<string> Weak = ["today", "now", "this", "first", "already", "down", "wire", "wired", "change", "changes"];
    private static readonly HashSet<string> Closing = ["close", "closing", "sign", "signing", "complete", "completion", "ink", "announce"];
    private static readonly HashSet<string> Rest = ["remaining", "remainder", "rest", "other", "balance", "another", "further", "additional", "more", "second", "extra"];
    private static readonly HashSet<string> Remaining = ["remaining", "remainder", "rest", "other", "balance"];
    private static readonly HashSet<string> Splits = [",", ";", ":", "and", "but", "while", "plus", "then", "–", "—", "(", "whereas"];
    private static readonly HashSet<string> Instalments = ["tranche", "instalment", "installment", "payment", "part", "slice", "portion", "cheque", "check"];

    /// <summary>
    /// The part that the words in [first, next), the sum's own stretch, make of it; <paramref name="isPart"/> where it is known to be less than the whole,
    /// so that weaker words of condition count.
    /// </summary>
    public static SumPart Of(Statement statement, int first, int next, Amount sum, IReadOnlyCollection<int> milestones, bool isPart)
    {
        var hangs = false;
        var early = false;
        var rest = statement.AnyOf(first, sum.Next, Rest) || statement.AnyOf(sum.Next, Math.Min(next, sum.Next + 2), Rest);
        for (var i = first; i < next; i++)
        {
            if (i >= sum.First && i < sum.Next && statement.Tokens[i].Lower is not ("initial" or "first")) continue;
            var closing = i + 5 <= next && statement.AnyOf(i, i + 5, Closing);
            hangs |= statement.Stands(i, Condition) || isPart && (statement.Stands(i, PartCondition) && !closing && !(i > 0 && statement.Tokens[i - 1].Lower is "at") || milestones.Contains(i) && i > sum.Next);
            early |= statement.Stands(i, First) && !IsOrdinal(statement, i, sum) && !IsDayOfWord(statement, i) && !statement.Amounts.Any(a => !a.IsPercent && a != sum && (a.First > i && a.Next <= sum.First || a.First >= sum.Next && a.Next <= i));
        }

        // "payable in full at closing": no part.
        early &= !Enumerable.Range(first, Math.Max(0, next - first - 1)).Any(i => statement.Tokens[i].Lower is "in" && statement.Tokens[i + 1].Lower is "full");
        return hangs ? SumPart.Conditional : early ? SumPart.Upfront : rest ? SumPart.Later : SumPart.Whole;
    }

    /// <summary>True where the words name a first payment by themselves; "now" and "today" do so only beside another sum.</summary>
    public static bool IsPlainlyFirst(Statement statement, int first, int next) => Enumerable.Range(first, Math.Max(0, next - first)).Any(i => statement.Stands(i, First) && !Weak.Contains(statement.Tokens[i].Lower)) || Enumerable.Range(first, Math.Max(0, next - first - 1)).Any(i => statement.Tokens[i].Lower is "first" or "down" && statement.Tokens[i + 1].Lower is "payment" or "tranche" or "instalment" or "installment") || IsFirstOf(statement, first, next);

    // "the first $15 billion of the investment"
    private static bool IsFirstOf(Statement statement, int first, int next) => statement.Amounts.Any(a => !a.IsPercent && a.First >= first && a.Next <= next && a.First > 0 && a.Next < statement.Next && statement.Tokens[a.First - 1].Lower is "first" && statement.Tokens[a.Next].Lower is "of");

    // "the companies announced today": the day of the word, not of the money.
    private static bool IsDayOfWord(Statement statement, int i) =>
        statement.Tokens[i].Lower is "today" or "now" or "this" && Enumerable.Range(Math.Max(0, i - 2), Math.Min(2, i)).Any(k => statement.Tokens[k].Class == WordClass.Verb && (Lex.Announce.Words.Contains(statement.Tokens[k].Lemma) && statement.Tokens[k].Lemma is not ("pay" or "put" or "invest" or "inject" or "pour" or "commit" or "award" or "buy") || Lex.Say.Words.Contains(statement.Tokens[k].Lemma)));

    /// <summary>True for "the other $600m", "the remaining $35 billion".</summary>
    public static bool IsRest(Statement statement, Amount sum) => statement.AnyOf(sum.First - 2, sum.Next, Remaining);

    /// <summary>True for "a further $35 billion", "another $35 billion".</summary>
    public static bool IsMore(Statement statement, Amount sum) => statement.AnyOf(sum.First - 2, sum.Next, Rest);

    /// <summary>The stretch of a sentence that belongs to <paramref name="sum"/> where several sums stand in it.</summary>
    public static (int First, int Next) Stretch(Statement statement, Amount sum, IReadOnlyList<Amount> all)
    {
        var at = -1;
        for (var k = 0; k < all.Count; k++)
        {
            if (all[k] == sum) at = k;
        }

        var first = at > 0 ? Split(statement, all[at - 1].Next, sum.First) : Bound(statement, sum.First, -1);
        var next = at + 1 < all.Count ? Split(statement, sum.Next, all[at + 1].First) : Bound(statement, sum.Next, 1);
        return (first, next);
    }

    /// <summary>True where the words from <paramref name="first"/> on make the rest of a sum hang on conditions.</summary>
    public static bool Hangs(Statement statement, int first)
    {
        for (var i = first; i < Bound(statement, first, 1); i++)
        {
            if (statement.Stands(i, Condition) || statement.Stands(i, PartCondition) && !statement.AnyOf(i, i + 5, Closing)) return true;
        }

        return false;
    }

    // A semicolon, or a comma before "the rest", ends what belongs to a sum.
    private static int Bound(Statement statement, int from, int step)
    {
        for (var i = from; i >= statement.First && i < statement.Next; i += step)
        {
            if (statement.Tokens[i].Lower is ";" || step > 0 && i > from && statement.Tokens[i].Lower is "," or "and" or "while" or "but" && statement.AnyOf(i + 1, i + 4, Remaining)) return step > 0 ? i : i + 1;
        }

        return step > 0 ? statement.Next : statement.First;
    }

    // The last comma or conjunction before the next sum; where there is none, its verb; where there is none, the sum itself.
    private static int Split(Statement statement, int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (Splits.Contains(statement.Tokens[i].Lower)) return i;
        }

        for (var i = to - 1; i >= from; i--)
        {
            if (statement.Tokens[i].Class is WordClass.Verb or WordClass.Auxiliary) return i;
        }

        return to;
    }

    // "its first billion", "the first cloud": first of several, not at first; "the first tranche" is.
    private static bool IsOrdinal(Statement statement, int i, Amount sum) =>
        statement.Tokens[i].Lower is "first" && !(i == sum.Next && (i + 1 >= statement.Next || statement.Tokens[i + 1].Class is not (WordClass.Noun or WordClass.Adjective or WordClass.Number))) && !(i >= statement.First && i + 1 < statement.Next && (Instalments.Contains(statement.Tokens[i + 1].Lemma) || statement.Tokens[i + 1].Lower is "$" && i + 1 >= sum.First));
}
