using DealTracker.Application.Articles;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.EndToEnd.Tests;

/// <summary>The site over the seeds and fourteen more annotated articles of 2020 to 2026, each as a reader of it alone would name its versions.</summary>
public sealed class LongHistorySite : GoldSite
{
    protected override async Task AddAsync()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "LongHistory")).Order(StringComparer.Ordinal))
            (await Services.GetRequiredService<ImportArticle>().RunAsync(await File.ReadAllBytesAsync(file), Path.GetFileName(file))).Should().BeOfType<ImportOutcome.Imported>();
    }

    /// <summary>An undated article knows no year; of a dated one, the best date and a word that stands beside it.</summary>
    protected override IReadOnlyList<string> NamesOf(IReadOnlyList<string> annotated, bool dated)
    {
        var words = annotated.Where(name => name is "current" or "previous").ToList();
        if (!dated) return [.. annotated.Where(name => name.StartsWith("XXXX", StringComparison.Ordinal) || words.Contains(name))];
        return annotated.Count == 2 && words.Count == 1 ? annotated : [annotated[0]];
    }
}
