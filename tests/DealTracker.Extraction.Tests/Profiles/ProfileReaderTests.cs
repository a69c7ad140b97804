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
        profile.Versions.Should().ContainSingle().Which.Name.Should().Be("2025-10");
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

        read.Should().Throw<ProfileException>().WithMessage("deal.md(5): 'parties' is a list.");
    }

    [Theory]
    [InlineData("", "deal.yaml(1): the file is empty.")]
    [InlineData("- a\n- b\n", "deal.yaml(1): A profile is a list of 'name: value'.")]
    [InlineData("id: alder-birch\ncolour: red\n", "deal.yaml(2): 'colour' is no member of a profile; known are id, *")]
    [InlineData("parties: []\n", "deal.yaml(1): 'id' is missing.")]
    [InlineData("id: Alder Birch\n", "deal.yaml(1): The id 'Alder Birch' has other characters than a-z, 0-9 and hyphens.")]
    [InlineData("id: alder-birch\nparties: [Alder]\n", "deal.yaml(1): A deal has two parties; here are 1.")]
    [InlineData("id: birch-alder\nparties: [Alder, Birch]\n", "deal.yaml(1): The id of a deal is its parties' ids in alphabetical order, 'alder-birch'.")]
    [InlineData("id: alder-birch\nparties:\n  - id: alder\n  - Birch\n", "deal.yaml(3): A party needs 'aliases', a list of its names.")]
    [InlineData("id: alder-birch\nparties:\n  - {id: alder, aliases: []}\n  - Birch\n", "deal.yaml(3): A party needs at least one name.")]
    [InlineData("id: alder-birch\nparties:\n  - Alder\n  - {id: birch, kind: tree, aliases: [Birch]}\n", "deal.yaml(4): The kind 'tree' is neither 'outlet' nor 'authority'.")]
    [InlineData("id: alder-birch\nparties: [Alder, Birch]\nclauses:\n  - clause: gift:alder>birch\n", "deal.yaml(4): 'gift:alder>birch' names no clause; write kind:owes>benefits, *")]
    [InlineData("id: alder-birch\nparties: [Alder, Birch]\nversions:\n  - name: soon\n", "deal.yaml(4): A version is named by its date; 'soon' is none.")]
    [InlineData("id: alder-birch\ntitle: ''\nparties: [Alder, Birch]\n", "deal.yaml(2): The title is text, and not empty.")]
    [InlineData("id: [\n", "deal.yaml(*): *")]
    public void EachMistakeIsToldWithFileLineAndReason(string text, string message)
    {
        var read = () => ProfileReader.Read(text, "deal.yaml");

        read.Should().Throw<ProfileException>().WithMessage(message);
    }

    [Fact]
    public void AMarkdownPageWithoutDataIsNoProfile()
    {
        var read = () => ProfileReader.Read("# Only words\n", "deal.md");

        read.Should().Throw<ProfileException>().WithMessage("deal.md(1): no fenced block with the profile's data.");
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void EveryShippedProfileIsReadAndFollowsClauses(string file) =>
        ProfileReader.ReadFile(Path.Combine(Engine.Deals, file)).Clauses.Should().NotBeEmpty();

    [Fact]
    public void TheShippedFolderHasBothDealsOfTheCorpus() =>
        ProfileReader.ReadFolder(Engine.Deals).Select(p => p.Id).Should().Contain(["amazon-openai", "microsoft-openai"]).And.OnlyHaveUniqueItems();

    [Theory]
    [InlineData("own/profiles", 4)]
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

            read.Should().Throw<ProfileException>().WithMessage("*b.yml(1): the deal 'alder-birch' has a profile already.");
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
