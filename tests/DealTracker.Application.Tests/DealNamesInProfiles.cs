using System.Text.RegularExpressions;
using DealTracker.Extraction.Profiles;

namespace DealTracker.Application.Tests;

/// <summary>The proper names that the deals' profiles give, and where source files speak them.</summary>
internal static partial class DealNamesInProfiles
{
    // Words with a second meaning that code has a use for: an encoding's name, a sans-serif face's neighbour, an English noun.
    private static readonly string[] AlsoWords = ["Windows"];

    public static IReadOnlyList<string> All() =>
    [
        .. ProfileReader.ReadFolder(Path.Combine(Repository.Root, "data", "deals"))
            .SelectMany(profile => profile.Parties.Concat(profile.Others).SelectMany(party => party.Aliases)
                .Concat(profile.Platforms.Concat(profile.Products).SelectMany(owned => owned.Names)))
            .Where(name => char.IsUpper(name[0]))
            .Except(AlsoWords)
            .Distinct(),
    ];

    /// <summary>Lines that hold a name as a word of its own; namespaces such as a vendor's are no names.</summary>
    public static IEnumerable<string> FoundIn(string file, IReadOnlyList<string> names) =>
        File.ReadLines(file).SelectMany((line, at) => Words().Matches(Namespaces().Replace(line, " ")).Select(match => match.Value)
            .Intersect(names).Concat(names.Where(name => name.Contains(' ') && line.Contains(name, StringComparison.Ordinal)))
            .Select(name => $"{Path.GetRelativePath(Repository.Source, file)}({at + 1}): {name}"));

    [GeneratedRegex(@"\w+(?:-\w+)*", RegexOptions.NonBacktracking)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b[A-Z]\w*(?:\.[A-Z]\w*)+", RegexOptions.NonBacktracking)]
    private static partial Regex Namespaces();
}
