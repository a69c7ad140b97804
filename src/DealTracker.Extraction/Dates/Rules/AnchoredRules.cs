using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Context;
using DealTracker.Extraction.Dates.Grammar;
using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates.Rules;

/// <summary>Expressions that look from a date named before: "the following year", "six days afterwards", "in May of that year".</summary>
internal static class AnchoredRules
{
    public static readonly DateRule[] All =
    [
        DateRule.Date("the [very] <shift> <unit>", 1, m => Units.IsPlural(m[1]) ? null : Shift(m[0], Units.Of(m[1]))),
        DateRule.Date("the [very] <shift> <day-part>", 1, m => Shift(m[0], TimeUnit.Day)),
        DateRule.Date("that [same] [very] <unit>", 1, m => Units.IsPlural(m[0]) ? null : Shift(0, Units.Of(m[0]))),
        DateRule.Date("that [same] <day-part>", 1, _ => Shift(0, TimeUnit.Day)),
        DateRule.Date("the <unit> <side>", 1, m => Units.IsPlural(m[0]) || Follows(m) ? null : Shift(m[1], Units.Of(m[0]))),
        DateRule.Date("<count> <unit> <side>", 1, m => Follows(m) ? FromNext(m) : Away(m[2] * m[0], Units.Of(m[1]))),
        DateRule.Date("the <day-part> <side>", 1, m => Follows(m) ? null : Shift(m[1], TimeUnit.Day)),
        DateRule.Date("<count> <unit> on", 1, m => m.Tokens.Has(m.End, TokenShape.Mark) ? Away(m[0], Units.Of(m[1])) : null),
        DateRule.Date("<part-count> <side>", 1, m => Follows(m) ? null : Away(m[1] * m[0], TimeUnit.Month)),
        DateRule.Date("<count> <unit> <side> that", 1, m => Away(m[2] * m[0], Units.Of(m[1]))),
        DateRule.Date("<count> <unit> <side> [to|than] [the|its] <date>", 2, m => From(m, m.Meaning(3), m[2] * m[0], Units.Of(m[1]))),
        DateRule.Date("the <unit> <side> [to] [the|its] <date>", 2, m => Units.IsPlural(m[0]) ? null : From(m, m.Meaning(2), m[1], Units.Of(m[0]))),
        DateRule.Date("<count> <unit> from <date>", 2, m => From(m, m.Meaning(2), m[0], Units.Of(m[1]))),
        DateRule.Date("<month> of that|the [same] year", 1, m => OfYear(0, m[0], 0)),
        DateRule.Date("<month> of the <shift> year", 1, m => OfYear(m[1], m[0], 0)),
        DateRule.Date("<month> <day> of that [same] year", 1, m => OfYear(0, m[0], m[1])),
        DateRule.Date("<day> <month> of that [same] year", 1, m => OfYear(0, m[1], m[0])),
        DateRule.Date("<season> of that|the [same] year", 1, m => SeasonOf(0, m[0])),
        DateRule.Date("<season> of the <shift> year", 1, m => SeasonOf(m[1], m[0])),
        DateRule.Date("that [same] <month>", 1, m => m.Tokens.Capital(m.End - 1) ? Named(m[0]) : null),
        DateRule.Date("that [same] <season>", 1, m => SeasonOf(0, m[0])),
        DateRule.Date("the <shift> <month>", 1, m => m.Tokens.Capital(m.End - 1) ? NamedShift(m[0], m[1]) : null),
        DateRule.Date("the <shift> <season>", 1, m => SeasonShift(m[0], m[1])),
        DateRule.Date("the <shift> <weekday>", 1, m => WeekdayShift(m[0], m[1])),
        DateRule.Date("that [same] <weekday>", 1, m => WeekdayShift(0, m[0])),
        DateRule.Date("the <weekday> <side>", 1, m => Follows(m) ? null : WeekdayShift(m[1], m[0])),
    ];

    private static bool Follows(RuleMatch m) => Complements.FollowAt(m.Tokens, m.End);

    private static Meaning Shift(int count, TimeUnit unit) => Meaning.Anchored(context => Shifted(context, count, unit));

    private static EdtfDate? Shifted(DateContext context, int count, TimeUnit unit)
    {
        if (count == 0)
        {
            // "that day": the nearest date, or the day within it that the text named before.
            var nearest = context.Anchor(_ => true);
            var within = context.Anchor(date => Steps.Suits(date, unit));
            var anchor = within?.Earliest >= nearest?.Earliest && within?.Latest <= nearest?.Latest ? within : nearest;
            return anchor is not null ? Same(anchor, unit) : null;
        }

        if (context.Anchor(date => Steps.Suits(date, unit)) is not { } from) return unit < TimeUnit.Quarter ? null : RelativeRules.Unit(count, unit).Resolve(context);
        return unit is TimeUnit.Week or TimeUnit.Decade && from.Earliest is { } day
            ? unit == TimeUnit.Week ? EdtfDate.OfWeek(day.AddDays(7 * count)) : EdtfDate.OfDecade(day.Year + 10 * count)
            : Steps.From(from, unit, count);
    }

    /// <summary>The unit that the anchor lies in; an anchor coarser than the unit stands for itself.</summary>
    private static EdtfDate? Same(EdtfDate anchor, TimeUnit unit) =>
        !Steps.Suits(anchor, unit) || anchor.Precision == DatePrecision.YearUnknown ? anchor : anchor.Earliest is { } day && unit == TimeUnit.Decade ? EdtfDate.OfDecade(day.Year) : Steps.From(anchor.Earliest!.Value, unit, 0);

    private static Meaning Away(int count, TimeUnit unit) => Meaning.Anchored(context =>
        context.Anchor(date => Steps.Suits(date, unit) || date.Precision == DatePrecision.YearUnknown) is { } from ? Steps.From(from, unit, count) : null);

    private static Meaning From(RuleMatch m, Meaning of, int count, TimeUnit unit)
    {
        var exact = m.Tokens.Is(m.Start - 1, "exactly");
        return Meaning.Anchored(context =>
        {
            var looksBack = To(context with { Direction = Direction.Past });
            return context.Direction == Direction.Future && looksBack?.Latest < context.Reference?.Earliest ? To(context) : looksBack;
        });

        EdtfDate? To(DateContext context) => of.Resolve(context) is { } from ? Steps.From(from, unit, count, exact) : null;
    }

    /// <summary>"two months after the companies met on 27 February 2026": counted from the date that its clause goes on to name.</summary>
    private static Meaning? FromNext(RuleMatch m)
    {
        var (count, unit, exact) = (m[2] * m[0], Units.Of(m[1]), m.Tokens.Is(m.Start - 1, "exactly"));
        return m.Tokens.Is(m.End - 1, "before") || m.Tokens.Is(m.End - 1, "after")
            ? Meaning.Anchored(_ => null) with
            {
                FromNext = next => Steps.From(next, unit, count, exact),
                Otherwise = DurationRules.IsLed(m.Tokens, m.Start) ? Units.Length(m[0], unit) : null,
            }
            : null;
    }

    private static Meaning OfYear(int shift, int month, int day) => Meaning.Anchored(context =>
        context.AnchorYear() is { } year
            ? day == 0 ? EdtfDate.OfMonth(year + shift, month) : EdtfDate.OfDay(year + shift, month, day)
            : null);

    private static Meaning SeasonOf(int shift, int season) => Meaning.Anchored(context =>
        context.AnchorYear() is { } year ? EdtfDate.OfSeason(year + shift, season) : null);

    private static Meaning Named(int month) => Meaning.Anchored(context =>
        context.Anchor(date => Steps.HasMonth(date) && date.Earliest?.Month == month) is { Earliest: { } day } ? EdtfDate.OfMonth(day.Year, month)
        : context.AnchorYear() is { } year ? EdtfDate.OfMonth(year, month) : context.Nearest(Direction.Past, month));

    private static Meaning NamedShift(int shift, int month) => Meaning.Anchored(context => context.Anchor(Steps.HasMonth) is { Earliest: { } day }
        ? EdtfDate.OfMonth(day.Year + (shift > 0 && month <= day.Month ? 1 : shift < 0 && month >= day.Month ? -1 : 0), month)
        : context.AnchorYear() is { } year ? EdtfDate.OfMonth(year + shift, month) : context.Nearest(shift > 0 ? Direction.Future : Direction.Past, month));

    private static Meaning SeasonShift(int shift, int season) => Meaning.Anchored(context => (context.Anchor(Steps.HasMonth)?.Earliest, context.AnchorYear()) switch
    {
        ({ } day, _) when shift > 0 => EdtfDate.OfSeason(season * 3 > day.Month ? day.Year : day.Year + 1, season),
        ({ } day, _) when shift < 0 => EdtfDate.OfSeason(season * 3 + 2 < day.Month ? day.Year : day.Year - 1, season),
        (_, { } year) => EdtfDate.OfSeason(year + shift, season),
        _ => null,
    });

    private static Meaning WeekdayShift(int shift, int weekday) => Meaning.Anchored(context => context.Anchor(Steps.IsDay) is not { Earliest: { } day } ? null
        : EdtfDate.Of(shift switch
        {
            > 0 => day.AddDays(1 + Steps.DaysUntil(day.AddDays(1), (DayOfWeek)(weekday % 7))),
            < 0 => day.AddDays(-1 - Steps.DaysSince(day.AddDays(-1), (DayOfWeek)(weekday % 7))),
            _ => day.AddDays(-Steps.DaysSince(day, DayOfWeek.Monday) + weekday - 1),
        }));
}
