using System.Text.Json;
using DealTracker.Domain;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;

namespace DealTracker.Application.Storage;

/// <summary>The facts and events of a reading as JSON and back: how earlier readings are kept.</summary>
internal static class ReadingText
{
    public static string Of(IEnumerable<Fact> facts, IEnumerable<DealEvent> events) => JsonSerializer.Serialize(new KeptReading(
        [.. facts.Select(f => new KeptFact(f.Agreement, [.. f.Versions.Select(v => v.Text)], f.Clause.ToString(), f.Attribute, f.Value.Text, f.Certainty.ToString(), Spans(f.Evidence), f.Rule))],
        [.. events.Select(e => new KeptEvent(e.Date.Text, e.Parties, e.Kind, Spans(e.Evidence), e.Rule))]));

    public static (IReadOnlyList<Fact> Facts, IReadOnlyList<DealEvent> Events) Parse(string text)
    {
        var kept = JsonSerializer.Deserialize<KeptReading>(text) ?? throw new InvalidDataException("An earlier reading holds nothing.");
        return (
        [
            .. kept.Facts.Select(f => new Fact(
                f.Agreement, [.. f.Versions.Select(v => new VersionName(v))], ClauseKey.Parse(f.Clause), f.Attribute, TermValue.FromText(f.Value),
                Enum.Parse<Certainty>(f.Certainty), Spans(f.Evidence), f.Rule)),
        ],
        [.. kept.Events.Select(e => new DealEvent(EdtfDate.Parse(e.Date), e.Parties, e.Kind, Spans(e.Evidence), e.Rule))]);
    }

    private static IReadOnlyList<int[]> Spans(IReadOnlyList<TextSpan> spans) => [.. spans.Select(span => new[] { span.Start, span.End })];

    private static IReadOnlyList<TextSpan> Spans(IReadOnlyList<int[]> spans) => [.. spans.Select(span => new TextSpan(span[0], span[1]))];

    private sealed record KeptReading(IReadOnlyList<KeptFact> Facts, IReadOnlyList<KeptEvent> Events);

    private sealed record KeptFact(
        string Agreement, IReadOnlyList<string> Versions, string Clause, string Attribute, string Value, string Certainty, IReadOnlyList<int[]> Evidence, string Rule);

    private sealed record KeptEvent(string Date, IReadOnlyList<string> Parties, string Kind, IReadOnlyList<int[]> Evidence, string Rule);
}
