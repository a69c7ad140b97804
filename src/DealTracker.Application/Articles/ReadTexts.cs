using DealTracker.Extraction.Reading;
using Microsoft.Extensions.Caching.Memory;

namespace DealTracker.Application.Articles;

/// <summary>The texts of the articles read last, divided into blocks: to divide a long one again for each of its pages would take seconds.</summary>
public sealed class ReadTexts : IDisposable
{
    // Of text; the blocks come on top.
    private const long MostUnits = 16 * 1024 * 1024;

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostUnits });

    /// <summary>The blocks of an article whose stored text is <paramref name="text"/>; null where they are not kept.</summary>
    internal ArticleText? Find(long article, string text) => kept.Get<ArticleText>(article) is { } known && known.Text == text ? known : null;

    internal void Keep(long article, ArticleText text) => kept.Set(article, text, new MemoryCacheEntryOptions { Size = text.Text.Length + 1 });

    public void Dispose() => kept.Dispose();
}
