using DealTracker.Application.Articles;
using DealTracker.Application.Deals;
using DealTracker.Application.Review;
using DealTracker.Application.Verification;
using DealTracker.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Tests.Verification;

public sealed class VerifyStoreTests : IAsyncLifetime
{
    private TestStore store = null!;

    public async Task InitializeAsync() => store = await TestStore.WithSeedsAsync();

    public async Task DisposeAsync() => await store.DisposeAsync();

    [Fact]
    public async Task ASoundStoreKeepsEveryPromise()
    {
        var because = GivenReason.Read("Why not.", null)!;
        await store.Get<WithdrawArticle>().RunAsync(1, because);
        await store.Get<WithdrawArticle>().RestoreAsync(1, because);
        await store.Get<DecideFact>().RunAsync(1, Verdict.Confirmed, null, because);
        await store.Get<DecideFact>().RunAsync(1, Verdict.Rejected, null, because);

        var checks = await VerifyAsync();

        checks.SelectMany(check => check.Faults).Should().BeEmpty();
        checks.Select(check => check.Invariant).Distinct().Order().Should().Equal("I1", "I2", "I3", "I4", "I5", "I6", "I7");
        checks.Single(check => check.Promise.Contains("quote")).Checked.Should().BeGreaterThan(100);
        checks.Single(check => check.Promise.Contains("chain")).Checked.Should().Be(9);
    }

    [Theory]
    [InlineData("UPDATE ArticleContents SET Bytes = x'00' WHERE ArticleId = 1", "I1", "article 1 has other bytes than its SHA-256 names")]
    [InlineData("DELETE FROM ArticleContents WHERE ArticleId = 2", "I2", "article 2 has no bytes")]
    [InlineData("DELETE FROM FactEvidence WHERE FactId = 1", "I2", "fact 1 has no quote")]
    [InlineData("UPDATE FactEvidence SET \"End\" = 999999 WHERE FactId = 1", "I3", "fact 1 has a quote that article 1 does not hold")]
    [InlineData("UPDATE ArticleContents SET Text = replace(Text, '2032', '2039') WHERE ArticleId = 1", "I3", "the text of article 1 is not the one that its quotes were taken from")]
    [InlineData("PRAGMA foreign_keys=OFF; DELETE FROM Articles WHERE Id = 1", "I5", "Facts 1 Articles *")]
    [InlineData("DELETE FROM __EFMigrationsHistory WHERE MigrationId = '0002_Review'", "I6", "0002_Review is still to come; a start brings it")]
    [InlineData("DROP TRIGGER TR_AuditEntries_UPDATE; UPDATE AuditEntries SET Reason = 'x' WHERE Id = 2", "I7", "line 2 was altered")]
    [InlineData("DROP TRIGGER TR_AuditEntries_DELETE; DELETE FROM AuditEntries WHERE Id = 3", "I7", "line 3 is missing before line 4")]
    [InlineData("INSERT INTO Withdrawals (ArticleId, BegunBy) VALUES (1, 1)", "I7", "withdrawals rest on line 1, which does not tell of them")]
    public async Task WhatWasTamperedWithIsFound(string sql, string invariant, string fault)
    {
        await store.AskAsync(db => db.Database.ExecuteSqlRawAsync(sql));

        (await VerifyAsync()).Where(check => check.Invariant == invariant).SelectMany(check => check.Faults).Should().ContainMatch(fault);
    }

    [Fact]
    public async Task AnArticleWhoseTextWasAlteredStatesNothingAnyMore()
    {
        await store.AskAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE ArticleContents SET Text = replace(Text, '2032', '2039') WHERE ArticleId = 1; UPDATE Revisions SET Number = Number + 1"));

        var ledger = await store.Get<DealLedgers>().OfAsync("microsoft-openai");

        ledger.Articles.Keys.Should().NotContain(1).And.Contain(2);
    }

    [Theory]
    [InlineData("UPDATE ArticleContents SET Text = replace(Text, '2032', '2039') WHERE ArticleId = 1", true, 0)]
    [InlineData("UPDATE FactEvidence SET \"End\" = 999999 WHERE FactId = 1", false, 1)]
    [InlineData("DELETE FROM FactEvidence WHERE FactId = 1", false, 1)]
    [InlineData("DELETE FROM ArticleContents WHERE ArticleId = 1", true, 0)]
    public async Task AnArticleIsReadWithoutTheQuotesThatDoNotHold(string sql, bool altered, int without)
    {
        await store.AskAsync(db => db.Database.ExecuteSqlRawAsync(sql));
        await store.AskAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE Revisions SET Number = Number + 1"));

        var article = (await store.Get<ReadArticle>().RunAsync(1))!;

        article.IsAltered.Should().Be(altered);
        if (altered) article.Facts.Should().BeEmpty();
        else article.WithoutQuote.Should().Be(without);
        article.Facts.SelectMany(fact => fact.Fact.Evidence).Should().NotContain(span => span.End > article.Text.Text.Length);
        (await store.Get<DealLedgers>().OfAsync("microsoft-openai")).Articles.Keys.Should().Contain(2).And.NotContain(altered ? 1 : 0);
    }

    [Fact]
    public async Task TheNumbersOfWhatWasLookedAtArePrintedForEachOfTheSeven()
    {
        var checks = await VerifyAsync();

        foreach (var invariant in Enumerable.Range(1, 7).Select(number => $"I{number}"))
            checks.Where(check => check.Invariant == invariant).Sum(check => check.Checked).Should().BePositive("of {0}", invariant);
    }

    [Theory]
    [InlineData("I4", "INSERT INTO FactDecisions (ArticleId, BegunBy, Agreement, Clause, Attribute, Version, Value, Quote, Verdict) SELECT ArticleId, BegunBy, Agreement, Clause, Attribute, Version, Value, Quote, Verdict FROM FactDecisions")]
    [InlineData("I5", "PRAGMA foreign_keys=OFF; INSERT INTO Fingerprints (ArticleId, Text) VALUES (77, 'x')")]
    [InlineData("I1", "UPDATE Articles SET ByteCount = 1 WHERE Id = 2")]
    public async Task EachPromiseHasAWayToBreak(string invariant, string sql)
    {
        await store.Get<DecideFact>().RunAsync(1, Verdict.Confirmed, null, GivenReason.Read("Why not.", null)!);
        await store.AskAsync(db => db.Database.ExecuteSqlRawAsync(sql));

        (await VerifyAsync()).Where(check => check.Invariant == invariant).SelectMany(check => check.Faults).Should().NotBeEmpty();
    }

    private Task<IReadOnlyList<Check>> VerifyAsync() => store.Get<VerifyStore>().RunAsync();
}
