using System.Text;

namespace DealTracker.EndToEnd.Tests.Hosting;

/// <summary>Addresses and forms that nobody means well with: each is answered, and none with an error of ours.</summary>
public sealed class HostileTests(SocketTests.SocketSite site) : IClassFixture<SocketTests.SocketSite>
{
    private static readonly string[] Words =
    [
        "%00", "%FF%FE", "%C0%AF", "%ED%A0%80", "..%2F..%2Fetc%2Fpasswd", "..%5C..", "-1", "99999999999999999999", "9223372036854775807", "NaN", "%22", "%22*", "(((", "a*",
        "%3Cscript%3E", "%F0%9F%98%80", "%E2%80%AE", "a%0D%0AX:%20y", "0001-01-01", "9999-12-31", "2026-02-30", "-0001", "2025-10/2026", "%25", "%zz", "+", "%20", "AND",
    ];

    private static readonly string[] Places =
    [
        "/{0}", "/deals/{0}", "/deals/{0}.json", "/clashes/{0}", "/clashes/{0}.json", "/articles/{0}", "/articles/{0}/why", "/articles/new/{0}", "/articles/new?added={0}", "/search?q={0}",
        "/search?q=deal&after={0}", "/deals/microsoft-openai/on/{0}", "/deals/microsoft-openai/on/2026-04/known/{0}", "/deals/microsoft-openai/compare/{0}/2026-04-27",
        "/deals/microsoft-openai/clauses/{0}", "/deals/microsoft-openai?open={0}", "/deals/microsoft-openai?clause={0}", "/deals/microsoft-openai?without={0}", "/deals/microsoft-openai?range={0}",
        "/deals/microsoft-openai?from={0}&to={0}", "/deals/microsoft-openai/sources?article={0}&sheet={0}", "/deals/microsoft-openai/doubts?only={0}", "/review?deal={0}", "/review/log?before={0}",
        "/api/v1/deals/{0}", "/api/v1/articles/{0}", "/api/v1/search?q={0}", "/api/v1/deals/microsoft-openai/compare/{0}/{0}", "/api/v1/deals/microsoft-openai/on/{0}",
    ];

    private static readonly string[] Kinds = ["multipart/form-data; boundary=x", "multipart/form-data", "application/x-www-form-urlencoded", "application/json", "nothing"];

    [Fact]
    public async Task OddAddressesAreAnswered()
    {
        var failed = new List<string>();
        var visitor = site.Visitor();
        await Parallel.ForEachAsync(
            Places.SelectMany(place => Words.Select(word => place.Replace("{0}", word, StringComparison.Ordinal))), new ParallelOptions { MaxDegreeOfParallelism = 50 },
            async (address, cancel) =>
            {
                using var response = await visitor.GetAsync(address, cancel);
                if ((int)response.StatusCode >= 500) lock (failed) failed.Add($"{response.StatusCode}: {address}");
            });

        failed.Should().BeEmpty();
    }

    [Fact]
    public async Task BrokenFormsAreAnswered()
    {
        var visitor = site.Visitor();
        foreach (var address in new[] { "/articles/new", "/articles/new?handler=hold", "/api/v1/articles", "/review", "/articles/1/withdraw", "/deals/microsoft-openai/sources" })
            foreach (var kind in Kinds)
                foreach (var body in new[] { "", "--x\r\n\r\n", "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../a.txt\"\r\n\r\nabc", "a=b&c", "{\"a\":" })
                {
                    using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
                    content.Headers.TryAddWithoutValidation("Content-Type", kind);
                    ((int)(await visitor.PostAsync(address, content)).StatusCode).Should().BeInRange(400, 499, "of {0} {1} {2}", address, kind, body);
                }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/articles/new?added=1")]
    [InlineData("/deals/microsoft-openai?without=1")]
    [InlineData("/deals/microsoft-openai/on/2026-04?without=1")]
    public async Task APageIsThereThoughTheRequestSaysItBringsAForm(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Content = new ByteArrayContent([]) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");

        (await site.Visitor().SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task AFieldGivenTwoThousandTimesIsNoTrouble()
    {
        var response = await site.Visitor().GetAsync("/deals/microsoft-openai?" + string.Join('&', Enumerable.Range(0, 2000).Select(i => $"open=i-{i}")));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync()).Length.Should().BeLessThan(400_000);
    }
}
