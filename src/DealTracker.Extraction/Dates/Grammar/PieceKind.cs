namespace DealTracker.Extraction.Dates.Grammar;

/// <summary>What a stretch of tokens is, as far as time goes; the slots of pictures are named after these.</summary>
internal enum PieceKind
{
    /// <summary>1 to 12.</summary>
    Month,

    /// <summary>ISO 8601, 1 Monday to 7 Sunday.</summary>
    Weekday,

    /// <summary>The same, abbreviated: read only where a date follows.</summary>
    WeekdayShort,

    /// <summary>1 spring to 4 winter.</summary>
    Season,

    /// <summary>A unit of time: 1 day, 2 week, 3 fortnight, 4 month, 5 quarter, 6 half-year, 7 year, 8 decade, 9 century; 100 more in the plural.</summary>
    Unit,

    /// <summary>A word of a number; numbers themselves are <see cref="Number"/>.</summary>
    NumberWord,

    /// <summary>A word of an ordinal; ordinals themselves are <see cref="Ordinal"/>.</summary>
    OrdinalWord,

    /// <summary>-1 last, 0 this, 1 next, seen from the day of writing.</summary>
    Which,

    /// <summary>-1 previous, 0 same, 1 following, seen from a date named before.</summary>
    Shift,

    /// <summary>-1 before, 1 after.</summary>
    Side,

    /// <summary>1 start, 2 middle, 3 end: "the end of".</summary>
    Edge,

    /// <summary>1 early, 2 mid, 3 late.</summary>
    Lean,

    /// <summary>Days from the day of writing.</summary>
    DayWord,

    /// <summary>"morning".</summary>
    DayPart,

    /// <summary>A Roman numeral in capitals, 1 to 12.</summary>
    Roman,

    /// <summary>A feast, month times 100 plus day.</summary>
    Holiday,

    /// <summary>A whole number in digits or words.</summary>
    Number,

    /// <summary>An ordinal in digits or words.</summary>
    Ordinal,

    /// <summary>A day of the month, 1 to 31, as number or ordinal.</summary>
    Day,

    /// <summary>A part of a numeric date, 1 to 31, in one or two digits.</summary>
    Two,

    /// <summary>A year: "2026", "'26", "twenty twenty-six".</summary>
    Year,

    /// <summary>The last two digits of a year, bare.</summary>
    ShortYear,

    /// <summary>A quantity before a unit: a number, "a", "a couple of".</summary>
    Count,

    /// <summary>A quarter, 1 to 4.</summary>
    Quarter,

    /// <summary>A half of a year, 1 or 2.</summary>
    Half,

    /// <summary>"last quarter of", which wants a year after it.</summary>
    LastQuarterOf,

    /// <summary>"last six months of", which wants a year after it.</summary>
    LastHalfOf,

    /// <summary>A length with a broken number, in months: "half a year", "a year and a half".</summary>
    PartCount,

    /// <summary>A fiscal year.</summary>
    Fiscal,

    /// <summary>A decade's first year: "2030s".</summary>
    Decade,

    /// <summary>A decade in words, by its tens: "eighties".</summary>
    DecadeWord,

    /// <summary>A number of a week, "W17".</summary>
    Week,

    /// <summary>A quarter or half with its year in one token: "3Q26".</summary>
    Compact,

    /// <summary>An expression of time found by a rule.</summary>
    Date,
}
