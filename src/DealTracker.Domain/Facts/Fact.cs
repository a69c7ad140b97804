using DealTracker.Domain.Clauses;

namespace DealTracker.Domain.Facts;

/// <summary>
/// An article says: this attribute of this clause, in this version of this agreement, has this value. Carried by at least one quote.
/// </summary>
/// <param name="Agreement">Two parties in alphabetical order, <c>microsoft-openai</c>.</param>
/// <param name="Versions">Names of the version described, best first; at least one.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Attribute">One of <see cref="ClauseAttribute"/>.</param>
/// <param name="Value">The value in canonical form.</param>
/// <param name="Certainty">How sure the article is.</param>
/// <param name="Evidence">Spans of the article's text that state it, in order, never empty.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record Fact(
    string Agreement,
    IReadOnlyList<VersionName> Versions,
    ClauseKey Clause,
    string Attribute,
    TermValue Value,
    Certainty Certainty,
    IReadOnlyList<TextSpan> Evidence,
    string Rule);
