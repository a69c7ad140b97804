using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DealTracker.EndToEnd.Tests.Wording;

/// <summary>Views take all their words from the resource files.</summary>
public sealed partial class ViewsTests
{
    private static readonly string Web = Path.Combine(Repository.Root, "src", "DealTracker.Web");

    // The site's own name, and names of formats.
    private static readonly string[] Names = ["DealTracker", "JSON", "CSV", "Markdown"];

    /// <summary>All but the page of components, which nobody sees who does not develop the site.</summary>
    public static TheoryData<string> Views =>
    [
        .. Directory.GetFiles(Path.Combine(Web, "Pages"), "*.cshtml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Web, file)).Where(file => file != Path.Combine("Pages", "Style.cshtml")).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Views))]
    public void NoViewHoldsWordsOfItsOwn(string view)
    {
        var text = File.ReadAllText(Path.Combine(Web, view));
        var found = TextBetweenTags().Matches(text).Concat(SpokenAttribute().Matches(text)).Concat(Sentence().Matches(text))
            .Select(match => match.Groups["words"].Value.Trim()).Where(words => !Names.Contains(words) && !Nouns.Contains(words));

        found.Should().BeEmpty();
    }

    [Theory]
    [InlineData("<p>Some words</p>", "Some words")]
    [InlineData("<p>@Model.Count words here</p>", "")]
    [InlineData("""<nav aria-label="More of it">""", "More of it")]
    [InlineData("""@(many ? "Go there" : "Stay here")""", "Go there|Stay here")]
    [InlineData("""<p class="two words">@Phrases.Site["Title"]</p>""", "")]
    public void TheSearchFindsWhatItShould(string view, string words) =>
        string.Join('|', TextBetweenTags().Matches(view).Concat(SpokenAttribute().Matches(view)).Concat(Sentence().Matches(view))
            .Select(match => match.Groups["words"].Value.Trim()).Where(found => found.Length > 0)).Should().Be(words);

    private static HashSet<string> Nouns { get; } =
        [.. XDocument.Load(Path.Combine(Web, "Resources", "Nouns.resx")).Root!.Elements("data").Select(entry => entry.Attribute("name")!.Value)];

    // Signs of code part the words of the page from the code between tags.
    [GeneratedRegex("""(?<![=-])>(?<words>[^<>@{}()=;"|&]*[A-Za-z]{3,}[^<>@{}()=;"|&]*)</""", RegexOptions.None, 1000)]
    private static partial Regex TextBetweenTags();

    [GeneratedRegex("""\b(?:aria-label|title|alt|placeholder|data-label)="(?<words>[^"@]*[A-Za-z]{2,}[^"@]*)["@]""", RegexOptions.None, 1000)]
    private static partial Regex SpokenAttribute();

    // Two words or more in quotation marks are a sentence, unless they are an attribute's value.
    [GeneratedRegex("""(?<=[(?:,+ ] ?)(?<!= ?)"(?<words>[A-Za-z’]+(?: [A-Za-z’,]+)+[.:]?)"(?! ?>)""", RegexOptions.None, 1000)]
    private static partial Regex Sentence();
}
