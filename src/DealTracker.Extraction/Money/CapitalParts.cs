using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Money;

/// <summary>Divides the sums of an investment into the whole, the first payment, and what hangs on conditions.</summary>
internal static class CapitalParts
{
    private static readonly WordList Enumerated = WordList.Of("cue-rest");

    /// <summary>
    /// What <paramref name="sum"/>, one of <paramref name="sums"/> of a sentence, is. <paramref name="known"/> is the whole that a sentence before gave;
    /// <paramref name="told"/> is false where nothing but the sentences before says that it is an investment, so that only parts are read.
    /// </summary>
    public static IEnumerable<Candidate> Facts(ClauseContext at, (DealProfile Deal, ClauseProfile Profile, ClauseKey Key) clause, Amount sum, IReadOnlyList<Amount> sums, Standing standing, int core, string rule, decimal? known, bool told)
    {
        var statement = Statement.Whole(at.Sentence);
        var whole = sums.FirstOrDefault(w => IsWholeOfAnother(statement, w, sums));
        var beside = sums.Where(s => s == sum || s != whole).Concat(statement.Amounts.Where(a => a.IsPercent && Fractions.IsFraction(statement.Tokens, a))).OrderBy(a => a.First).ToList();
        var (first, next) = SumParts.Stretch(statement, sum, beside);
        var milestones = at.Sentence.Mentions.Where(m => m.Milestone is not null).Select(m => m.First).ToHashSet();
        var largest = sums.All(s => s.Value <= sum.Value);
        var closes = sums.Count > 2 && largest && sums.Where(s => s != sum).Sum(s => s.Value) == sum.Value;
        var several = sums.Count > 1 || known > sum.Value;
        var part = SumParts.Of(statement, first, next, sum, milestones, several || Partitive(statement, sum));
        if (closes || known == sum.Value || sum == whole || part == SumPart.Upfront && !several && !Partitive(statement, sum) && !SumParts.IsPlainlyFirst(statement, first, next)) part = SumPart.Whole;
        if (part == SumPart.Whole && !largest && Completes(sum, sums)) part = SumPart.Upfront;
        var attribute = part switch
        {
            SumPart.Upfront => ClauseAttribute.Upfront,
            SumPart.Conditional when several || Partitive(statement, sum) => ClauseAttribute.Conditional,
            SumPart.Later when several => null,
            SumPart.Whole when !largest && sums.Any(s => s.Bound < 0) => null,
            _ => told ? ClauseAttribute.Amount : null,
        };
        if (attribute is null) yield break;
        yield return Build.Fact(at, clause, attribute, sum.Term, standing, core, rule);
        if (part == SumPart.Conditional && attribute == ClauseAttribute.Amount) yield return Build.Fact(at, clause, ClauseAttribute.Conditional, sum.Term, standing, core, rule);
    }

    // "The remaining $35 billion of the $50 billion investment": the second is the whole.
    private static bool IsWholeOfAnother(Statement statement, Amount whole, IReadOnlyList<Amount> sums) =>
        sums.Any(s => s.Value < whole.Value && s.Next < statement.Next && statement.Tokens[s.Next].Lower is "of" && whole.First > s.Next && whole.First - s.Next <= 5 && Enumerable.Range(s.Next + 1, whole.First - s.Next - 1).All(i => statement.Tokens[i].Class is WordClass.Determiner or WordClass.Possessive or WordClass.Noun or WordClass.Adjective && statement.Tokens[i].Lower is not ("it" or "that" or "which" or "them")));

    // The sums beside the largest make it up between them: what is not conditional is paid first.
    private static bool Completes(Amount sum, IReadOnlyList<Amount> sums) => sums.Count == 3 && sums.Max(s => s.Value) is var whole && sums.Where(s => s.Value < whole).Sum(s => s.Value) == whole && sum.Value < whole;

    // "the other $35 billion", "of that, $10 billion": a part even where the whole is not said.
    private static bool Partitive(Statement statement, Amount sum)
    {
        for (var i = Math.Max(statement.First, sum.First - 4); i < sum.Next; i++)
        {
            if (Enumerated.Words.Contains(statement.Tokens[i].Lower)) return true;
        }

        return statement.Tokens[statement.First].Lower is "of" || sum.Next + 1 < statement.Next && statement.Tokens[sum.Next].Lower is "of" && statement.Tokens[sum.Next + 1].Lower is "it" or "that" or "which" or "this" or "them" or "the";
    }
}
