using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Context;
using DealTracker.Extraction.Dates.Grammar;

namespace DealTracker.Extraction.Dates.Rules;

/// <summary>Seasons, as in the north; a winter bears the year in which it begins.</summary>
internal static class SeasonRules
{
    public static readonly DateRule[] All =
    [
        DateRule.Date("<season> [,|of] <year>", 1, m => Meaning.Of(EdtfDate.OfSeason(m[1], m[0]))),
        DateRule.Date("<season> [of] <year>-|/<short-year>", 1, m => m[2] == m[1] + 1 ? Meaning.Of(EdtfDate.OfSeason(m[1], m[0])) : null, 1),
        DateRule.Date("<season> of <date>", 2, m => new Meaning(m.Meaning(1).Kind, context =>
            m.Meaning(1).Resolve(context) is { Precision: DatePrecision.Year, Earliest: { } first } ? EdtfDate.OfSeason(first.Year, m[0]) : null)),
        DateRule.Date("[this] <which> <season>", 1, m => Meaning.Relative(context => context.FromReference(day => Seen(day, m[0], m[1])))),
        DateRule.Date("<season>", 1, m => PlainWords.IsSeason(m.Tokens, m.Start, m.End)
            ? Meaning.Relative(context => context.FromReference(day => Bare(day, m[0], context.Direction)))
            : null, -1),
    ];

    private static DateOnly Begins(int year, int season) => new(year, season * 3, 1);

    /// <summary>"last", "this" or "next", said on <paramref name="day"/>.</summary>
    private static EdtfDate? Seen(DateOnly day, int which, int season)
    {
        var running = Running(day, season);
        if (which == 0) return EdtfDate.OfSeason(running, season);
        if (which > 1) return Bare(day, season, Direction.Future);
        if (which == 1) return EdtfDate.OfSeason(season == 4 && day.Month < 12 && running == day.Year ? day.Year : running + 1, season);
        return EdtfDate.OfSeason(Begins(running, season).AddMonths(3) <= day ? running : running - 1, season);
    }

    private static EdtfDate? Bare(DateOnly day, int season, Direction direction)
    {
        if (direction == Direction.Past) return EdtfDate.OfSeason(Begins(day.Year, season) <= day ? day.Year : day.Year - 1, season);
        var running = Running(day, season);
        return EdtfDate.OfSeason(Begins(running, season).AddMonths(3) > day ? running : running + 1, season);
    }

    /// <summary>This year, or last year where that year's season has not ended yet, as winters do.</summary>
    private static int Running(DateOnly day, int season) => Begins(day.Year - 1, season).AddMonths(3) > day ? day.Year - 1 : day.Year;
}
