using DealTracker.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace DealTracker.EndToEnd.Tests.Hosting;

public sealed class ListeningTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5000", true)]
    [InlineData("http://localhost:80", true)]
    [InlineData("https://[::1]:5001", true)]
    [InlineData("http://0.0.0.0:5000", false)]
    [InlineData("http://[::]:5000", false)]
    [InlineData("http://*:5000", false)]
    [InlineData("http://+:5000", false)]
    [InlineData("http://deals.example:5000", false)]
    public void OnlyThisMachinesOwnAddressesAreLoopback(string address, bool loopback) => Listening.IsLoopback(address).Should().Be(loopback);

    [Theory]
    [InlineData(null, null, "http://127.0.0.1:5000")]
    [InlineData("http://0.0.0.0:80;http://localhost:81", null, "http://0.0.0.0:80 http://localhost:81")]
    [InlineData(null, "8080", "http://*:8080")]
    public void ItListensOnLoopbackUnlessToldOtherwise(string? urls, string? ports, string addresses)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["urls"] = urls, ["http_ports"] = ports }).Build();

        Listening.Addresses(settings).Should().Equal(addresses.Split(' '));
    }
}
