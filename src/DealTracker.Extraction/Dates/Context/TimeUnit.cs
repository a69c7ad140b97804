namespace DealTracker.Extraction.Dates.Context;

/// <summary>Units of time, numbered as in the word list.</summary>
internal enum TimeUnit
{
    None,
    Day,
    Week,
    Fortnight,
    Month,
    Quarter,
    HalfYear,
    Year,
    Decade,
    Century,
}
