using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using FsCheck;
using FsCheck.Fluent;

namespace DealTracker.Domain.Tests.Ledgers;

/// <summary>Made-up articles of the deal <c>lab-maker</c>, for properties that hold of all.</summary>
public static class AnyArticles
{
    private static readonly string[] Versions =
        ["current", "previous", "previous 2025-10", "current XXXX-10", "2025-10", "2025-10-28", "2025", "XXXX-10", "XXXX-04", "2026-04-27", "2026-04", "2024-10", "2019", "2021"];

    private static readonly (string Clause, string Attribute, string[] Values)[] Terms =
    [
        ("license:lab>maker", "until", ["2030", "2032", "agi"]),
        ("license:lab>maker", "exclusive", ["true", "false"]),
        ("license:lab>maker", "in-force", ["true", "false"]),
        ("equity:lab>maker", "percent", ["27", "49"]),
        ("investment:maker>lab", "amount", ["1000000000", "2000000000"]),
        ("license:lab>maker", "from", ["2021", "2026-05"]),
        ("exclusivity:lab>maker", "scope", ["api", "models"]),
        ("exclusivity:lab>maker", "in-force", ["true", "false"]),
        ("collaboration:lab-maker", "scope", ["chips", "chips,models"]),
    ];

    private static readonly Gen<object> AnyFact =
        from version in Gen.Elements(Versions)
        from term in Gen.Elements(Terms)
        from value in Gen.Elements(term.Values)
        from certainty in Gen.Elements(Enum.GetValues<Certainty>())
        from at in Gen.Choose(0, 50)
        select (object)Some.Fact(version, term.Clause, term.Attribute, value, certainty, at);

    private static readonly Gen<object> AnyEvent =
        from date in Gen.Elements("2025-10", "2025-10-28", "2025-10-30", "XXXX-10", "XXXX-03", "2026-03", "2026-04-27", "2019-07")
        from parties in Gen.Elements("lab maker", "maker lab", "maker", "gazette")
        from kind in Gen.Elements("agreement", "purchase", "report", "statement")
        from at in Gen.Choose(0, 50)
        select (object)Some.Event(date, parties, kind, at);

    private static readonly Gen<SourceArticle> AnyArticle =
        from id in Gen.Choose(1, 1000)
        from published in Gen.Elements(null, null, "2025-11-01", "2026-04-28", "2026-04", "2019-08-01")
        from stated in Gen.Frequency((4, AnyFact), (1, AnyEvent)).ListOf(8)
        select Some.Article(id, published, [.. stated]);

    /// <summary>None to seven articles, each with an id of its own.</summary>
    public static readonly Arbitrary<IReadOnlyList<SourceArticle>> OfOneDeal =
        (from count in Gen.Choose(0, 7)
         from articles in AnyArticle.ListOf(count)
         select (IReadOnlyList<SourceArticle>)[.. articles.DistinctBy(article => article.Id)]).ToArbitrary();
}
