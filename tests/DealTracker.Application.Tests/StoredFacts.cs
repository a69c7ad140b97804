using System.Text;
using DealTracker.Application.Storage;
using DealTracker.Domain.Dates;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Tests;

/// <summary>Articles put straight into the store with the facts a test needs, so that no engine has a say in it.</summary>
public static class StoredFacts
{
    private const string Text = "Ten words or more stand here so that quotes have room.";

    /// <summary>A store, opened anew, that has <see cref="AddTwoVersionsAsync"/>'s articles.</summary>
    public static async Task<TestStore> StoreOfTwoVersionsAsync()
    {
        var store = await TestStore.OpenAsync();
        await store.AddTwoVersionsAsync();
        await store.RestartAsync();
        return store;
    }

    /// <summary>Two versions of the deal <c>microsoft-openai</c>, each reported by an article of its own.</summary>
    public static async Task AddTwoVersionsAsync(this TestStore store)
    {
        await store.AddAsync("2025-10-28",
            "2025-10 license:openai>microsoft exclusive true", "2025-10 license:openai>microsoft until agi",
            "2025-10 revenue-share:openai>microsoft in-force true", "2025-10 equity:openai>microsoft percent 27");
        await store.AddAsync("2026-04-27",
            "2026-04-27 license:openai>microsoft exclusive false", "2026-04-27 license:openai>microsoft until 2032",
            "2026-04-27 revenue-share:openai>microsoft until 2030");
    }

    /// <summary>An article with facts, each <c>version clause attribute value</c>; facts are of the deal between the clause's parties.</summary>
    public static Task AddAsync(this TestStore store, string published, params string[] facts) => store.AskAsync(async db =>
    {
        var number = await db.Articles.CountAsync();
        db.Articles.Add(new ArticleRow
        {
            Sha256 = $"{number}",
            Title = $"Article {number}",
            FileName = "article.txt",
            Format = "text",
            Encoding = "utf-8",
            Published = EdtfDate.Parse(published),
            PublishedBasis = DateBasis.Stated,
            Outlets = [],
            EngineVersion = "0",
            Content = new ArticleContentRow { Text = Text, Bytes = Encoding.UTF8.GetBytes(Text) },
            Facts = [.. facts.Select(Row)],
        });
        await db.SaveChangesAsync();
        return await db.Revisions.ExecuteUpdateAsync(set => set.SetProperty(r => r.Number, r => r.Number + 1));
    });

    private static FactRow Row(string fact, int at)
    {
        var parts = fact.Split(' ');
        return new FactRow
        {
            Agreement = "microsoft-openai",
            Versions = [parts[0]],
            Clause = parts[1],
            Attribute = parts[2],
            Value = parts[3],
            Certainty = Domain.Facts.Certainty.Asserted,
            Rule = "by hand",
            EngineVersion = "0",
            Evidence = [new FactEvidenceRow { Start = at, End = at + 10 }],
        };
    }
}
