using DealTracker.Domain.Dates;

namespace DealTracker.Extraction.Dates.Context;

/// <summary>Which way a bare month or weekday looks.</summary>
internal enum Direction
{
    /// <summary>The latest one not after the day of writing.</summary>
    Past,

    /// <summary>The next one.</summary>
    Future,
}

/// <summary>What settles an expression of time apart from its own words.</summary>
/// <param name="Reference">When the text was published, at any precision, or null.</param>
/// <param name="Anchors">Dates that the text named before.</param>
/// <param name="Direction">Which way the clause looks.</param>
internal sealed record DateContext(EdtfDate? Reference, Anchors Anchors, Direction Direction)
{
    /// <summary>Years from which no step of a text leads off the calendar.</summary>
    private const int EarliestYear = 999;
    private const int LatestYear = 9000;

    /// <summary>
    /// What <paramref name="at"/> answers for the day of writing; null where that day is unknown, or known so coarsely that its first and
    /// last day give different answers.
    /// </summary>
    public EdtfDate? FromReference(Func<DateOnly, EdtfDate?> at)
    {
        if (Reference is not { Earliest: { Year: > EarliestYear } first, Latest: { Year: < LatestYear } last }) return null;
        var date = at(first);
        return first == last || date == at(last) ? date : null;
    }

    /// <summary>A month, or a day of it, in the year that the direction points to; of an unknown year where nothing settles it.</summary>
    public EdtfDate? Nearest(int month, int day = 0) => Nearest(Direction, month, day);

    /// <summary>The same, in a direction of the caller's.</summary>
    public EdtfDate? Nearest(Direction direction, int month, int day = 0) =>
        Reference is { Precision: DatePrecision.Month, Earliest: { } inMonth } && inMonth.Month == month
            ? Make(inMonth.Year, month, day)
            : FromReference(today => Make(YearOf(direction, today, month, day), month, day)) ?? EdtfDate.OfUnknownYear(month, day);

    /// <summary>A weekday, today included when looking back.</summary>
    public EdtfDate? Nearest(DayOfWeek weekday) => FromReference(today => EdtfDate.Of(Direction == Direction.Future
        ? today.AddDays(Steps.DaysUntil(today.AddDays(1), weekday) + 1)
        : today.AddDays(-Steps.DaysSince(today, weekday))));

    /// <summary>The nearest date named before that <paramref name="suits"/>; where the clause tells the past, one that is past already comes first.</summary>
    public EdtfDate? Anchor(Func<EdtfDate, bool> suits) => Direction == Direction.Past && Reference is { Latest: { } today }
        ? Anchors.Nearest(date => suits(date) && !(date.Earliest > today)) ?? Anchors.NearestNamed(suits)
        : Anchors.Nearest(suits);

    /// <summary>The nearest date named before whose year is known and one.</summary>
    public int? AnchorYear() => Anchor(anchor => Steps.YearOf(anchor) is not null) is { } found ? Steps.YearOf(found) : null;

    private static EdtfDate? Make(int year, int month, int day) => day == 0 ? EdtfDate.OfMonth(year, month) : EdtfDate.OfDay(year, month, day);

    private static int YearOf(Direction direction, DateOnly today, int month, int day)
    {
        var order = day == 0 ? month.CompareTo(today.Month) : (month * 100 + day).CompareTo(today.Month * 100 + today.Day);
        return direction == Direction.Future ? today.Year + (order < 0 ? 1 : 0) : today.Year - (order > 0 ? 1 : 0);
    }
}
