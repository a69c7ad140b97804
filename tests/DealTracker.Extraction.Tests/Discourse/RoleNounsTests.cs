using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Tests.Reading;

namespace DealTracker.Extraction.Tests.Discourse;

public sealed class RoleNounsTests
{
    private static readonly DealProfile Engines = ProfileReader.ReadFile(Path.Combine(CorpusFiles.Root, "own", "profiles", "corvane-skarn.yaml"));

    [Theory]
    [InlineData("manufacturer", "", "skarn")]
    [InlineData("producer", "", "skarn")]
    [InlineData("company", "Norwegian", "skarn")]
    [InlineData("company", "Portuguese", "corvane")]
    [InlineData("customer", "", "corvane")]
    [InlineData("supplier", "", "skarn")]
    [InlineData("shareholder", "", "corvane")]
    [InlineData("investor", "", "corvane")]
    [InlineData("company", "", null)]
    [InlineData("company", "Swedish", null)]
    [InlineData("baker", "", null)]
    [InlineData("licensee", "", null)]
    public void ANounStandsForThePartyWhoseRoleOrPartItNames(string noun, string adjectives, string? party) =>
        RoleNouns.Of(Engines, noun, adjectives.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Should().Be(party);

    [Theory]
    [InlineData("Norwegian", "skarn")]
    [InlineData("Norwegians", "skarn")]
    [InlineData("Portuguese", "corvane")]
    [InlineData("Danes", null)]
    [InlineData("engines", null)]
    public void APeopleStandsForThePartyThatARoleGivesItsName(string word, string? party) => RoleNouns.People(Engines, word).Should().Be(party);
}
