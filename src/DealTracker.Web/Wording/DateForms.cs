using System.Globalization;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Wording;

namespace DealTracker.Web.Wording;

/// <summary>The other forms in which pages write dates; <see cref="DatePhrase"/> has the plain one.</summary>
public static class DateForms
{
    /// <summary>With the month's short name, for places where room is dear.</summary>
    public static string Brief(EdtfDate date) => date.Precision switch
    {
        DatePrecision.Day => date.Earliest!.Value.ToString("d MMM yyyy", CultureInfo.CurrentCulture),
        DatePrecision.Month => date.Earliest!.Value.ToString("MMM yyyy", CultureInfo.CurrentCulture),
        _ => DatePhrase.For(date),
    };

    /// <summary>With "on" or "in" before it, as English wants it.</summary>
    public static string When(EdtfDate date) => $"{Preposition(date)} {DatePhrase.For(date)}";

    /// <summary>The same at the head of a sentence.</summary>
    public static string WhenCapital(EdtfDate date) => ShortTerms.Capital(When(date));

    public static string Preposition(EdtfDate date) => date.Precision == DatePrecision.Day ? "on" : "in";

    /// <summary>The form that <c>time datetime</c> takes, or null where HTML has none at that precision.</summary>
    public static string? Machine(EdtfDate date) =>
        date.Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Year or DatePrecision.Week && char.IsAsciiDigit(date.Text[0])
            ? date.Text.TrimEnd('~', '?', '%')
            : null;
}
