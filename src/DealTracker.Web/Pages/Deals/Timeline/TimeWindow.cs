using DealTracker.Domain.Dates;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Web.Pages.Deals.Timeline;

/// <summary>A stretch of days to look at, the last not included; never shorter than <see cref="Shortest"/>.</summary>
public sealed record TimeWindow
{
    private const int Shortest = 14;
    private const int AroundADay = 10;

    public TimeWindow(DateOnly from, DateOnly to)
    {
        if (to < from) (from, to) = (to, from);
        var days = Math.Max(Shortest, to.DayNumber - from.DayNumber);
        var first = Math.Clamp(from.DayNumber, Earliest.DayNumber, Latest.DayNumber - Shortest);
        From = DateOnly.FromDayNumber(first);
        To = DateOnly.FromDayNumber(Math.Min(first + days, Latest.DayNumber));
    }

    public static DateOnly Earliest { get; } = new(1900, 1, 1);

    public static DateOnly Latest { get; } = new(2200, 1, 1);

    public DateOnly From { get; }

    public DateOnly To { get; }

    public int Days => To.DayNumber - From.DayNumber;

    public bool Has(DateOnly day) => day >= From && day < To;

    /// <summary>True where a dated thing may lie inside.</summary>
    public bool Meets(EdtfDate date) => date.Earliest < To && date.Latest >= From;

    /// <summary>Three quarters of it behind <paramref name="today"/>, one ahead.</summary>
    public static TimeWindow Years(int years, DateOnly today) => new(today.AddMonths(-years * 9), today.AddMonths(years * 3));

    /// <summary>The announcement with ten days before and after: three weeks, where its day is known.</summary>
    public static TimeWindow Around(AgreementVersion version) =>
        new(version.Announced.Earliest!.Value.AddDays(-AroundADay), version.Announced.Latest!.Value.AddDays(AroundADay + 1));

    /// <summary>The same middle, with half of the days or twice as many.</summary>
    public TimeWindow Zoomed(bool closer)
    {
        var by = closer ? -Days / 4 : Days / 2;
        return closer && Days / 2 < Shortest ? this : new TimeWindow(Shifted(From, -by), Shifted(To, by));
    }

    /// <summary>As long, half of itself earlier or later.</summary>
    public TimeWindow Moved(bool later) => new(Shifted(From, later ? Days / 2 : -Days / 2), Shifted(To, later ? Days / 2 : -Days / 2));

    private static DateOnly Shifted(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, Earliest.DayNumber, Latest.DayNumber));
}
