using DealTracker.Web.Pages.Deals.Timeline;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Pages.Deals;

/// <summary>What became of the terms that a line of the list states.</summary>
public static class LogWords
{
    public static string Fate(LaneSpan? span) => span switch
    {
        { End: SpanEnd.Ended, EndsOn: { } date } => " " + Phrases.Timeline.With("FateEnded", DateForms.When(date)),
        { End: SpanEnd.Replaced, EndsOn: { } date, IsCurrent: false } => " " + Phrases.Timeline.With("FateReplaced", DateForms.When(date)),
        _ => "",
    };
}
