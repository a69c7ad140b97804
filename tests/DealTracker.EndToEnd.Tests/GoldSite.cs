using System.Text.Json;
using DealTracker.Application.Storage;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.EndToEnd.Tests;

/// <summary>
/// The site over the seeds as two careful readers annotated them: what the pages show then depends on the pages alone, not on how well
/// the engine reads.
/// </summary>
public class GoldSite : Site, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        await AddAsync();
        await using var db = await Services.GetRequiredService<IDbContextFactory<DealTrackerDb>>().CreateDbContextAsync();
        await db.Facts.ExecuteDeleteAsync();
        await db.Events.ExecuteDeleteAsync();
        foreach (var article in await db.Articles.Include(a => a.Content).ToListAsync())
        {
            using var gold = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Gold", Path.ChangeExtension(article.FileName, ".gold.json"))));
            Annotate(article, gold.RootElement);
        }

        await db.SaveChangesAsync();
        await db.Revisions.ExecuteUpdateAsync(set => set.SetProperty(r => r.Number, r => r.Number + 1));
    }

    public new async Task DisposeAsync() => await base.DisposeAsync();

    /// <summary>Further articles, before they are annotated.</summary>
    protected virtual Task AddAsync() => Task.CompletedTask;

    /// <summary>The names that an article of this site gives to a version.</summary>
    protected virtual IReadOnlyList<string> NamesOf(IReadOnlyList<string> annotated, bool dated) => annotated;

    private void Annotate(ArticleRow article, JsonElement gold)
    {
        var text = article.Content!.Text;
        article.Published = gold.GetProperty("published").GetString() is { } published ? EdtfDate.Parse(published) : null;
        article.PublishedBasis = Enum.Parse<DateBasis>(gold.GetProperty("publishedBasis").GetString()!, ignoreCase: true);
        article.Outlets = Words(gold.GetProperty("outlets"));
        article.Facts = [.. gold.GetProperty("facts").EnumerateArray().Select(fact => FactOf(fact, text, article.Published is not null)).Where(fact => fact.Evidence.Count > 0)];
        article.Events = [.. gold.GetProperty("events").EnumerateArray().Select(happened => EventOf(happened, text)).Where(e => e.Evidence.Count > 0)];
    }

    private FactRow FactOf(JsonElement fact, string text, bool dated) => new()
    {
        Agreement = fact.GetProperty("agreement").GetString()!,
        Versions = NamesOf(Words(fact.GetProperty("version")), dated),
        Clause = fact.GetProperty("clause").GetString()!,
        Attribute = fact.GetProperty("attribute").GetString()!,
        Value = fact.GetProperty("value") is { ValueKind: JsonValueKind.String } value ? value.GetString()! : fact.GetProperty("value").GetRawText(),
        Certainty = Enum.Parse<Certainty>(fact.GetProperty("certainty").GetString()!, ignoreCase: true),
        Rule = "annotated",
        EngineVersion = "gold",
        Evidence = [.. Spans(fact, text).Select(span => new FactEvidenceRow { Start = span.Start, End = span.End })],
    };

    private static EventRow EventOf(JsonElement happened, string text)
    {
        var date = happened.GetProperty("date");
        return new EventRow
        {
            Date = EdtfDate.Parse((date.ValueKind == JsonValueKind.Array ? date[0] : date).GetString()!),
            Parties = Words(happened.GetProperty("parties")),
            Kind = Words(happened.GetProperty("parties")) switch { ["financial-times"] => "report", [_] => "statement", _ => "agreement" },
            Rule = "annotated",
            EngineVersion = "gold",
            Evidence = [.. Spans(happened, text).Select(span => new EventEvidenceRow { Start = span.Start, End = span.End })],
        };
    }

    /// <summary>Where the annotated words stand; words that the reader has mended on the way in have no place and are left out.</summary>
    private static IEnumerable<(int Start, int End)> Spans(JsonElement stated, string text) =>
        stated.GetProperty("evidence").EnumerateArray().Select(e => e.GetString()!)
            .Select(words => (Start: text.IndexOf(words, StringComparison.Ordinal), words.Length))
            .Where(found => found.Start >= 0).Select(found => (found.Start, found.Start + found.Length)).Distinct();

    private static string[] Words(JsonElement list) => [.. list.EnumerateArray().Select(word => word.GetString()!)];
}

/// <summary>Pages that only read share one site.</summary>
[CollectionDefinition(Name)]
public sealed class GoldCollection : ICollectionFixture<GoldSite>
{
    public const string Name = "gold";
}
