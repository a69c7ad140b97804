using DealTracker.Domain.Dates;
using DealTracker.Domain.Knowledge;

namespace DealTracker.Application.Deals;

/// <summary>The terms of a deal on a date, as known today or at an instant; null where no profile has that id.</summary>
public sealed class ShowDay(DealProfiles profiles, DealLedgers ledgers, KnowledgeLines lines, TimeProvider time)
{
    /// <summary><paramref name="on"/> needs a year, and <paramref name="known"/> may not lie in the future.</summary>
    public async Task<DayOutcome?> RunAsync(string deal, EdtfDate on, KnownAt? known, IReadOnlySet<long> without, CancellationToken cancel = default)
    {
        if (profiles.Find(deal) is not { } profile) return null;
        var names = DealProfiles.NamesOf(profile);
        var today = new DealView(profile, names, await ledgers.OfAsync(deal, KnowledgeScope.Whole with { Without = without }, cancel));
        var now = TermsOn.Of(today.Ledger, on);
        if (known is null) return now is null ? new DayOutcome.BeforeFirst(today) : new DayOutcome.Answered(today, now, null, [], 0);
        if (known.Instant > time.GetUtcNow().UtcDateTime) throw new ArgumentOutOfRangeException(nameof(known), "Nobody knows what will be known.");

        var line = known.Axis == KnowledgeAxis.Recorded ? await lines.LastByAsync(known.Instant, cancel) : (long?)null;
        var stored = await ledgers.StoredAsync(deal, withPast: line is not null, cancel);
        var scope = new KnowledgeScope(line, known.Axis == KnowledgeAxis.Published ? known.Instant : null, without);
        var counted = scope.Of(stored.Histories);
        if (!counted.Any(article => article.Source.Facts.Count > 0)) return new DayOutcome.NothingKnown(today, known, FirstKnown(stored, known.Axis, without));
        var then = new DealView(profile, names, stored.Fold(deal, scope));
        var answer = TermsOn.Of(then.Ledger, on);
        var undated = counted.Count(article => article.Source is { Published: null, Facts.Count: > 0 });
        if (answer is null && now is null) return new DayOutcome.BeforeFirst(then);
        return new DayOutcome.Answered(then, answer, new KnownThen(known, today, counted.Count(a => a.Source.Facts.Count > 0)), KnowledgeGap.Between(answer, now), undated);
    }

    private static DateTime? FirstKnown(StoredDeal stored, KnowledgeAxis axis, IReadOnlySet<long> without) => stored.Histories
        .Where(history => history.Present.Source.Facts.Count > 0 && !without.Contains(history.Id))
        .Select(history => (DateTime?)(axis == KnowledgeAxis.Published ? history.PublishedBy : history.RecordedAt)).Min();
}

public abstract record DayOutcome
{
    private DayOutcome()
    {
    }

    /// <param name="Deal">The deal as known then.</param>
    /// <param name="Answer">What held, as known then; null where no version was known that had been announced by the date.</param>
    /// <param name="Known">As known when; null for today.</param>
    /// <param name="Gaps">What differs from today's knowledge.</param>
    /// <param name="Undated">How many of the articles that count bear no date.</param>
    public sealed record Answered(DealView Deal, TermsOn? Answer, KnownThen? Known, IReadOnlyList<KnowledgeGap> Gaps, int Undated) : DayOutcome;

    /// <summary>No version was announced by the date.</summary>
    public sealed record BeforeFirst(DealView Deal) : DayOutcome;

    /// <summary>No article that states a term was known at the instant.</summary>
    /// <param name="First">When the first was; null where none is.</param>
    public sealed record NothingKnown(DealView Deal, KnownAt Known, DateTime? First) : DayOutcome;
}

/// <param name="At">The instant.</param>
/// <param name="Today">The deal as known today, whose quotes the gaps may speak of.</param>
/// <param name="Articles">How many articles with terms were known.</param>
public sealed record KnownThen(KnownAt At, DealView Today, int Articles);
