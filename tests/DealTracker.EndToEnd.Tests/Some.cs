using System.Globalization;
using DealTracker.Domain;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.EndToEnd.Tests;

/// <summary>Throwaway ledgers of the deal <c>lab-maker</c>.</summary>
public static class Some
{
    public const string Licence = "license:lab>maker";

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Ledger Ledger(params AgreementVersion[] versions) => new("lab-maker", versions, [], []);

    public static AgreementVersion Version(string date, params ClauseState[] clauses) => new(date, EdtfDate.Parse(date), [1], [], clauses);

    /// <summary>Terms are written <c>exclusive=true until=2032</c>.</summary>
    public static ClauseState Clause(string clause, string statedIn, string terms, bool inForce = true, bool carried = false) => new(
        ClauseKey.Parse(clause), inForce, statedIn, carried,
        [
            .. terms.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(term => term.Split('=', 2))
                .Select(term => new AttributeState(term[0], TermValue.FromText(term[1]), Certainty.Asserted, [Quote()], [])),
        ]);

    public static LedgerEvent Event(string date, string kind = "agreement") => new(EdtfDate.Parse(date), ["lab", "maker"], kind, [Quote()]);

    public static Evidence Quote(int start = 0, int end = 10, long article = 1, Certainty certainty = Certainty.Asserted) =>
        new(article, new TextSpan(start, end), certainty);
}
