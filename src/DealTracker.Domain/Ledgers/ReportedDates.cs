using DealTracker.Domain.Dates;

namespace DealTracker.Domain.Ledgers;

/// <summary>
/// Dates on which terms were reported or objected to, not agreed: a press report in May of a deal of January describes the terms of January, and makes no
/// version of May. What a court imposes is agreed by nobody and yet new; a ruling is none of these.
/// </summary>
public sealed class ReportedDates
{
    private static readonly string[] Kinds = ["objection", "report"];

    private readonly HashSet<string> dates;

    private ReportedDates(HashSet<string> dates) => this.dates = dates;

    /// <summary>True where <paramref name="date"/> is one of them.</summary>
    public bool Holds(EdtfDate date) => dates.Contains(date.Text);

    /// <summary>
    /// Those of the dates in <paramref name="named"/> that one article alone gives to terms, on which articles tell of a report or an objection, and on which
    /// no agreement of both parties is told. A whole year is too coarse for that.
    /// </summary>
    public static ReportedDates Of(IReadOnlyList<SourceArticle> articles, IReadOnlyList<(long Article, EdtfDate Date)> named, DateLeaves agreements)
    {
        var reports = articles.SelectMany(article => article.Events).Where(happened => Kinds.Contains(happened.Kind))
            .Select(happened => happened.Date).Where(date => date.Earliest is not null).Distinct().ToList();
        return new ReportedDates(
        [
            .. named.Select(name => name.Date).Distinct()
                .Where(date => date.Precision is DatePrecision.Day or DatePrecision.Month)
                .Where(date => reports.Any(report => report.AgreesWith(date)) && agreements.Agreeing(date).Count == 0)
                .Where(date => named.Where(other => other.Date.AgreesWith(date)).Select(other => other.Article).Distinct().Take(2).Count() < 2)
                .Select(date => date.Text),
        ]);
    }
}
