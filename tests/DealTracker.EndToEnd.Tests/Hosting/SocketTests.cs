namespace DealTracker.EndToEnd.Tests.Hosting;

/// <summary>What only a real socket shows: Kestrel's own limits and manners.</summary>
public sealed class SocketTests(SocketTests.SocketSite site) : IClassFixture<SocketTests.SocketSite>
{
    public sealed class SocketSite : Site
    {
        public SocketSite()
        {
            UseKestrel(0);
            StartServer();
        }
    }

    [Fact]
    public async Task AnUploadFarTooLargeIsStillAnswered()
    {
        var visitor = site.Visitor();
        visitor.BaseAddress!.IsLoopback.Should().BeTrue();

        var response = await visitor.FillInAsync([("large.txt", new byte[50_000_000])]);

        response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await response.PageAsync()).QuerySelector("h1").Words().Should().Be("That is too much at once");
        (await visitor.GetAsync("/help")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ASearchForAPageOfTextIsAnswered()
    {
        var response = await site.Visitor().GetAsync("/search?q=" + Uri.EscapeDataString(new string('ß', 10_000)));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.PageAsync()).QuerySelector(".retold").Words().Should().StartWith("That is more than can be looked for");
    }

    [Fact]
    public async Task TheServerDoesNotSayWhatItIs() => (await site.Visitor().GetAsync("/help")).Headers.Server.Should().BeEmpty();

    [Fact]
    public async Task ANameThatIsNotThisMachinesIsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "deals.example" } };

        (await site.Visitor().SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }
}
