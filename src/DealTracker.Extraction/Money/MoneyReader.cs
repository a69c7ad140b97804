using System.Globalization;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Rules;

namespace DealTracker.Extraction.Money;

/// <summary>
/// Reads a whole sentence for what it says of money, after the rules have looked at its clauses: where grammar fails, the words around a figure,
/// the parties and the profile tell what it is.
/// </summary>
internal static class MoneyReader
{
    private const int MostSums = 40;

    /// <summary>Candidates beyond <paramref name="told"/>, those that rules found in the same sentence.</summary>
    public static List<Candidate> Read(SentenceView sentence, DealBook book, IReadOnlyList<Candidate> told)
    {
        // A run of figures without end is no statement about any of them.
        if (sentence.Amounts.Count > MostSums) return [];
        var all = told.ToList();
        var statements = Statement.Of(sentence);
        all.AddRange(CapitalReader.Read(sentence, book, all));
        foreach (var statement in statements) all.AddRange(SumReader.Read(statement, book, all));
        foreach (var statement in statements)
        {
            // What a rule told in the same sentence is spoken of before what follows it there.
            foreach (var one in all.Where(c => c.Clause.Kind == ClauseKind.RevenueShare && c.Standing != Standing.Denied && c.Core < statement.Next)) Speak(one, sentence, book, null, null);
            all.AddRange(RevenueReader.Read(statement, book, all));
        }

        foreach (var statement in statements) all.AddRange(StakeReader.Read(statement, book, all));
        foreach (var statement in statements) all.AddRange(OrderReader.Read(statement, book, all));
        var prices = PriceReader.Read(sentence, book, all).ToList();
        all.AddRange(prices);
        if (prices.Count > 0) all.AddRange(CapitalReader.Read(sentence, book, all));
        Remember(sentence, book, all);
        return all[told.Count..];
    }

    private static void Remember(SentenceView sentence, DealBook book, List<Candidate> all)
    {
        foreach (var kind in new[] { ClauseKind.Investment, ClauseKind.PurchaseCommitment, ClauseKind.RevenueShare, ClauseKind.Equity })
        {
            var mine = all.Where(c => c.Clause.Kind == kind && c.Standing != Standing.Denied).ToList();
            if (mine.Count == 0)
            {
                if (kind == ClauseKind.RevenueShare && RevenueReader.Turned(sentence, book) is { } turned) book.Money.Speak(kind, turned, sentence.Index, null);
                else if ((kind == ClauseKind.Equity ? StakeReader.Asked(sentence, book) : kind == ClauseKind.RevenueShare ? null : SumReader.TopicOf(sentence, kind, book)) is { } topic) book.Money.Speak(kind, topic, sentence.Index, null);
                continue;
            }

            var one = mine[^1];
            Speak(one, sentence, book, Largest(mine, one, ClauseAttribute.Amount), Largest(mine, one, ClauseAttribute.Upfront));
        }
    }

    private static void Speak(Candidate one, SentenceView sentence, DealBook book, decimal? sum, decimal? paid) =>
        book.Money.Speak(one.Clause.Kind, (one.Deal, one.Deal.Of(one.Clause), one.Clause), sentence.Index, sum, paid);

    private static decimal? Largest(List<Candidate> mine, Candidate one, string attribute) => mine.Where(c => c.Clause == one.Clause && c.Attribute == attribute && !c.IsPrevious)
        .Select(c => decimal.TryParse(c.Value.Text.TrimStart('<', '>', '='), CultureInfo.InvariantCulture, out var sum) ? sum : (decimal?)null).Max();
}
