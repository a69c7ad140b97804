using DealTracker.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace DealTracker.EndToEnd.Tests.Hosting;

public sealed class PlacesTests
{
    [Theory]
    [InlineData("src/DealTracker.Web")]
    [InlineData("src/DealTracker.Web/bin/Release/net10.0")]
    [InlineData("")]
    public void TheRootIsFoundFromAnywhereWithin(string contentRoot)
    {
        var places = Places.Of(new ConfigurationBuilder().Build(), Path.Combine(Repository.Root, contentRoot));

        places.Should().Be(new Places(Repository.Root, Path.Combine(Repository.Root, "data")));
        places.Database.Should().Be(Path.Combine(Repository.Root, "data", "dealtracker.db"));
    }

    [Theory]
    [InlineData("elsewhere", "elsewhere")]
    [InlineData("/somewhere", "/somewhere")]
    public void TheDataCanBeMoved(string given, string moved)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["DealTracker:Data"] = given }).Build();

        Places.Of(settings, Repository.Root).Data.Should().Be(Path.GetFullPath(moved, Repository.Root));
    }
}
