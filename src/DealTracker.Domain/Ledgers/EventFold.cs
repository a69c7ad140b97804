using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Ledgers;

/// <summary>What articles say happened, each thing once: one event per date and set of parties, with all its sources.</summary>
public static class EventFold
{
    // Best told first, where articles name one event's kind differently.
    private static readonly string[] Kinds = ["agreement", "investment", "purchase", "ruling", "objection", "report", "statement"];
    private static readonly string[] OutsidersKinds = ["ruling", "objection", "report"];

    /// <summary>
    /// The events of <paramref name="articles"/> that concern <paramref name="deal"/>, oldest first. A month without its year finds it through an event of the
    /// same parties, or else where all that is dated (<paramref name="versions"/> included) leaves one year open.
    /// </summary>
    public static IReadOnlyList<LedgerEvent> Fold(string deal, IReadOnlyList<SourceArticle> articles, IReadOnlyList<EdtfDate> versions)
    {
        var told = articles
            .SelectMany(article => article.Events.Where(happened => Concerns(deal, article, happened)).Select(happened => (article, happened, who: Key(happened))))
            .ToList();
        var years = told.Select(e => e.happened.Date).Concat(versions).Where(date => date.Earliest is not null).Distinct().ToList();
        return
        [
            .. told.GroupBy(e => e.who).SelectMany(sameParties =>
            {
                var leaves = DateLeaves.Of(sameParties.Select(e => e.happened.Date));
                return sameParties.GroupBy(e => Settle(e.happened.Date, e.article, leaves, years), e => (e.article.Id, e.happened))
                    .Select(group => Merge(group.Key, [.. group]));
            })
            .OrderBy(happened => happened.Date).ThenBy(happened => string.Join(' ', happened.Parties), StringComparer.Ordinal),
        ];
    }

    private static bool Concerns(string deal, SourceArticle article, DealEvent happened) =>
        happened.Parties.Any(party => DealParties.Includes(deal, party)) ||
        (article.Facts.Count > 0 && OutsidersKinds.Contains(happened.Kind));

    private static string Key(DealEvent happened) => string.Join(' ', happened.Parties.Distinct().Order(StringComparer.Ordinal));

    private static EdtfDate Settle(EdtfDate date, SourceArticle article, DateLeaves leaves, IReadOnlyList<EdtfDate> years)
    {
        var published = article.Published?.Latest;
        var same = leaves.Agreeing(date);
        if (date.Precision != DatePrecision.YearUnknown) return same.Count == 1 ? same[0] : date;
        var before = same.Where(leaf => published is null || leaf.Earliest <= published).ToList();
        if (before.Count == 1 || (before.Count > 1 && published is not null)) return before[^1];
        var open = years.Where(year => year.AgreesWith(date)).Select(year => year.Earliest!.Value.Year).Distinct().ToList();
        return open.Count == 1 && EdtfDate.TryParse($"{open[0]:0000}{date.Text[4..]}", out var dated) ? dated : date;
    }

    private static LedgerEvent Merge(EdtfDate date, IReadOnlyList<(long Article, DealEvent Happened)> told)
    {
        var kind = told.GroupBy(e => e.Happened.Kind)
            .OrderByDescending(group => group.Select(e => e.Article).Distinct().Count())
            .ThenBy(group => Array.IndexOf(Kinds, group.Key) is >= 0 and var at ? at : Kinds.Length)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .First().Key;
        var quotes = told.SelectMany(e => e.Happened.Evidence.Select(span => new Evidence(e.Article, span, Certainty.Asserted)));
        return new LedgerEvent(date, [.. told[0].Happened.Parties.Distinct().Order(StringComparer.Ordinal)], kind, ValueVotes.Sorted(quotes));
    }
}
