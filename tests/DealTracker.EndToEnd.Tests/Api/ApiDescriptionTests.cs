using System.Text.Json;

namespace DealTracker.EndToEnd.Tests.Api;

/// <summary>The description of the API says what the API does.</summary>
[Collection(GoldCollection.Name)]
public sealed class ApiDescriptionTests(GoldSite site)
{
    private static readonly Dictionary<string, string> Examples = new()
    {
        ["{deal}"] = "microsoft-openai",
        ["{clause}"] = "license:openai%3Emicrosoft",
        ["{from}"] = "2025-10",
        ["{to}"] = "2026-04-27",
        ["{date}"] = "2026-04",
        ["{known}"] = "2026-05-01",
    };

    private static readonly string[] Paths =
    [
        "/api/v1/articles", "/api/v1/articles/{id}", "/api/v1/audit", "/api/v1/clashes/{id}", "/api/v1/deals", "/api/v1/deals/{deal}", "/api/v1/deals/{deal}/changes",
        "/api/v1/deals/{deal}/clashes", "/api/v1/deals/{deal}/clauses/{clause}", "/api/v1/deals/{deal}/compare/{from}/{to}", "/api/v1/deals/{deal}/coverage",
        "/api/v1/deals/{deal}/doubts", "/api/v1/deals/{deal}/events", "/api/v1/deals/{deal}/on/{date}", "/api/v1/deals/{deal}/on/{date}/known/{known}",
        "/api/v1/deals/{deal}/review", "/api/v1/deals/{deal}/sources", "/api/v1/deals/{deal}/versions", "/api/v1/search",
    ];

    public static TheoryData<string> Reads => new(Paths);

    [Fact]
    public async Task EveryOperationIsKnownToTheseTests() =>
        (await DocumentAsync()).GetProperty("paths").EnumerateObject().Select(path => path.Name).Should().BeEquivalentTo(Paths);

    [Fact]
    public async Task EveryOperationHasAnAnswerAProblemAndAPurpose()
    {
        foreach (var (name, operation) in Operations(await DocumentAsync()))
        {
            operation.GetProperty("summary").GetString().Should().NotBeNullOrEmpty("of {0}", name);
            var responses = operation.GetProperty("responses");
            responses.GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema").EnumerateObject().Should().NotBeEmpty("of {0}", name);
            foreach (var status in new[] { "400", "404", "429" })
                responses.GetProperty(status).GetProperty("content").GetProperty("application/problem+json").TryGetProperty("schema", out _).Should().BeTrue("of {0} {1}", name, status);
        }
    }

    [Fact]
    public async Task EveryParameterIsDescribed() => Operations(await DocumentAsync())
        .SelectMany(operation => operation.Operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray() : [])
        .Should().OnlyContain(parameter => parameter.GetProperty("description").GetString()!.Length > 0);

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task ARealAnswerIsWhatTheDescriptionSays(string path)
    {
        var document = await DocumentAsync();
        var schema = document.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");
        foreach (var address in AddressesOf(path))
            new SchemaCheck(document).Faults(schema, await site.Visitor().JsonAsync(address)).Should().BeEmpty("of {0}", address);
    }

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task AMistypedParameterIsAProblemAsDescribed(string path)
    {
        var document = await DocumentAsync();
        var answer = await site.Visitor().GetAsync(AddressesOf(path)[0] + "?mistyped=1");

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var schema = document.GetProperty("components").GetProperty("schemas").GetProperty("ProblemDetails");
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        new SchemaCheck(document).Faults(schema, problem).Where(fault => fault is not ("$.traceId is not described" or "$.errors is not described")).Should().BeEmpty();
    }

    [Fact]
    public async Task TheCheckItselfFindsWhatDoesNotFit()
    {
        var document = await DocumentAsync();
        var schema = document.GetProperty("components").GetProperty("schemas").GetProperty("VersionJson");
        IEnumerable<string> Faults(string json) => new SchemaCheck(document).Faults(schema, JsonDocument.Parse(json).RootElement);

        Faults("""{"id":"a","announced":"2026","articles":1,"inferred":0,"what":null}""").Should().BeEmpty();
        Faults("""{"id":"a","announced":"2026","articles":"1","what":"x"}""").Should().BeEquivalentTo("$.inferred is missing", "$.articles is String, not integer");
        Faults("""{"id":null,"announced":"2026","articles":1,"inferred":0,"what":null,"colour":"red"}""").Should().BeEquivalentTo("$.id is Null, not string", "$.colour is not described");
    }

    private static string[] AddressesOf(string path)
    {
        var address = Examples.Aggregate(path, (text, example) => text.Replace(example.Key, example.Value, StringComparison.Ordinal));
        return address switch
        {
            "/api/v1/clashes/{id}" => ["/api/v1/clashes/exclusivity-openai-amazon-microsoft"],
            "/api/v1/articles/{id}" => ["/api/v1/articles/1"],
            "/api/v1/search" => ["/api/v1/search", "/api/v1/search?q=licence"],
            "/api/v1/deals/microsoft-openai" => [address, address + "?without=1"],
            _ when address.Contains("microsoft-openai", StringComparison.Ordinal) => [address, .. Others(address)],
            _ => [address],
        };
    }

    /// <summary>The other deal has what the first lacks: rivals, disputes, undated terms.</summary>
    private static string[] Others(string address) =>
        address.Contains("compare", StringComparison.Ordinal) || address.Contains("clauses", StringComparison.Ordinal) ? [] : [address.Replace("microsoft-openai", "amazon-openai", StringComparison.Ordinal)];

    private static IEnumerable<(string Name, JsonElement Operation)> Operations(JsonElement document) =>
        from path in document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        select ($"{operation.Name} {path.Name}", operation.Value);

    private async Task<JsonElement> DocumentAsync() => await site.Visitor().JsonAsync("/openapi/v1.json");
}
