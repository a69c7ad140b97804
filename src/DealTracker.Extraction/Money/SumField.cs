using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Money;

/// <summary>What the words around a sum make of it.</summary>
/// <param name="Invests">How strongly they speak of capital.</param>
/// <param name="Buys">How strongly they speak of an order.</param>
/// <param name="IsNoise">True where the sum is earned, lost, fined, a whole company's worth, or a yearly rate.</param>
/// <param name="IsWorth">True where it is the worth of something owned.</param>
internal sealed record SumField(double Invests, double Buys, bool IsNoise, bool IsWorth)
{
    private const int Near = 4;

    private static readonly WordList Invest = WordList.Of("field-invest");
    private static readonly WordList Purchase = WordList.Of("field-purchase");
    private static readonly WordList Goods = WordList.Of("field-goods");
    private static readonly WordList Noise = WordList.Of("field-noise");
    private static readonly HashSet<string> Worths = ["worth", "valued", "value", "values", "valuing", "paper", "books"];
    private static readonly HashSet<string> Outlays = ["bet", "cheque", "check", "package", "pledge", "injection", "infusion", "order", "contract", "subscribe", "buy", "purchase"];
    private static readonly HashSet<string> Periods = ["year", "season", "month", "quarter", "annum", "week", "day"];
    private static readonly HashSet<string> Yearly = ["annual", "annually", "yearly", "annualised", "annualized", "monthly", "quarterly"];

    public static SumField Of(Statement statement, Amount sum)
    {
        var tokens = statement.Tokens;
        double invests = 0, buys = 0;
        foreach (var i in statement.FindAll(Invest)) invests += Weight(statement, sum, i);
        foreach (var i in statement.FindAll(Purchase)) buys += Weight(statement, sum, i);
        foreach (var i in statement.FindAll(Goods).Where(i => !statement.Stands(i, Purchase))) buys += Weight(statement, sum, i) / 2;
        foreach (var party in statement.Parties.Where(p => p.IsPlatform)) buys += Weight(statement, sum, party.First);

        // "6 percent of <party> for $150 million": shares are bought.
        foreach (var share in statement.Amounts.Where(a => a.IsPercent && ShareField.Of(statement, a) == ShareOf.Company)) invests += 2 * Weight(statement, sum, share.First);
        // "$50bn into <party>"
        if (sum.Next + 1 < statement.Next && tokens[sum.Next].Lower is "into" && statement.Parties.Any(p => p.First >= sum.Next && p.First <= sum.Next + 2)) invests += 1;
        var (before, after) = Neighbours(statement, sum);
        var noise = Enumerable.Range(before, sum.First - before).Concat(Enumerable.Range(sum.Next, after - sum.Next)).Any(i => statement.Stands(i, Noise));
        var rate = sum.Next + 1 < tokens.Count && tokens[sum.Next].Lower is "a" or "per" or "each" or "every" && Periods.Contains(tokens[sum.Next + 1].Lemma) || statement.AnyOf(sum.First - 3, sum.Next + 2, Yearly);
        var paid = statement.AnyOf(sum.First - 10, sum.First, Outlays) && !statement.AnyOf(statement.First, sum.First, new HashSet<string> { "stake", "holding", "shareholding", "now" });
        var worth = !paid && statement.AnyOf(sum.First - 6, sum.First, Worths) && !(sum.First > 0 && tokens[sum.First - 1].Lower is "worth" && buys > 0 && invests == 0) || !paid && statement.AnyOf(sum.Next, sum.Next + 4, new HashSet<string> { "paper", "books" });
        return new SumField(invests, buys, noise || rate, worth);
    }

    // The words right beside the sum, up to the next sum or a stop.
    private static (int Before, int After) Neighbours(Statement statement, Amount sum)
    {
        var before = sum.First;
        while (before > Math.Max(statement.First, sum.First - Near) && !Stops(statement, before - 1)) before--;
        var after = sum.Next;
        while (after < Math.Min(statement.Next, sum.Next + Near) && !Stops(statement, after)) after++;
        return (before, after);
    }

    private static bool Stops(Statement statement, int i) => statement.Tokens[i].Lower is "," or ";" or ":" or "." or "(" or ")" or "–" or "—" or "and" or "but" || statement.Sentence.Amounts.Any(a => i >= a.First && i < a.Next);

    // Nearer words count for more; what stands beyond another sum counts for less.
    private static double Weight(Statement statement, Amount sum, int at)
    {
        if (at >= sum.First && at < sum.Next) return 0;
        var distance = at < sum.First ? sum.First - at : at - sum.Next + 1;
        var crossed = statement.Amounts.Count(a => !a.IsPercent && a != sum && (a.First > at && a.First < sum.First || a.First >= sum.Next && a.First < at));
        return 1.0 / (1 + distance / 6.0 + crossed);
    }
}
