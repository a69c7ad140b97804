using System.Globalization;
using System.Text.RegularExpressions;

namespace DealTracker.Domain.Dates;

/// <summary>
/// A date at the precision it was stated with: EDTF (ISO 8601-2) level 1, with the plain forms <c>2026-Q2</c>, <c>2027-H1</c>,
/// <c>2025-SU</c>, <c>2026-W17</c>, <c>FY2027</c> and <c>FY2026-Q2</c>. Equal where the text is equal.
/// <see cref="Earliest"/> and <see cref="Latest"/> bound it, both included; both are null where the year is unknown.
/// </summary>
public sealed partial record EdtfDate : IComparable<EdtfDate>
{
    /// <summary>The last year that a date may have, so that steps of units stay on the calendar.</summary>
    private const int LastYear = 9990;

    private EdtfDate(string text, DatePrecision precision, DateOnly? earliest, DateOnly? latest)
    {
        Text = text;
        Precision = precision;
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The EDTF form, <c>2025-10</c>.</summary>
    public string Text { get; }

    /// <summary>How exactly it is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The first day it may mean, or null where the year is unknown.</summary>
    public DateOnly? Earliest { get; }

    /// <summary>The last day it may mean, included, or null where the year is unknown.</summary>
    public DateOnly? Latest { get; }

    /// <summary>A calendar day.</summary>
    public static EdtfDate Of(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DatePrecision.Day, day, day);

    /// <summary>Reads <paramref name="text"/>; throws <see cref="FormatException"/> where it is no date of a known form.</summary>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is no EDTF date.");

    /// <summary>Reads <paramref name="text"/>; false where it is no date of a known form or of no calendar.</summary>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out EdtfDate? date)
    {
        date = null;
        if (string.IsNullOrEmpty(text) || text.Length > 16) return false;
        var m = Form().Match(text);
        if (!m.Success) return false;
        if (m.Groups["decade"].Success)
        {
            var first = Number(m.Groups["decade"].Value) * 10;
            return first > 0 && Bounded(text, DatePrecision.Decade, new DateOnly(first, 1, 1), new DateOnly(first + 9, 12, 31), out date);
        }

        var month = m.Groups["month"].Success ? Number(m.Groups["month"].Value) : 0;
        var day = m.Groups["day"].Success ? Number(m.Groups["day"].Value) : 0;
        if (m.Groups["unknown"].Success)
        {
            if (month is < 1 or > 12 || day > DateTime.DaysInMonth(2024, month)) return false;
            date = new EdtfDate(text, DatePrecision.YearUnknown, null, null);
            return true;
        }

        var year = Number(m.Groups["year"].Value);
        if (year is < 1 or > LastYear) return false;
        if (m.Groups["part"].Success) return Part(text, year, m.Groups["part"].Value, m.Groups["fy"].Success, out date);
        if (m.Groups["fy"].Success || month == 0) return Bounded(text, DatePrecision.Year, new(year, 1, 1), new(year, 12, 31), out date);
        if (month > 12) return Code(text, year, month, out date);
        if (month < 1 || day > DateTime.DaysInMonth(year, month) || (m.Groups["day"].Success && day == 0)) return false;
        return day == 0
            ? Bounded(text, DatePrecision.Month, new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)), out date)
            : Bounded(text, DatePrecision.Day, new(year, month, day), new(year, month, day), out date);
    }

    /// <summary>
    /// True where one is the other at a coarser precision: <c>2025-10</c> agrees with <c>2025-10-28</c> and with <c>2025</c>,
    /// <c>XXXX-10</c> with every October.
    /// </summary>
    public bool AgreesWith(EdtfDate other)
    {
        if (Text == other.Text) return true;
        if (Precision == DatePrecision.YearUnknown || other.Precision == DatePrecision.YearUnknown)
            return Text.Length > 5 && other.Text.Length > 5 &&
                (other.Text[5..].StartsWith(Text[5..], StringComparison.Ordinal) || Text[5..].StartsWith(other.Text[5..], StringComparison.Ordinal));
        return Earliest <= other.Earliest && other.Latest <= Latest || other.Earliest <= Earliest && Latest <= other.Latest;
    }

    /// <summary>Order by earliest day, then by latest (the finer date first); dates without a year come last, by text.</summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null) return 1;
        var byStart = (Earliest ?? DateOnly.MaxValue).CompareTo(other.Earliest ?? DateOnly.MaxValue);
        if (byStart != 0) return byStart;
        var byEnd = (Latest ?? DateOnly.MaxValue).CompareTo(other.Latest ?? DateOnly.MaxValue);
        return byEnd != 0 ? byEnd : string.CompareOrdinal(Text, other.Text);
    }

    /// <inheritdoc />
    public override string ToString() => Text;

    private static bool Part(string text, int year, string part, bool fiscal, out EdtfDate? date)
    {
        date = null;
        var n = part[1] - '0';
        if (part[0] == 'Q' && n is >= 1 and <= 4) return Months(text, DatePrecision.Quarter, year, n * 3 - 2, 3, out date);
        if (fiscal) return false;
        if (part[0] == 'H' && n is 1 or 2) return Months(text, DatePrecision.Half, year, n * 6 - 5, 6, out date);
        if (part[0] == 'W' && int.TryParse(part.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var week))
        {
            if (week < 1 || week > ISOWeek.GetWeeksInYear(year)) return false;
            var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
            return Bounded(text, DatePrecision.Week, monday, monday.AddDays(6), out date);
        }

        return part switch
        {
            "SP" => Months(text, DatePrecision.Season, year, 3, 3, out date),
            "SU" => Months(text, DatePrecision.Season, year, 6, 3, out date),
            "FA" => Months(text, DatePrecision.Season, year, 9, 3, out date),
            "WI" => Months(text, DatePrecision.Season, year, 12, 3, out date),
            _ => false,
        };
    }

    private static bool Code(string text, int year, int code, out EdtfDate? date)
    {
        date = null;
        return code switch
        {
            >= 21 and <= 24 => Months(text, DatePrecision.Season, year, (code - 20) * 3, 3, out date),
            >= 33 and <= 36 => Months(text, DatePrecision.Quarter, year, (code - 33) * 3 + 1, 3, out date),
            40 or 41 => Months(text, DatePrecision.Half, year, (code - 40) * 6 + 1, 6, out date),
            _ => false,
        };
    }

    private static bool Months(string text, DatePrecision precision, int year, int month, int count, out EdtfDate? date)
    {
        var first = new DateOnly(year, month, 1);
        return Bounded(text, precision, first, first.AddMonths(count).AddDays(-1), out date);
    }

    private static bool Bounded(string text, DatePrecision precision, DateOnly earliest, DateOnly latest, out EdtfDate? date)
    {
        date = new EdtfDate(text, precision, earliest, latest);
        return true;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?:(?<decade>\d{3})X|(?<unknown>XXXX)-(?<month>\d{2})(?:-(?<day>\d{2}))?|(?<fy>FY)?(?<year>\d{4})(?:-(?<part>Q\d|H\d|W\d{2}|SP|SU|FA|WI)|-(?<month>\d{2})(?:-(?<day>\d{2}))?)?)[~?%]?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Form();
}
