using DealTracker.Domain.Facts;

namespace DealTracker.Application.Evaluation;

/// <summary>What an article says, by a person's annotation or by the engine: the form in which the two are compared.</summary>
/// <param name="Published">As written, or null.</param>
/// <param name="Facts">In their order.</param>
/// <param name="Events">In their order.</param>
public sealed record Annotation(string? Published, IReadOnlyList<AnnotatedFact> Facts, IReadOnlyList<AnnotatedEvent> Events)
{
    /// <summary>Nothing at all: the answer to an article that could not be read.</summary>
    public static Annotation Nothing { get; } = new(null, [], []);

    /// <summary>The engine's reading of <paramref name="text"/>.</summary>
    public static Annotation Of(ArticleReading reading, string text) => new(
        reading.Published?.Text,
        [.. reading.Facts.Select(fact => new AnnotatedFact(
            fact.Agreement,
            [.. fact.Versions.Select(version => version.Text)],
            fact.Clause.ToString(),
            fact.Attribute,
            fact.Value.Text.Trim().ToLowerInvariant(),
            fact.Certainty.ToString().ToLowerInvariant(),
            [.. fact.Evidence.Select(span => span.In(text))],
            Optional: false))],
        [.. reading.Events.Select(happened => new AnnotatedEvent([happened.Date.Text], happened.Parties, Optional: false))]);
}

/// <summary>One fact, its value in lower case and without a number's trailing zeros.</summary>
/// <param name="Agreement">Two parties, <c>a-b</c>.</param>
/// <param name="Versions">Names that are accepted for its version.</param>
/// <param name="Clause">Kind and direction, <c>license:a&gt;b</c>.</param>
/// <param name="Attribute">What is stated of the clause.</param>
/// <param name="Value">The value.</param>
/// <param name="Certainty">How sure the article is.</param>
/// <param name="Quotes">The words that state it.</param>
/// <param name="Optional">Careful readers differ about it: right where found, no loss where not.</param>
public sealed record AnnotatedFact(
    string Agreement, IReadOnlyList<string> Versions, string Clause, string Attribute, string Value, string Certainty, IReadOnlyList<string> Quotes, bool Optional)
{
    /// <summary>The kind of its clause.</summary>
    public string Kind => Clause.Split(':')[0];
}

/// <summary>One event.</summary>
/// <param name="Dates">Dates that are accepted.</param>
/// <param name="Parties">Who acted.</param>
/// <param name="Optional">As for facts.</param>
public sealed record AnnotatedEvent(IReadOnlyList<string> Dates, IReadOnlyList<string> Parties, bool Optional)
{
    /// <summary>Dates agree where one is the other at a coarser precision, by their written form.</summary>
    public static bool SameDate(string a, string b) =>
        a == b || a.StartsWith(b + "-", StringComparison.Ordinal) || b.StartsWith(a + "-", StringComparison.Ordinal);
}
