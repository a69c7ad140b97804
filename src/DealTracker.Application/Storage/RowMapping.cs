using DealTracker.Application.Articles;
using DealTracker.Domain;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Reading;

namespace DealTracker.Application.Storage;

/// <summary>Facts and events into rows and back. No quote that the text does not hold gets into a row.</summary>
internal static class RowMapping
{
    public static FactRow ToRow(Fact fact, string text, string engineVersion) => new()
    {
        Agreement = fact.Agreement,
        Versions = [.. fact.Versions.Select(v => v.Text)],
        Clause = fact.Clause.ToString(),
        Attribute = fact.Attribute,
        Value = fact.Value.Text,
        Certainty = fact.Certainty,
        Rule = fact.Rule,
        EngineVersion = engineVersion,
        Evidence = [.. Held(fact.Evidence, text).Select(span => new FactEvidenceRow { Start = span.Start, End = span.End })],
    };

    public static EventRow ToRow(DealEvent happened, string text, string engineVersion) => new()
    {
        Date = happened.Date,
        Parties = happened.Parties,
        Kind = happened.Kind,
        Rule = happened.Rule,
        EngineVersion = engineVersion,
        Evidence = [.. Held(happened.Evidence, text).Select(span => new EventEvidenceRow { Start = span.Start, End = span.End })],
    };

    public static Fact ToFact(FactRow row) => new(
        row.Agreement,
        [.. row.Versions.Select(text => new VersionName(text))],
        ClauseKey.Parse(row.Clause),
        row.Attribute,
        TermValue.FromText(row.Value),
        row.Certainty,
        [.. row.Evidence.OrderBy(e => e.Start).ThenBy(e => e.End).Select(e => new TextSpan(e.Start, e.End))],
        row.Rule);

    public static DealEvent ToEvent(EventRow row) => new(
        row.Date,
        row.Parties,
        row.Kind,
        [.. row.Evidence.OrderBy(e => e.Start).ThenBy(e => e.End).Select(e => new TextSpan(e.Start, e.End))],
        row.Rule);

    public static StoredFact ToStored(FactRow row) => new(row.Id, ToFact(row), row.EngineVersion);

    public static StoredEvent ToStored(EventRow row) => new(row.Id, ToEvent(row), row.EngineVersion);

    public static ArticleView ToView(ArticleRow row, ArticleText text) =>
        new(ArticleProjection.Summarise(row), text, ReadsAsStored: true, [.. row.Facts.Select(ToStored)], [.. row.Events.Select(ToStored)]);

    private static IEnumerable<TextSpan> Held(IReadOnlyList<TextSpan> evidence, string text)
    {
        if (evidence.Count == 0 || !evidence.All(text.Holds))
            throw new InvalidOperationException("A fact or event came without a quote, or with one outside its article's text.");
        return evidence.Distinct();
    }
}
