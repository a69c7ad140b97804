using DealTracker.Application.Deals;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Wording;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Pages.Deals;

/// <summary>A comparison in one paragraph: how many clauses did what, then what changed, what ended and what is new.</summary>
public static class CompareSummary
{
    public static string Of(DealView deal, VersionComparison pair)
    {
        var counts = ChangeWords.All.Select(kind => (Kind: kind, Count: pair.Clauses.Count(c => c.Change == kind))).Where(c => c.Count > 0);
        var told = counts.Select((c, i) => Told(c.Kind, c.Count, i == 0 ? Counted.InWords(c.Count, "clause") : Counted.Number(c.Count))).ToArray();
        string[] sentences =
        [
            Phrases.Compare.With(
                "SummaryOf", DatePhrase.For(pair.From.Announced), DatePhrase.For(pair.To.Announced),
                told.Length == 0 ? Phrases.Compare["Nothing"] : ValuePhrase.Joined(told)),
            .. pair.Clauses.Where(c => c.Change == ChangeKind.Changed).Select(c => ChangeSentence.For(c, deal.Names)),
            .. Listed(deal, pair, ChangeKind.Removed, titles => Phrases.Compare.With("EndedAre", titles)),
            .. Listed(deal, pair, ChangeKind.Added, titles => Phrases.Compare.With("FirstStatedAre", titles)),
        ];
        return string.Join(' ', sentences);
    }

    private static string Told(ChangeKind kind, int count, string clauses) => kind switch
    {
        ChangeKind.Changed => Phrases.Compare.With("OneChanged", clauses),
        ChangeKind.Removed => Phrases.Compare.With("Ended", clauses),
        ChangeKind.Added => Phrases.Compare.Count("FirstStated", count, clauses),
        ChangeKind.NotMentioned => Phrases.Compare.Count("Silent", count, clauses),
        _ => Phrases.Compare.Count("Same", count, clauses),
    };

    private static IEnumerable<string> Listed(DealView deal, VersionComparison pair, ChangeKind kind, Func<string, string> sentence)
    {
        var titles = pair.Clauses.Where(c => c.Change == kind).Select(c => ClauseTitle.Of(c.Clause, deal.Names)).ToArray();
        return titles.Length == 0 ? [] : [sentence(ValuePhrase.Joined(titles))];
    }
}
