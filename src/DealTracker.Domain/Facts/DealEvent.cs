using DealTracker.Domain.Dates;

namespace DealTracker.Domain.Facts;

/// <summary>Something that an article says happened on a date it gives or lets one work out.</summary>
/// <param name="Date">At its stated precision; <c>XXXX-10</c> where the article gives no year.</param>
/// <param name="Parties">The organisations that acted, sorted.</param>
/// <param name="Kind">What happened: <c>agreement</c>, <c>investment</c>, <c>purchase</c>, <c>objection</c>, <c>report</c>, <c>ruling</c> or <c>statement</c>.</param>
/// <param name="Evidence">Spans of the article's text that state it, never empty.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record DealEvent(
    EdtfDate Date,
    IReadOnlyList<string> Parties,
    string Kind,
    IReadOnlyList<TextSpan> Evidence,
    string Rule);
