using System.Text;
using DealTracker.Extraction;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Reading;
using DealTracker.Web.Help;

namespace DealTracker.EndToEnd.Tests.Help;

/// <summary>Whoever follows the page to the letter gets what it promises.</summary>
public sealed class HelpTextTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] Blocks = [.. HelpText.ProfilesInMarkdown.ReplaceLineEndings("\n").Split("\n```").Index().Where(part => part.Index % 2 == 1).Select(part => part.Item)];

    private static string Shortest => Yaml(0);

    private static string Whole => Yaml(1);

    [Fact]
    public void BothProfilesOnThePageCanBeUsedWithoutAWarning()
    {
        foreach (var text in new[] { Shortest, Whole })
        {
            var check = ProfileReader.Check(text, "halvern-merrow.yaml");
            check.Faults.Should().BeEmpty();
            check.Profile!.Id.Should().Be("halvern-merrow");
        }
    }

    [Fact]
    public void TheFirstSentenceIsUnderstoodWithTheShortestProfile() =>
        Facts(Shortest, "Halvern holds 12 percent of Merrow.").Should().Equal("equity:merrow>halvern percent=12");

    [Fact]
    public void TheArticleOnThePageGivesWhatThePageSays() =>
        Facts(Whole, Blocks.Single(block => block.Contains("announced a new agreement", StringComparison.Ordinal))).Should().Contain(
            "purchase-commitment:halvern>merrow amount=40000000", "equity:merrow>halvern percent=12", "license:merrow>halvern exclusive=true", "license:merrow>halvern until=2031");

    [Fact]
    public async Task TheSiteShowsThePageWithItsExamplesWordForWord()
    {
        var page = await site.Visitor().PageAsync("/help/profiles");

        page.QuerySelectorAll("h1").Should().ContainSingle().Which.Words().Should().Be("Following another deal");
        page.QuerySelectorAll("pre").Select(pre => pre.TextContent.TrimEnd('\n')).Should().Contain(Whole.TrimEnd('\n'));
        page.QuerySelectorAll(".prose a").Select(a => a.GetAttribute("href")).Should().Contain("/articles/new");
    }

    [Fact]
    public async Task HelpLeadsThere() =>
        (await site.Visitor().PageAsync("/help")).QuerySelectorAll("a").Select(a => a.GetAttribute("href")).Should().Contain("/help/profiles");

    private static string Yaml(int number) => Blocks.Where(block => block.StartsWith("yaml\n", StringComparison.Ordinal)).ElementAt(number)["yaml\n".Length..];

    private static IEnumerable<string> Facts(string profile, string text)
    {
        var read = (ReadOutcome.Read)ArticleReader.Read(Encoding.UTF8.GetBytes(text), "note.txt");
        return new Extractor([ProfileReader.Read(profile, "halvern-merrow.yaml")]).Extract(read.Article).Facts.Select(fact => $"{fact.Clause} {fact.Attribute}={fact.Value}");
    }
}
