using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Tests;

/// <summary>Throwaway articles and facts of the deal <c>lab-maker</c>.</summary>
public static class Some
{
    public const string Deal = "lab-maker";

    public static SourceArticle Article(long id, string? published, params object[] stated) => new(
        id,
        published is null ? null : EdtfDate.Parse(published),
        published is null ? DateBasis.Unknown : DateBasis.Stated,
        [.. stated.OfType<Fact>()],
        [.. stated.OfType<DealEvent>()]);

    /// <summary>Names of the version are divided by spaces, best first.</summary>
    public static Fact Fact(string versions, string clause, string attribute, string value, Certainty certainty = Certainty.Asserted, int at = 0) => new(
        Deal,
        [.. versions.Split(' ').Select(name => new VersionName(name))],
        ClauseKey.Parse(clause),
        attribute,
        TermValue.FromText(value),
        certainty,
        [new TextSpan(at, at + 10)],
        "rule");

    public static DealEvent Event(string date, string parties, string kind = "agreement", int at = 0) =>
        new(EdtfDate.Parse(date), parties.Split(' '), kind, [new TextSpan(at, at + 10)], "rule");
}
