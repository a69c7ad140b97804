using System.Globalization;
using System.Text.Json;

namespace DealTracker.Application.Evaluation;

/// <summary>Reads annotations from JSON: gold files, and what <c>extract</c> prints, which has the same shape.</summary>
public static class AnnotationJson
{
    /// <summary>The annotation and the name of its article, null where it gives none; throws <see cref="InvalidDataException"/> where the text is no annotation.</summary>
    public static (Annotation Annotation, string? Article) Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return (new Annotation(Text(root, "published"), [.. Items(root, "facts").Select(Fact)], [.. Items(root, "events").Select(Event)]), Text(root, "article"));
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"This is no annotation: {wrong.Message}", wrong);
        }
    }

    private static AnnotatedFact Fact(JsonElement fact) => new(
        fact.GetProperty("agreement").GetString()!,
        Strings(fact, "version"),
        fact.GetProperty("clause").GetString()!,
        fact.GetProperty("attribute").GetString()!,
        Value(fact.GetProperty("value")),
        Text(fact, "certainty") ?? "asserted",
        [.. Items(fact, "evidence").Select(quote => quote.ValueKind == JsonValueKind.String ? quote.GetString()! : Text(quote, "quote") ?? "")],
        IsTrue(fact, "optional"));

    private static AnnotatedEvent Event(JsonElement happened) => new(Strings(happened, "date"), Strings(happened, "parties"), IsTrue(happened, "optional"));

    /// <summary>A value in one form: <c>true</c>, <c>27</c> for 27 and 27.0, text in lower case.</summary>
    private static string Value(JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False) return value.GetBoolean() ? "true" : "false";
        if (value.ValueKind != JsonValueKind.Number) return value.ToString().Trim().ToLowerInvariant();
        var number = value.GetDecimal();
        return number.ToString("0.############", CultureInfo.InvariantCulture);
    }

    private static string[] Strings(JsonElement parent, string name)
    {
        if (!parent.TryGetProperty(name, out var value)) return [];
        return value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array => [.. value.EnumerateArray().Select(item => item.GetString()!)],
            _ => [],
        };
    }

    private static JsonElement[] Items(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array ? [.. items.EnumerateArray()] : [];

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool IsTrue(JsonElement parent, string name) => parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
