using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Tests.Reading;

namespace DealTracker.Extraction.Tests.Profiles;

public sealed class ProfileReaderTests
{
    private const string Yaml = """
        id: alder-birch
        parties:
          - {id: alder, aliases: [Alder, the mill]}
          - {id: birch, aliases: [Birch]}
        """;

    private const string Json = """
        {"id": "alder-birch", "title": "The mill and the forest", "parties": [{"id": "alder", "aliases": ["Alder"]}, {"id": "birch", "names": "Birch"}],
         "clauses": [{"clause": "license:alder>birch", "names": ["Saw licence"], "scopeTokens": {"saws": ["saw", "saws"]}}],
         "versions": [{"name": "2025-10", "what": "The first"}]}
        """;

    public static TheoryData<string> Shipped => [.. Directory.EnumerateFiles(Engine.Deals, "*.yaml").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void AProfileInYamlIsRead()
    {
        var profile = ProfileReader.Read(Yaml, "deal.yaml");

        profile.Id.Should().Be("alder-birch");
        profile.Parties.SelectMany(p => p.Aliases).Should().Equal("Alder", "the mill", "Birch");
        profile.Title.Should().Be("Alder–Birch", "a deal without a title is named by its parties");
    }

    [Fact]
    public void AProfileInJsonIsRead()
    {
        var profile = ProfileReader.Read(Json, "deal.json");

        profile.Title.Should().Be("The mill and the forest");
        profile.Clauses.Should().ContainSingle().Which.ScopeTokens["saws"].Should().Equal("saw", "saws");
        profile.Versions.Should().ContainSingle().Which.Date.Text.Should().Be("2025-10");
    }

    [Fact]
    public void AProfileStandsInTheFencedBlockOfAMarkdownPage()
    {
        var page = $"# The mill\n\nSome words.\n\n```sh\nls\n```\n\n```yaml\n{Yaml}\n```\n";

        ProfileReader.Read(page, "deal.md").Should().BeEquivalentTo(ProfileReader.Read(Yaml, "deal.yaml"));
    }

    [Fact]
    public void AMistakeOnAMarkdownPageIsToldWithTheLineOfThePage()
    {
        var read = () => ProfileReader.Read($"# The mill\n\n```yaml\nid: alder-birch\nparties: 3\n```\n", "deal.md");

        read.Should().Throw<ProfileException>().WithMessage("deal.md(5): 'parties' is a list. *");
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void NothingIsAmissInAShippedProfile(string file)
    {
        var check = ProfileReader.CheckFile(Path.Combine(Engine.Deals, file));

        check.Faults.Should().BeEmpty();
        check.Profile!.Clauses.Should().NotBeEmpty();
    }

    [Fact]
    public void TheShippedFolderHasFourDeals() =>
        ProfileReader.ReadFolder(Engine.Deals).Select(p => p.Id).Should().Equal("amazon-openai", "anthropic-google", "apple-google", "microsoft-openai");

    [Theory]
    [InlineData("own/profiles", 11)]
    [InlineData("deals-dev/profiles", 2)]
    public void TheProfilesOfTheOtherDealsOfTheCorpusAreRead(string folder, int count) =>
        ProfileReader.ReadFolder(Path.Combine(CorpusFiles.Root, folder)).Should().HaveCount(count).And.OnlyContain(p => p.Clauses.Count > 0);

    [Fact]
    public void TwoProfilesOfOneDealAreRefused()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "a.yaml"), Yaml);
            File.WriteAllText(Path.Combine(folder.FullName, "b.yml"), Yaml);
            File.WriteAllText(Path.Combine(folder.FullName, "c.md"), "# Notes without data\n");

            var read = () => ProfileReader.ReadFolder(folder.FullName);

            read.Should().Throw<ProfileException>().WithMessage("*b.yml(1): the deal 'alder-birch' has a profile already. Take one of the two files away.");
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
