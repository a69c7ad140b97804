using DealTracker.Application.Articles;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Wording;

namespace DealTracker.Web.Pages.Articles;

/// <summary>What one clause is said to be, with the words that say so.</summary>
public sealed record UnderstoodFact(Note Note, string Direction, IReadOnlyList<Domain.TextSpan> Quotes);

/// <summary>What an article says of one version of an agreement.</summary>
public sealed record UnderstoodVersion(string Deal, string? Link, string When, int Facts, IReadOnlyList<UnderstoodFact> Clauses);

/// <summary>Everything understood of an article, version by version, for whoever has just added it.</summary>
public sealed record Understood(ArticleView Article, IReadOnlyList<UnderstoodVersion> Versions, IReadOnlyList<UnderstoodFact> Events)
{
    public static Understood Of(ArticleView article, ArticleNotes notes) => new(
        article,
        [
            .. from fact in article.Facts.Select(f => f.Fact)
               group fact by (fact.Agreement, When: notes.When(fact)) into version
               orderby article.Facts.Count(f => f.Fact.Agreement == version.Key.Agreement) descending, version.Key.Agreement
               let deal = notes.Find(version.Key.Agreement)
               select new UnderstoodVersion(
                   notes.TitleOf(version.Key.Agreement),
                   deal is null ? null : Markup.Links.Deal(deal.Id),
                   version.Key.When,
                   version.Count(),
                   [.. version.GroupBy(f => f.Clause).Select(same => ClauseOf(same, notes))]),
        ],
        [.. article.Events.Select(e => new UnderstoodFact(notes.Event(e.Event), "", e.Event.Evidence))]);

    private static UnderstoodFact ClauseOf(IEnumerable<Fact> facts, ArticleNotes notes)
    {
        var all = facts.ToArray();
        return new UnderstoodFact(
            notes.Facts(all).First(),
            ClauseTitle.Direction(all[0].Clause, notes.Find(all[0].Agreement)?.Names ?? DealNames.None),
            [.. all.SelectMany(f => f.Evidence).Distinct().OrderBy(s => s.Start).ThenBy(s => s.End)]);
    }
}
