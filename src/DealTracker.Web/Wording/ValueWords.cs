using System.Globalization;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Wording;

namespace DealTracker.Web.Wording;

/// <summary>Values of attributes as people read them, for tables and short notes.</summary>
public static class ValueWords
{
    private static readonly (decimal Size, string Name)[] Sizes = [(1_000_000_000_000m, " trillion"), (1_000_000_000m, " billion"), (1_000_000m, " million")];

    public static string For(string attribute, TermValue value, DealNames names) => attribute switch
    {
        _ when value.AsBoolean is { } yes => yes ? "yes" : "no",
        ClauseAttribute.Until or ClauseAttribute.From => DateOrMilestone(value.Text, names),
        ClauseAttribute.Scope => string.Join(", ", value.Text.Split(',').Select(names.Scope)),
        ClauseAttribute.Percent => $"{Bound(value.Text, number => number)} percent",
        ClauseAttribute.Amount or ClauseAttribute.Conditional or ClauseAttribute.Upfront or ClauseAttribute.Cap => Bound(value.Text, Money),
        ClauseAttribute.Term => Duration(value.Text),
        _ => value.Text,
    };

    /// <summary>What an attribute is called at the head of a row.</summary>
    public static string Name(string attribute) => attribute switch
    {
        ClauseAttribute.InForce => "in force",
        ClauseAttribute.Conditional => "on conditions",
        ClauseAttribute.Upfront => "paid at first",
        _ => attribute,
    };

    private static string DateOrMilestone(string text, DealNames names) =>
        EdtfDate.TryParse(text, out var date) ? DateWords.For(date) : names.Milestone(text) ?? text;

    private static string Bound(string text, Func<string, string> plain) => text switch
    {
        ['<', '=', .. var most] => $"up to {plain(most)}",
        ['>', '=', .. var least] => $"at least {plain(least)}",
        _ => plain(text),
    };

    private static string Money(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var sum)) return text;
        var (size, name) = Sizes.FirstOrDefault(s => sum >= s.Size, (Size: 1m, Name: ""));
        return string.Create(CultureInfo.InvariantCulture, $"${sum / size:#,0.##}{name}");
    }

    private static string Duration(string text)
    {
        if (text is not ['P', .. var count, var unit] || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return text;
        var name = unit switch { 'Y' => "year", 'M' => "month", 'W' => "week", 'D' => "day", _ => null };
        return name is null ? text : $"{number} {name}{(number == 1 ? "" : "s")}";
    }
}
