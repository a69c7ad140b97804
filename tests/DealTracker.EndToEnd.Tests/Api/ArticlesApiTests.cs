using System.Text;

namespace DealTracker.EndToEnd.Tests.Api;

public sealed class ArticlesApiTests(Site site) : IClassFixture<Site>
{
    private static readonly byte[] Seed = File.ReadAllBytes(Path.Combine(Repository.Root, "seeds", "001_f664b17df804bbd5.txt"));

    [Fact]
    public async Task ANewArticleIsCreatedWithItsFacts()
    {
        var visitor = site.Visitor();
        byte[] bytes = [.. Seed, .. "\nOne more line of words.\n"u8];
        var response = await visitor.SendAsync(bytes, "new.txt", ("published", "2026-04-28"), ("outlet", "The Example"));

        response.StatusCode.Should().Be(HttpStatusCode.Created);
        var article = await response.JsonAsync();
        response.Headers.Location!.OriginalString.Should().Be($"/api/v1/articles/{article.GetProperty("id").GetInt64()}");
        article.GetProperty("published").GetString().Should().Be("2026-04-28");
        article.GetProperty("publishedBasis").GetString().Should().Be("stated");
        article.GetProperty("outlet").GetString().Should().Be("The Example");
        article.GetProperty("facts").GetArrayLength().Should().BePositive();
        (await visitor.JsonAsync(response.Headers.Location.OriginalString)).GetRawText().Should().Be(article.GetRawText());
    }

    [Fact]
    public async Task TheSameBytesAreTheSameArticle()
    {
        var visitor = site.Visitor();
        var count = await visitor.CountAsync();
        var response = await visitor.SendAsync(Seed, "another-name.txt");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.JsonAsync()).GetProperty("fileName").GetString().Should().Be("001_f664b17df804bbd5.txt");
        (await visitor.CountAsync()).Should().Be(count);
    }

    [Theory]
    [MemberData(nameof(BadFiles.All), MemberType = typeof(BadFiles))]
    public async Task WhatCannotBeReadIsAProblemAndNothingIsStored(string name, int status)
    {
        var visitor = site.Visitor();
        var count = await visitor.CountAsync();
        var response = await visitor.SendAsync(BadFiles.Bytes(name), name);

        ((int)response.StatusCode).Should().Be(status);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var problem = await response.JsonAsync();
        problem.GetProperty("status").GetInt32().Should().Be(status);
        problem.GetProperty("detail").GetString().Should().EndWith(".").And.NotContain("Exception");
        (await visitor.CountAsync()).Should().Be(count);
    }

    [Theory]
    [MemberData(nameof(BadFiles.Encodings), MemberType = typeof(BadFiles))]
    public async Task EveryCommonEncodingIsRead(string encoding)
    {
        var response = await site.Visitor().SendAsync(BadFiles.Encoded(encoding), $"{encoding}.txt");

        response.StatusCode.Should().Be(HttpStatusCode.Created);
        (await response.JsonAsync()).GetProperty("text").GetString().Should().Contain("– naïve, said one café.");
    }

    [Theory]
    [InlineData("../../etc/passwd.txt", "passwd.txt")]
    [InlineData("..\\..\\windows\\system.txt", "system.txt")]
    [InlineData("/absolute/name.txt", "name.txt")]
    public async Task ANameIsOnlyANameAndNeverAPath(string given, string kept)
    {
        var response = await site.Visitor().SendAsync(Encoding.UTF8.GetBytes($"Some words under the name {kept}."), given);

        response.StatusCode.Should().Be(HttpStatusCode.Created);
        (await response.JsonAsync()).GetProperty("fileName").GetString().Should().Be(kept);
    }

    [Fact]
    public async Task AFormWithoutAFileNamesTheField()
    {
        using var form = new MultipartFormDataContent { { new StringContent("words"), "text" } };
        var response = await site.Visitor().PostAsync("/api/v1/articles", form);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.JsonAsync()).GetProperty("errors").GetProperty("file").GetArrayLength().Should().Be(1);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("27/04/2026")]
    [InlineData("2026-13")]
    [InlineData("XXXX-10")]
    public async Task ADateThatIsNoneNamesTheField(string published)
    {
        var response = await site.Visitor().SendAsync("Some words."u8.ToArray(), "a.txt", ("published", published));

        response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await response.JsonAsync()).GetProperty("errors").GetProperty("published").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task OnlyFormsAreTaken() =>
        (await site.Visitor().PostAsync("/api/v1/articles", new StringContent("{}", Encoding.UTF8, "application/json")))
            .StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    [InlineData("Origin", "http://localhost", HttpStatusCode.OK)]
    public async Task AnotherSitesPageCannotAdd(string header, string value, HttpStatusCode status)
    {
        var visitor = site.Visitor();
        visitor.DefaultRequestHeaders.Add(header, value);

        (await visitor.SendAsync(Seed, "a.txt")).StatusCode.Should().Be(status);
    }
}
