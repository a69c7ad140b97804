using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Ledgers;

/// <summary>
/// Years in which more money merely followed. Announcements make versions: "a further $2 billion followed in 2021" tells of none, but of a payment under
/// terms that stood before. What is dated to the month or the day, or told by several articles, is an announcement.
/// </summary>
public sealed class InstalmentYears
{
    private readonly HashSet<string> years;

    private InstalmentYears(HashSet<string> years) => this.years = years;

    /// <summary>True where <paramref name="date"/> is one of them.</summary>
    public bool Holds(EdtfDate date) => years.Contains(date.Text);

    /// <summary>
    /// Those of the dates in <paramref name="named"/> that are whole years, after the first date of all, under which one article alone states sums invested
    /// and nothing else; unless one of the dates in <paramref name="announced"/> falls into the year.
    /// </summary>
    public static InstalmentYears Of(IReadOnlyList<SourceArticle> articles, IReadOnlyList<(long Article, EdtfDate Date)> named, IReadOnlyList<EdtfDate> announced)
    {
        var lone = named.Select(name => name.Date).Distinct()
            .Where(date => date is { Precision: DatePrecision.Year, Earliest: { } first } && named.Any(other => other.Date.Latest < first))
            .Where(date => named.Where(other => other.Date.AgreesWith(date)).Select(other => (other.Article, other.Date.Text)).Distinct().Take(2).Count() < 2)
            .Where(date => !announced.Any(exact => DateLeaves.IsWithin(exact, date)))
            .Select(date => date.Text).ToHashSet();
        if (lone.Count == 0) return new InstalmentYears(lone);
        lone.ExceptWith(articles.SelectMany(article => article.Facts).Where(fact => !IsSum(fact)).SelectMany(fact => fact.Versions).Select(name => name.Text));
        return new InstalmentYears(lone);
    }

    private static bool IsSum(Fact fact) => fact.Clause.Kind == ClauseKind.Investment && fact.Attribute == ClauseAttribute.Amount;
}
