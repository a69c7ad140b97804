using System.Globalization;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Wording;

/// <summary>The values of attributes in words.</summary>
public static class ValuePhrase
{
    private static readonly LanguageFile Words = LanguageFile.English;

    private static readonly (decimal Unit, string Key)[] Units = [(1_000_000_000_000m, "value.trillion"), (1_000_000_000m, "value.billion"), (1_000_000m, "value.million")];

    /// <summary>Any attribute's value as pages show it beside the attribute's name: <c>yes</c>, <c>27 percent</c>, <c>up to $50 billion</c>, <c>AGI</c>.</summary>
    public static string For(string attribute, TermValue value, DealNames names) => attribute switch
    {
        _ when value.AsBoolean is { } truth => Words.Say(truth ? "value.yes" : "value.no"),
        ClauseAttribute.Percent => Percent(value),
        ClauseAttribute.Amount or ClauseAttribute.Conditional or ClauseAttribute.Upfront or ClauseAttribute.Cap => Money(value),
        ClauseAttribute.Until or ClauseAttribute.From => Date(value, names),
        ClauseAttribute.Scope => Scope(value, names),
        ClauseAttribute.Term => Duration(value),
        _ => value.Text,
    };

    /// <summary><c>27 percent</c>, <c>at least 20 percent</c>.</summary>
    public static string Percent(TermValue value) => Bounded(value.Text, number => Words.Say("value.percent", ("number", number.ToString("0.####", CultureInfo.InvariantCulture))));

    /// <summary><c>$250 billion</c>, <c>up to $50 billion</c>, <c>$750,000</c>.</summary>
    public static string Money(TermValue value) => Bounded(value.Text, number =>
    {
        var (unit, key) = Units.FirstOrDefault(unit => Math.Abs(number) >= unit.Unit);
        return unit == 0 ? Words.Say("value.dollars", ("number", number.ToString("#,0.##", CultureInfo.InvariantCulture)))
            : Words.Say(key, ("number", (number / unit).ToString("0.###", CultureInfo.InvariantCulture)));
    });

    /// <summary>A date in words, or the name of a milestone.</summary>
    public static string Date(TermValue value, DealNames names) =>
        names.Milestone(value.Text) ?? (EdtfDate.TryParse(value.Text, out var date) ? DatePhrase.For(date) : value.Text);

    /// <summary><c>models, products and chips</c>.</summary>
    public static string Scope(TermValue value, DealNames names) => Joined([.. value.Text.Split(',').Select(names.Scope)]);

    /// <summary><c>7 years</c> of <c>P7Y</c>; anything else as it stands.</summary>
    public static string Duration(TermValue value) =>
        value.Text is ['P', .. var count, var unit and ('Y' or 'M' or 'W' or 'D')] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? Words.Say($"value.{unit}", ("one", n == 1 ? "" : null), ("count", n.ToString(CultureInfo.InvariantCulture)))
            : value.Text;

    /// <summary>A list: <c>a, b and c</c>.</summary>
    public static string Joined(IReadOnlyList<string> items) => items switch
    {
        [] => "",
        [var only] => only,
        _ => Words.Say("value.list", ("before", string.Join(", ", items.Take(items.Count - 1))), ("last", items[^1])),
    };

    private static string Bounded(string text, Func<decimal, string> words)
    {
        var (key, digits) = text switch
        {
            ['<', '=', .. var rest] => ("value.at-most", rest),
            ['>', '=', .. var rest] => ("value.at-least", rest),
            _ => (null, text),
        };
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return text;
        return key is null ? words(number) : Words.Say(key, ("value", words(number)));
    }
}
