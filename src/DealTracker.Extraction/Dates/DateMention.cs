using DealTracker.Domain;

namespace DealTracker.Extraction.Dates;

/// <summary>An expression of time found in a text.</summary>
/// <param name="Span">Where it stands in the text given.</param>
/// <param name="Kind">What sort of expression it is.</param>
/// <param name="Value">An EDTF date in the forms of <see cref="Domain.Dates.EdtfDate"/>, or for a duration ISO 8601 (<c>P7Y</c>).</param>
/// <param name="Bound">What the words before it make of it.</param>
/// <param name="Rule">The rule that found it, named by its picture.</param>
public sealed record DateMention(TextSpan Span, DateMentionKind Kind, string Value, DateBound Bound, string Rule);

/// <summary>Sorts of expressions of time.</summary>
public enum DateMentionKind
{
    /// <summary>Fully given: "April 27, 2026", "2032", "Q4 2026".</summary>
    Absolute,

    /// <summary>Resolved against the reference date: "Monday", "last quarter", "October".</summary>
    Relative,

    /// <summary>Resolved against another date of the text: "the following year", "six days afterwards".</summary>
    Anchored,

    /// <summary>A length of time: "over seven years".</summary>
    Duration,
}

/// <summary>What the words before a date make of it.</summary>
public enum DateBound
{
    /// <summary>A point: "in 2025", "on Monday".</summary>
    At,

    /// <summary>An end: "until 2032", "through 2030", "to 2032", "by the end of 2030".</summary>
    Until,

    /// <summary>A beginning: "from 2027", "since 2019", "beginning in 2027".</summary>
    From,
}
