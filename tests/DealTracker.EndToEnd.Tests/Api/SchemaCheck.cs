using System.Text.Json;

namespace DealTracker.EndToEnd.Tests.Api;

/// <summary>Holds an answer against its schema: the part of JSON Schema that the API's description uses. What a schema does not name, an object may not have.</summary>
public sealed class SchemaCheck(JsonElement document)
{
    private readonly JsonElement schemas = document.GetProperty("components").GetProperty("schemas");

    /// <summary>What is wrong, each with where it stands; nothing where the answer fits.</summary>
    public IEnumerable<string> Faults(JsonElement schema, JsonElement value, string at = "$")
    {
        if (schema.TryGetProperty("$ref", out var reference)) return Faults(schemas.GetProperty(reference.GetString()!.Split('/')[^1]), value, at);
        if (schema.TryGetProperty("oneOf", out var choices))
            return choices.EnumerateArray().Any(choice => !Faults(choice, value, at).Any()) ? [] : [$"{at} is none of its choices"];
        if (schema.TryGetProperty("type", out var type) && !TypesOf(type).Any(name => Is(name, value))) return [$"{at} is {value.ValueKind}, not {type}"];
        return value.ValueKind switch
        {
            JsonValueKind.Array when schema.TryGetProperty("items", out var items) => value.EnumerateArray().SelectMany((item, index) => Faults(items, item, $"{at}[{index}]")),
            JsonValueKind.Object => Members(schema, value, at),
            _ => [],
        };
    }

    private IEnumerable<string> Members(JsonElement schema, JsonElement value, string at)
    {
        var known = schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().ToDictionary(p => p.Name, p => p.Value) : [];
        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!) : [];
        foreach (var missing in required.Where(name => !value.TryGetProperty(name, out _))) yield return $"{at}.{missing} is missing";
        foreach (var member in value.EnumerateObject())
        {
            if (known.TryGetValue(member.Name, out var own))
            {
                foreach (var fault in Faults(own, member.Value, $"{at}.{member.Name}")) yield return fault;
            }
            else if (schema.TryGetProperty("additionalProperties", out var others))
            {
                foreach (var fault in Faults(others, member.Value, $"{at}.{member.Name}")) yield return fault;
            }
            else if (schema.TryGetProperty("type", out _))
            {
                yield return $"{at}.{member.Name} is not described";
            }
        }
    }

    private static IEnumerable<string> TypesOf(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(name => name.GetString()!) : [type.GetString()!];

    private static bool Is(string type, JsonElement value) => (type, value.ValueKind) switch
    {
        ("null", JsonValueKind.Null) or ("string", JsonValueKind.String) or ("array", JsonValueKind.Array) or ("object", JsonValueKind.Object) or ("number", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => value.TryGetInt64(out _),
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        _ => false,
    };
}
