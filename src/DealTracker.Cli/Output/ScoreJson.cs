using System.Text.Json;
using System.Text.Json.Serialization;
using DealTracker.Application.Evaluation;

namespace DealTracker.Cli.Output;

/// <summary>A set's score as JSON.</summary>
public static class ScoreJson
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true };

    public static string Write(SetScore score) => JsonSerializer.Serialize(
        new Shape(
            score.Articles.Count,
            score.Failures.Count,
            score.Facts.Precision,
            score.Facts.Recall,
            score.Facts.F1,
            score.Evidence.Value,
            score.Certainty.Value,
            score.Published.Value,
            score.Events.F1,
            score.ByKind.ToDictionary(kind => kind.Kind, kind => new KindShape(kind.Facts.Precision, kind.Facts.Recall, kind.Facts.F1))),
        Json);

    private sealed record Shape(
        [property: JsonPropertyName("articles")] int Articles,
        [property: JsonPropertyName("failed")] int Failed,
        [property: JsonPropertyName("precision")] double Precision,
        [property: JsonPropertyName("recall")] double Recall,
        [property: JsonPropertyName("f1")] double F1,
        [property: JsonPropertyName("evidence")] double Evidence,
        [property: JsonPropertyName("certainty")] double Certainty,
        [property: JsonPropertyName("published")] double Published,
        [property: JsonPropertyName("events_f1")] double EventsF1,
        [property: JsonPropertyName("by_kind")] Dictionary<string, KindShape> ByKind);

    private sealed record KindShape(
        [property: JsonPropertyName("p")] double Precision,
        [property: JsonPropertyName("r")] double Recall,
        [property: JsonPropertyName("f1")] double F1);
}
