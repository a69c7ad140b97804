namespace DealTracker.Domain.Dates;

/// <summary>How exactly a date is known; nothing is ever shown more exactly than it was stated.</summary>
public enum DatePrecision
{
    /// <summary>A calendar day, <c>2026-04-27</c>.</summary>
    Day,

    /// <summary>An ISO 8601 week, <c>2026-W17</c>.</summary>
    Week,

    /// <summary>A month, <c>2025-10</c>.</summary>
    Month,

    /// <summary>A quarter of a calendar or fiscal year, <c>2026-Q2</c>.</summary>
    Quarter,

    /// <summary>A northern season, <c>2025-SU</c>.</summary>
    Season,

    /// <summary>Half a year, <c>2027-H1</c>.</summary>
    Half,

    /// <summary>A calendar or fiscal year, <c>2032</c> or <c>FY2027</c>.</summary>
    Year,

    /// <summary>A decade, <c>202X</c>.</summary>
    Decade,

    /// <summary>A month or day of an unknown year, <c>XXXX-10</c>: it has no place on a calendar yet.</summary>
    YearUnknown,
}
