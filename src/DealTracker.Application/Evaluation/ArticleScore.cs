namespace DealTracker.Application.Evaluation;

/// <summary>How well one article was understood.</summary>
/// <param name="Article">Its file's name.</param>
/// <param name="Match">Facts found and annotated, paired.</param>
/// <param name="Facts">The facts' tally.</param>
/// <param name="Events">The events' tally.</param>
/// <param name="Evidence">Hits whose words overlap the annotated ones.</param>
/// <param name="Certainty">Hits of the annotated certainty.</param>
/// <param name="Published">Whether the publication date is right.</param>
public sealed record ArticleScore(string Article, FactMatch Match, Tally Facts, Tally Events, Share Evidence, Share Certainty, bool Published)
{
    /// <summary>Attributes that count; others are kept where stated and passed over here.</summary>
    private static readonly HashSet<string> Scored =
        ["in-force", "exclusive", "until", "from", "scope", "capped", "exception", "percent", "amount", "conditional", "upfront"];

    /// <summary>The score of <paramref name="found"/> against <paramref name="gold"/>; of <paramref name="agreements"/> alone where they are given.</summary>
    public static ArticleScore Of(string article, Annotation found, Annotation gold, IReadOnlySet<string>? agreements)
    {
        var match = FactMatch.Of(found.Facts.Where(Counts), [.. gold.Facts.Where(Counts)]);
        var quoted = match.Hits.Where(hit => hit.Gold.Quotes.Count > 0).ToList();
        return new ArticleScore(
            article,
            match,
            new Tally(match.Hits.Count, match.Extra.Count, match.Missed.Count),
            ScoreEvents(found.Events, gold.Events),
            new Share(quoted.Count(hit => EvidenceMatch.Fits(hit.Found.Quotes, hit.Gold.Quotes)), quoted.Count),
            new Share(match.Hits.Count(hit => hit.Found.Certainty == hit.Gold.Certainty), match.Hits.Count),
            gold.Published is null ? found.Published is null : found.Published is not null && AnnotatedEvent.SameDate(found.Published, gold.Published));

        bool Counts(AnnotatedFact fact) => Scored.Contains(fact.Attribute) && (agreements is null || agreements.Contains(fact.Agreement));
    }

    private static Tally ScoreEvents(IReadOnlyList<AnnotatedEvent> found, IReadOnlyList<AnnotatedEvent> gold)
    {
        var left = new List<AnnotatedEvent>(found);
        var (right, missed) = (0, 0);
        foreach (var wanted in gold)
        {
            var at = left.FindIndex(happened =>
                happened.Dates.Any(date => wanted.Dates.Any(accepted => AnnotatedEvent.SameDate(date, accepted))) && happened.Parties.Intersect(wanted.Parties).Any());
            if (at >= 0) left.RemoveAt(at);
            right += at >= 0 ? 1 : 0;
            missed += at < 0 && !wanted.Optional ? 1 : 0;
        }

        return new Tally(right, left.Count, missed);
    }
}
