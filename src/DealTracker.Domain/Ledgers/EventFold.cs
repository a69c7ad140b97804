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
    /// The events of <paramref name="articles"/> that concern <paramref name="deal"/>, oldest first. <paramref name="placed"/> tells which versions the articles
    /// speak of; they too help to find the year of a month that stands without one.
    /// </summary>
    public static IReadOnlyList<LedgerEvent> Fold(string deal, IReadOnlyList<SourceArticle> articles, IReadOnlyList<PlacedFact> placed)
    {
        var told = articles
            .SelectMany(article => article.Events.Where(happened => Concerns(deal, article, happened)).Select(happened => new ToldEvent(article, happened)))
            .ToList();
        var dates = new EventDates(told, placed);
        return
        [
            .. told.GroupBy(e => (e.Parties, Date: dates.Of(e)))
                .Select(group => Merge(group.Key.Date, [.. group]))
                .OrderBy(happened => happened.Date).ThenBy(happened => string.Join(' ', happened.Parties), StringComparer.Ordinal),
        ];
    }

    private static bool Concerns(string deal, SourceArticle article, DealEvent happened) =>
        happened.Parties.Any(party => DealParties.Includes(deal, party)) ||
        (article.Facts.Count > 0 && OutsidersKinds.Contains(happened.Kind));

    private static LedgerEvent Merge(EdtfDate date, IReadOnlyList<ToldEvent> told)
    {
        var kind = told.GroupBy(e => e.Happened.Kind)
            .OrderByDescending(group => group.Select(e => e.Article.Id).Distinct().Count())
            .ThenBy(group => Array.IndexOf(Kinds, group.Key) is >= 0 and var at ? at : Kinds.Length)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .First().Key;
        var quotes = told.SelectMany(e => e.Happened.Evidence.Select(span => new Evidence(e.Article.Id, span, Certainty.Asserted)));
        return new LedgerEvent(date, told[0].Parties.Split(' '), kind, ValueVotes.Sorted(quotes));
    }
}
