using DealTracker.Application.Deals;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Wording;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Hosting;

/// <summary>A question about a deal on a date, as an address asks it; pages and the API answer it alike.</summary>
/// <param name="Fault">Why it is no question that can be answered, or null.</param>
public sealed record DayQuestion(EdtfDate? On, KnownAt? Known, KnowledgeAxis Axis, IReadOnlySet<long> Without, string? Fault)
{
    public static DayQuestion Read(string date, string? known, string? by, IReadOnlyCollection<string> without, DateTime now)
    {
        var (on, axis, left) = (GivenScope.Date(date), GivenScope.Axis(by), GivenScope.Without(without));
        var instant = known is null ? null : KnownAt.Read(known, now);
        var fault = on is null ? Phrases.History["NoDate"]
            : known is not null && instant is null ? Phrases.History["NoInstant"]
            : instant > now ? Phrases.History["KnownInFuture"]
            : axis is null ? Phrases.History["NoAxis"]
            : left is null ? Phrases.History["NoArticles"]
            : null;
        return new DayQuestion(on, instant is { } at ? new KnownAt(at, axis ?? default) : null, axis ?? default, left ?? new HashSet<long>(), fault);
    }

    public async Task<DayReply> AskAsync(string deal, ShowDay showDay, CancellationToken cancel)
    {
        if (Fault is not null) return new DayReply(this, StatusCodes.Status400BadRequest, null, Fault);
        return await showDay.RunAsync(deal, On!, Known, Without, cancel) switch
        {
            DayOutcome.Answered answered => new DayReply(this, StatusCodes.Status200OK, answered, null),
            DayOutcome.BeforeFirst before => new DayReply(this, StatusCodes.Status404NotFound, null, before.Deal.Ledger.Versions is [var first, ..]
                ? Phrases.History.With("BeforeFirst", DateForms.When(On!), DatePhrase.For(first.Announced))
                : Phrases.History["NothingDated"]),
            DayOutcome.NothingKnown nothing => new DayReply(this, StatusCodes.Status404NotFound, null, nothing.First is { } first
                ? DayWords.NothingKnown(nothing.Known, first)
                : Phrases.History["NothingDated"]),
            _ => new DayReply(this, StatusCodes.Status404NotFound, null, Phrases.History["NothingDated"]),
        };
    }
}

/// <summary>The answer, or why there is none.</summary>
public sealed record DayReply(DayQuestion Question, int Status, DayOutcome.Answered? Day, string? Why);
