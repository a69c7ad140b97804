using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Context;

namespace DealTracker.Extraction.Dates.Grammar;

/// <summary>What an expression of time means, before the day of writing and the dates before it are known.</summary>
/// <param name="Kind">What sort of expression it is.</param>
/// <param name="Resolve">Its date, or null where the context does not settle one.</param>
internal sealed record Meaning(DateMentionKind Kind, Func<DateContext, EdtfDate?> Resolve)
{
    /// <summary>A length of time in ISO 8601, in place of a date.</summary>
    public string? Duration { get; init; }

    /// <summary>What it makes of the date that its clause names after it, for an expression that counts from there.</summary>
    public Func<EdtfDate, EdtfDate?>? FromNext { get; init; }

    /// <summary>The length of time that it is where nothing gives a date: "for two months after closing".</summary>
    public string? Otherwise { get; init; }

    /// <summary>The length of time that it is where the clause tells the past: "tripled in 18 months".</summary>
    public string? WhenPast { get; init; }

    /// <summary>The date that it means in any context, where it is fully given.</summary>
    public EdtfDate? Fixed { get; private init; }

    /// <summary>A month, or day of a month (0 for none), whose year is left to the context; a range lends it one.</summary>
    public (int Month, int Day)? Yearless { get; init; }

    /// <summary>The ends of a range, each with the tokens that say it; the whole is then no mention of its own.</summary>
    public IReadOnlyList<Piece> Ends { get; init; } = [];

    /// <summary>A date fully given, or null where there is none.</summary>
    public static Meaning? Of(EdtfDate? date) => date is null ? null : new(DateMentionKind.Absolute, _ => date) { Fixed = date };

    public static Meaning Relative(Func<DateContext, EdtfDate?> resolve) => new(DateMentionKind.Relative, resolve);

    public static Meaning Anchored(Func<DateContext, EdtfDate?> resolve) => new(DateMentionKind.Anchored, resolve);

    public static Meaning? Length(string? duration) =>
        duration is null ? null : new(DateMentionKind.Duration, _ => null) { Duration = duration };

    public static Meaning Range(Piece first, Piece second) => new(DateMentionKind.Absolute, _ => null) { Ends = [first, second] };
}
