using System.Globalization;
using System.Text.RegularExpressions;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Review;

/// <summary>A value as a person writes it, brought to its canonical form.</summary>
public static partial class GivenValue
{
    /// <summary>
    /// The value that <paramref name="text"/> gives for <paramref name="attribute"/>; null where it can be none: <c>true</c> or <c>false</c>, a plain number or a
    /// bound (<c>&lt;=50000000000</c>), an EDTF date with a year, a milestone's name, scope tokens parted by commas, an ISO 8601 duration.
    /// </summary>
    public static TermValue? Read(string attribute, string? text)
    {
        var given = (text ?? "").Trim().ToLowerInvariant();
        return attribute switch
        {
            _ when given.Length is 0 or > 200 => null,
            ClauseAttribute.InForce or ClauseAttribute.Exclusive or ClauseAttribute.Capped or ClauseAttribute.Exception => Truth(given),
            ClauseAttribute.From => Date(given),
            ClauseAttribute.Until => EdtfDate.TryParse(given.ToUpperInvariant(), out _) || char.IsAsciiDigit(given[0]) ? Date(given)
                : Token().IsMatch(given) ? TermValue.FromText(given) : null,
            ClauseAttribute.Scope => Scope(given),
            ClauseAttribute.Term => given.Length > 1 && Duration().IsMatch(given) ? TermValue.FromText(given.ToUpperInvariant()) : null,
            _ => Number(given),
        };
    }

    private static TermValue? Truth(string given) => given switch { "true" or "yes" => TermValue.Of(true), "false" or "no" => TermValue.Of(false), _ => null };

    private static TermValue? Date(string given) =>
        EdtfDate.TryParse(given.ToUpperInvariant(), out var date) && date.Earliest is not null ? TermValue.FromText(date.Text) : null;

    private static TermValue? Scope(string given)
    {
        var tokens = given.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return tokens.Length > 0 && tokens.All(token => Token().IsMatch(token)) ? TermValue.OfScope(tokens) : null;
    }

    private static TermValue? Number(string given)
    {
        var bound = given.StartsWith("<=", StringComparison.Ordinal) || given.StartsWith(">=", StringComparison.Ordinal) ? given[..2] : "";
        var digits = given[bound.Length..].Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        return bound switch { "<=" => TermValue.AtMost(number), ">=" => TermValue.AtLeast(number), _ => TermValue.Of(number) };
    }

    [GeneratedRegex(@"^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex Token();

    [GeneratedRegex(@"^p(?:\d{1,4}y)?(?:\d{1,4}m)?(?:\d{1,4}w)?(?:\d{1,4}d)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Duration();
}
