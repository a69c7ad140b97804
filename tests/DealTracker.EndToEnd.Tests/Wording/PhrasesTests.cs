using System.Globalization;
using System.Resources;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Html;

namespace DealTracker.EndToEnd.Tests.Wording;

public sealed partial class PhrasesTests
{
    private static readonly string Web = Path.Combine(Repository.Root, "src", "DealTracker.Web");

    private static readonly IReadOnlyList<(string File, string Area, string Key, string Call)> Used = [.. Sources().SelectMany(UsesIn)];

    public static TheoryData<string> Areas =>
        [.. Directory.GetFiles(Path.Combine(Web, "Resources"), "*.resx").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void EveryKeyThatIsSpokenStandsInItsFile() =>
        Used.Where(use => use.Key.Length == 0 || !Entries(use.Area).ContainsKey(use.Key))
            .Select(use => $"{use.File}: {use.Area} '{use.Key}'").Should().BeEmpty("a key is written out where it is used, and has an entry");

    [Theory]
    [MemberData(nameof(Areas))]
    public void EveryEntryIsSpokenSomewhere(string area) =>
        Entries(area).Keys.Except(Used.Where(use => use.Area == area).Select(use => use.Key)).Should().BeEmpty();

    [Fact]
    public void MarkupStandsOnlyInWordsThatAreSpokenAsMarkup() =>
        Used.Where(use => use.Call != ".Html(" && Entries(use.Area).TryGetValue(use.Key, out var words) && words.Contains('<'))
            .Select(use => $"{use.File}: {use.Area} '{use.Key}'").Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Areas))]
    public void MarkupIsNotEncodedTwice(string area) =>
        Entries(area).Where(entry => entry.Value.Contains("&lt;a ", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void AKeyThatIsNowhereIsAFault() =>
        FluentActions.Invoking(() => Phrases.Site["Nonsense"]).Should().Throw<MissingManifestResourceException>().WithMessage("*Site.resx*'Nonsense'*");

    [Fact]
    public void NumbersFollowTheCultureOfTheRequest()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        Counted.Of(1234, "article").Should().Be("1.234 articles");
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        Counted.Of(1234, "article").Should().Be("1,234 articles");
    }

    [Fact]
    public void ValuesAreEncodedUnlessTheyAreMarkup()
    {
        using var page = new StringWriter(CultureInfo.InvariantCulture);
        new HtmlContentBuilder().AppendHtml(Phrases.Site.Html("ArticlesHedged", "<i>", new HtmlString("<b>"))).WriteTo(page, HtmlEncoder.Default);

        page.ToString().Should().Be("&lt;i&gt; (<b> hedged)");
    }

    private static Dictionary<string, string> Entries(string area) =>
        XDocument.Load(Path.Combine(Web, "Resources", $"{area}.resx")).Root!.Elements("data")
            .ToDictionary(entry => entry.Attribute("name")!.Value, entry => entry.Element("value")!.Value);

    private static IEnumerable<string> Sources() => new[] { "*.cs", "*.cshtml" }
        .SelectMany(pattern => Directory.EnumerateFiles(Web, pattern, SearchOption.AllDirectories))
        .Where(file => !Path.GetRelativePath(Web, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .Where(file => Path.GetFileName(file) != "Phrases.cs");

    private static IEnumerable<(string File, string Area, string Key, string Call)> UsesIn(string path)
    {
        var text = File.ReadAllText(path);
        var file = Path.GetRelativePath(Web, path);
        return Spoken().Matches(text).Where(m => m.Groups["area"].Value != nameof(Phrases.Nouns))
            .Select(m => (file, m.Groups["area"].Value, m.Groups["key"].Value, m.Groups["call"].Value))
            .Concat(Noun().Matches(text).Select(m => (file, nameof(Phrases.Nouns), m.Groups["key"].Value, "")));
    }

    [GeneratedRegex("""\bPhrases\.(?<area>[A-Z]\w*)(?<call>\[|\.With\(|\.Html\(|\.Count\()\s*(?:"(?<key>[^"]*)")?""", RegexOptions.None, 1000)]
    private static partial Regex Spoken();

    // The noun is the last argument; numbers before it may be worked out in brackets.
    [GeneratedRegex("""\bCounted\.(?:Of|InWords)\((?:(?:[^()"]|\((?:[^()"]|\([^()]*\))*\))*?,\s*"(?<key>[^"]*)"\))?""", RegexOptions.None, 1000)]
    private static partial Regex Noun();
}
