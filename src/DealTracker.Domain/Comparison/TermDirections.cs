using System.Globalization;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Comparison;

/// <summary>Which way terms went, as far as their values tell; null where they do not, as between a date and a milestone.</summary>
public static class TermDirections
{
    private static readonly string[] BindingKinds =
        [ClauseKind.Exclusivity, ClauseKind.LaunchPriority, ClauseKind.PrimaryProvider, ClauseKind.RevenueShare, ClauseKind.PurchaseCommitment, ClauseKind.FirstRefusal];

    /// <summary>From one stated value to another.</summary>
    public static TermDirection? Of(ClauseKey clause, string attribute, TermValue was, TermValue now) => attribute switch
    {
        ClauseAttribute.Exclusive => Bond(clause, was.AsBoolean, now.AsBoolean),
        ClauseAttribute.Capped or ClauseAttribute.Exception => Bond(clause, now.AsBoolean, was.AsBoolean),
        ClauseAttribute.Until => Turn(Way.Extended, Order(LastDay(was), LastDay(now)), clause.Benefits),
        ClauseAttribute.Term => Turn(Way.Extended, Order(Days(was), Days(now)), clause.Benefits),
        ClauseAttribute.Scope => Turn(IsBinding(clause) ? Way.Tightened : Way.Widened, Growth(was, now), IsBinding(clause) ? clause.Owes : clause.Benefits),
        ClauseAttribute.Percent or ClauseAttribute.Amount or ClauseAttribute.Conditional or ClauseAttribute.Upfront or ClauseAttribute.Cap =>
            Turn(Way.Raised, Rise(was, now), clause.Kind == ClauseKind.Equity ? clause.Benefits : clause.Owes),
        _ => null,
    };

    /// <summary>Of a clause that ended in words: whoever it bound is bound no more. Null for clauses that bind nobody.</summary>
    public static TermDirection? OfEnd(ClauseKey clause) => IsBinding(clause) ? new TermDirection(Way.Loosened, clause.Owes) : null;

    private static bool IsBinding(ClauseKey clause) => BindingKinds.Contains(clause.Kind);

    private static TermDirection? Bond(ClauseKey clause, bool? was, bool? now) => (was, now) switch
    {
        (true, false) => new TermDirection(Way.Loosened, clause.Owes),
        (false, true) => new TermDirection(Way.Tightened, clause.Owes),
        _ => null,
    };

    /// <summary><paramref name="more"/> where it grew, its opposite where it shrank.</summary>
    private static TermDirection? Turn(Way more, int? growth, string? whom) => growth switch
    {
        > 0 => new TermDirection(more, whom),
        < 0 => new TermDirection(more, whom).Opposite,
        _ => null,
    };

    private static int? Order<T>(T? was, T? now)
        where T : struct, IComparable<T> => was is { } before && now is { } after ? after.CompareTo(before) : null;

    private static DateOnly? LastDay(TermValue value) => EdtfDate.TryParse(value.Text, out var date) ? date.Latest : null;

    /// <summary>Bounds are ordered among their like alone: up to 50 is neither more nor less than 40.</summary>
    private static int? Rise(TermValue was, TermValue now)
    {
        var (before, after) = (Bound(was), Bound(now));
        return before.Sign == after.Sign ? Order(before.Number, after.Number) : null;
    }

    private static (string Sign, decimal? Number) Bound(TermValue value)
    {
        var sign = value.Text is ['<' or '>', '=', ..] ? value.Text[..2] : "";
        return (sign, decimal.TryParse(value.Text.AsSpan(sign.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null);
    }

    /// <summary>Positive where everything is kept and more is covered; null where some of it was exchanged.</summary>
    private static int? Growth(TermValue was, TermValue now)
    {
        var (before, after) = (was.Text.Split(',').ToHashSet(), now.Text.Split(',').ToHashSet());
        return before.IsProperSubsetOf(after) ? 1 : after.IsProperSubsetOf(before) ? -1 : null;
    }

    /// <summary>The days of a plain ISO 8601 duration, months and years as long as they are on average.</summary>
    private static double? Days(TermValue value) =>
        value.Text is ['P', .. var count, var unit] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? unit switch { 'Y' => number * 365.2425, 'M' => number * 30.436875, 'W' => number * 7d, 'D' => (double)number, _ => null }
            : null;
}
