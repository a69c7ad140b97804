using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DealTracker.Application.Tests;

/// <summary>The house's rules, asked of its files.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> MayReference = new()
    {
        ["DealTracker.Domain"] = [],
        ["DealTracker.Extraction"] = ["DealTracker.Domain"],
        ["DealTracker.Application"] = ["DealTracker.Extraction"],
        ["DealTracker.Web"] = ["DealTracker.Application"],
        ["DealTracker.Cli"] = ["DealTracker.Application"],
    };

    // Parsers of formats are the one exception that a project without storage or network may make.
    private static readonly Dictionary<string, string[]> MayUsePackages = new()
    {
        ["DealTracker.Domain"] = [],
        ["DealTracker.Extraction"] = ["AngleSharp", "Markdig", "YamlDotNet", "DocumentFormat.OpenXml"],
    };

    public static TheoryData<string> Projects => [.. MayReference.Keys];

    public static TheoryData<string> PureProjects => [.. MayUsePackages.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void ReferencesPointInwardsOnly(string project) =>
        Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).Should().BeSubsetOf(MayReference[project]);

    [Theory]
    [MemberData(nameof(PureProjects))]
    public void PureProjectsUseNoPackageButParsersOfFormats(string project) =>
        Items(project, "PackageReference").Should().BeSubsetOf(MayUsePackages[project]);

    [Fact]
    public void NoTypeHasANameThatSaysNothing() => Offences(Sources(), VagueType()).Should().BeEmpty();

    [Fact]
    public void NoInterfaceIsDeclared() => Offences(Sources(), Interface()).Should().BeEmpty();

    [Fact]
    public void NobodyAsksTheClockBehindTheCallersBack() => Offences(Sources(), Clock()).Should().BeEmpty();

    [Fact]
    public void EveryRegexIsGeneratedAndBounded()
    {
        Offences(Sources(), RegexAtRunTime()).Should().BeEmpty();
        Sources().SelectMany(file => GeneratedRegex().Matches(File.ReadAllText(file)).Select(match => (file, match.Value)))
            // Seconds: the clock runs on while a busy machine does something else, and that must not end a match.
            .Where(found => !found.Value.Contains("NonBacktracking") && !LongTimeout().IsMatch(found.Value))
            .Should().BeEmpty();
    }

    [Fact]
    public void NothingIsCaughtAndForgotten()
    {
        Offences(Sources(), EmptyCatch()).Should().BeEmpty();
        Offences(Sources().Where(file => !file.Contains("DealTracker.Web/Hosting") && !file.EndsWith("CommandLine.cs", StringComparison.Ordinal)), CatchAll()).Should().BeEmpty();
    }

    [Fact]
    public void NoFileIsLongerThanThreeHundredLines() =>
        Sources().Where(file => File.ReadLines(file).Count() > 300).Should().BeEmpty();

    [Fact]
    public void NamesOfCompaniesOutletsAndProductsStandInTheProfilesAlone()
    {
        var names = DealNamesInProfiles.All();
        names.Should().Contain(["OpenAI", "TechCrunch", "Azure"]);

        Files("*.cs", "*.cshtml", "*.txt", "*.md", "*.js", "*.css").SelectMany(file => DealNamesInProfiles.FoundIn(file, names)).Should().BeEmpty();
    }

    private static IEnumerable<string> Items(string project, string kind) =>
        XDocument.Load(Path.Combine(Repository.Source, project, $"{project}.csproj")).Descendants(kind).Select(item => item.Attribute("Include")!.Value.Replace('\\', '/'));

    private static IEnumerable<string> Sources() => Files("*.cs");

    private static IEnumerable<string> Files(params string[] patterns) => Repository.SourceFiles(patterns);

    private static IEnumerable<string> Offences(IEnumerable<string> files, Regex offence) =>
        files.SelectMany(file => offence.Matches(File.ReadAllText(file)).Select(match => $"{Path.GetRelativePath(Repository.Source, file)}: {match.Value}"));

    [GeneratedRegex(@"\b(?:class|record|struct|enum)\s+\w*(?:Helper|Manager|Utils?|Service|Base|Processor|Dto|Impl)\b", RegexOptions.NonBacktracking)]
    private static partial Regex VagueType();

    [GeneratedRegex(@"\binterface\s+I[A-Z]\w*", RegexOptions.NonBacktracking)]
    private static partial Regex Interface();

    [GeneratedRegex(@"\bDateTime(?:Offset)?\.(?:Utc)?Now\b|\bDateTime\.Today\b", RegexOptions.NonBacktracking)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\bnew Regex\(|\bRegex\.(?:IsMatch|Match|Matches|Replace|Split)\(", RegexOptions.NonBacktracking)]
    private static partial Regex RegexAtRunTime();

    [GeneratedRegex(@"\[GeneratedRegex\((?s:.*?)\)\]\s", RegexOptions.None, 1000)]
    private static partial Regex GeneratedRegex();

    [GeneratedRegex(@",\s*(matchTimeoutMilliseconds:\s*)?\d{5}\s*\)\]\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex LongTimeout();

    [GeneratedRegex(@"\bcatch\b[^{;]*\{\s*\}", RegexOptions.NonBacktracking)]
    private static partial Regex EmptyCatch();

    [GeneratedRegex(@"\bcatch\s*(?:\(\s*Exception(?:\s+\w+)?\s*\)\s*)?\{", RegexOptions.NonBacktracking)]
    private static partial Regex CatchAll();
}
