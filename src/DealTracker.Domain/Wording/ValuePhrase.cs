using System.Globalization;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Wording;

/// <summary>The values of attributes in words.</summary>
public static class ValuePhrase
{
    private static readonly (decimal Unit, string Name)[] Units = [(1_000_000_000_000m, " trillion"), (1_000_000_000m, " billion"), (1_000_000m, " million")];

    /// <summary>Any attribute's value as pages show it beside the attribute's name: <c>yes</c>, <c>27 percent</c>, <c>up to $50 billion</c>, <c>AGI</c>.</summary>
    public static string For(string attribute, TermValue value, DealNames names) => attribute switch
    {
        _ when value.AsBoolean is { } truth => truth ? "yes" : "no",
        ClauseAttribute.Percent => Percent(value),
        ClauseAttribute.Amount or ClauseAttribute.Conditional or ClauseAttribute.Upfront or ClauseAttribute.Cap => Money(value),
        ClauseAttribute.Until or ClauseAttribute.From => Date(value, names),
        ClauseAttribute.Scope => Scope(value, names),
        ClauseAttribute.Term => Duration(value),
        _ => value.Text,
    };

    /// <summary><c>27 percent</c>, <c>at least 20 percent</c>.</summary>
    public static string Percent(TermValue value) => Bounded(value.Text, number => $"{number.ToString("0.####", CultureInfo.InvariantCulture)} percent");

    /// <summary><c>$250 billion</c>, <c>up to $50 billion</c>, <c>$750,000</c>.</summary>
    public static string Money(TermValue value) => Bounded(value.Text, number =>
    {
        var (unit, name) = Units.FirstOrDefault(unit => Math.Abs(number) >= unit.Unit);
        return unit == 0 ? "$" + number.ToString("#,0.##", CultureInfo.InvariantCulture)
            : "$" + (number / unit).ToString("0.###", CultureInfo.InvariantCulture) + name;
    });

    /// <summary>A date in words, or the name of a milestone.</summary>
    public static string Date(TermValue value, DealNames names) =>
        names.Milestone(value.Text) ?? (EdtfDate.TryParse(value.Text, out var date) ? DatePhrase.For(date) : value.Text);

    /// <summary><c>models, products and chips</c>.</summary>
    public static string Scope(TermValue value, DealNames names) => Joined([.. value.Text.Split(',').Select(names.Scope)]);

    /// <summary><c>7 years</c> of <c>P7Y</c>; anything else as it stands.</summary>
    public static string Duration(TermValue value) =>
        value.Text is ['P', .. var count, var unit] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && UnitName(unit) is { } name
            ? n == 1 ? $"one {name}" : $"{n} {name}s"
            : value.Text;

    /// <summary>A list in English: <c>a, b and c</c>.</summary>
    public static string Joined(IReadOnlyList<string> items) => items switch
    {
        [] => "",
        [var only] => only,
        _ => string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1],
    };

    private static string? UnitName(char unit) => unit switch { 'Y' => "year", 'M' => "month", 'W' => "week", 'D' => "day", _ => null };

    private static string Bounded(string text, Func<decimal, string> words)
    {
        var (bound, digits) = text switch
        {
            ['<', '=', .. var rest] => ("up to ", rest),
            ['>', '=', .. var rest] => ("at least ", rest),
            _ => ("", text),
        };
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? bound + words(number) : text;
    }
}
