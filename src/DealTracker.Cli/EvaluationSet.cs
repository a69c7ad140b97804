namespace DealTracker.Cli;

/// <summary>Articles to be scored together.</summary>
/// <param name="Name">What its page of results is called.</param>
/// <param name="Folders">Where the articles lie.</param>
/// <param name="Profiles">Where the deals' profiles lie.</param>
/// <param name="Agreements">The agreements that count, or null for all.</param>
internal sealed record EvaluationSet(string Name, IReadOnlyList<DirectoryInfo> Folders, IReadOnlyList<DirectoryInfo> Profiles, IReadOnlySet<string>? Agreements)
{
    /// <summary>The sets of a list, or null after the reason was told; folders are seen from the list's own.</summary>
    public static IReadOnlyList<EvaluationSet>? ReadList(FileInfo list, TextWriter errors)
    {
        if (!list.Exists)
        {
            errors.WriteLine($"{list}: there is no such list of sets.");
            return null;
        }

        var sets = new List<EvaluationSet>();
        foreach (var (line, number) in File.ReadLines(list.FullName).Select((line, at) => (line.Split('#')[0], at + 1)))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            if (parts.Length is < 3 or > 4 || parts.Take(3).Any(part => part.Length == 0))
            {
                errors.WriteLine($"{list}({number}): a set is written as name | folders | folders of profiles | agreements, the last of them if wanted.");
                return null;
            }

            sets.Add(new EvaluationSet(parts[0], From(list, parts[1]), From(list, parts[2]), Names(parts.ElementAtOrDefault(3))));
        }

        return sets;
    }

    /// <summary>Names divided by commas; null where there are none.</summary>
    public static IReadOnlySet<string>? Names(string? given) =>
        string.IsNullOrWhiteSpace(given) ? null : given.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    private static List<DirectoryInfo> From(FileInfo list, string given) =>
        [.. given.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(folder => new DirectoryInfo(Path.Combine(list.DirectoryName!, folder)))];
}
