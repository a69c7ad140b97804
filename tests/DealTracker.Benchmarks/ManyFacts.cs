using System.Globalization;
using DealTracker.Domain;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Benchmarks;

/// <summary>Articles that state a given number of facts of one deal, 25 each, over eight versions: dated and undated, at several precisions, not all of one mind.</summary>
internal static class ManyFacts
{
    public const string Deal = "lab-maker";

    private const int OfAnArticle = 25;

    private static readonly string[] Versions = ["2019-07-22", "2020-09-22", "2021", "2023-01-23", "2025-01-21", "2025-10-28", "2025-10", "2026-04-27", "current", "previous"];

    private static readonly (string Clause, string Attribute, string[] Values)[] Terms =
    [
        ("license:lab>maker", ClauseAttribute.Exclusive, ["true", "false"]),
        ("license:lab>maker", ClauseAttribute.Until, ["2030", "2032", "agi"]),
        ("license:lab>maker", ClauseAttribute.Scope, ["models", "models,products"]),
        ("exclusivity:lab>maker", ClauseAttribute.Scope, ["api", "compute"]),
        ("exclusivity:lab>maker", ClauseAttribute.InForce, ["true", "false"]),
        ("revenue-share:lab>maker", ClauseAttribute.Percent, ["20", "8"]),
        ("revenue-share:lab>maker", ClauseAttribute.Capped, ["true", "false"]),
        ("revenue-share:maker>lab", ClauseAttribute.InForce, ["true", "false"]),
        ("purchase-commitment:lab>maker", ClauseAttribute.Amount, ["250000000000", "38000000000"]),
        ("equity:lab>maker", ClauseAttribute.Percent, ["27", "32.5", "49"]),
        ("investment:maker>lab", ClauseAttribute.Amount, ["1000000000", "10000000000"]),
        ("first-refusal:lab>maker", ClauseAttribute.InForce, ["true", "false"]),
        ("milestone-trigger:agi", ClauseAttribute.InForce, ["true", "false"]),
        ("collaboration:lab-maker", ClauseAttribute.Scope, ["chips", "cybersecurity"]),
    ];

    public static IReadOnlyList<SourceArticle> Articles(int facts) =>
        [.. Enumerable.Range(0, (facts + OfAnArticle - 1) / OfAnArticle).Select(number => Article(number, Math.Min(OfAnArticle, facts - number * OfAnArticle)))];

    private static SourceArticle Article(int number, int facts)
    {
        // The same articles in every run.
        var dice = new Random(number);
        var published = number % 3 == 0 ? null : EdtfDate.Of(new DateOnly(2026, 5, 1).AddDays(number % 200));
        return new SourceArticle(
            number + 1,
            published,
            published is null ? DateBasis.Unknown : DateBasis.Stated,
            [.. Enumerable.Range(0, facts).Select(at => Fact(dice, at))],
            [Event(dice, "agreement", "lab", "maker"), Event(dice, "report", "gazette")]);
    }

    private static Fact Fact(Random dice, int at)
    {
        var (clause, attribute, values) = Terms[dice.Next(Terms.Length)];
        // Most articles agree on most values.
        var value = values[dice.Next(10) == 0 ? values.Length - 1 : 0];
        return new Fact(
            Deal, [new VersionName(Versions[dice.Next(Versions.Length)])], ClauseKey.Parse(clause), attribute, TermValue.FromText(value),
            dice.Next(8) == 0 ? Certainty.Hedged : Certainty.Asserted, [new TextSpan(at * 200, at * 200 + 120)], "rule");
    }

    private static DealEvent Event(Random dice, string kind, params string[] parties) =>
        new(EdtfDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{dice.Next(2019, 2027)}-{dice.Next(1, 13):00}")), parties, kind, [new TextSpan(0, 100)], "rule");
}
