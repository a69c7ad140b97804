namespace DealTracker.Extraction.Profiles;

/// <summary>
/// Reads deal profiles: YAML, JSON (which is YAML), or a Markdown page whose data stands in a fenced block. Every mistake is told with file, line and reason.
/// </summary>
public static class ProfileReader
{
    private static readonly string[] Endings = [".yaml", ".yml", ".json", ".md"];

    /// <summary>
    /// All profiles of a folder, by name of file; throws <see cref="ProfileException"/> that tells every mistake in every file. A Markdown page
    /// without data is no profile.
    /// </summary>
    public static IReadOnlyList<DealProfile> ReadFolder(string folder)
    {
        var checks = CheckFolder(folder);
        var faults = checks.SelectMany(check => check.Faults).Where(fault => !fault.IsWarning).ToList();
        return faults.Count > 0 ? throw new ProfileException(faults) : [.. checks.Select(check => check.Profile!)];
    }

    /// <summary>One profile; throws <see cref="ProfileException"/> where it is none.</summary>
    public static DealProfile ReadFile(string file) => Usable(CheckFile(file));

    /// <summary>One profile from its text; <paramref name="name"/> is for messages.</summary>
    public static DealProfile Read(string text, string name) => Usable(Check(text, name));

    /// <summary>What became of each file of a folder, by name; a deal that two files describe is a fault of the second.</summary>
    public static IReadOnlyList<ProfileCheck> CheckFolder(string folder)
    {
        var checks = new List<ProfileCheck>();
        foreach (var file in Directory.EnumerateFiles(folder).Where(f => Endings.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal))
        {
            if (IsPage(file) && ReadBytes(file) is { } bytes && ProfileBytes.Decode(bytes, file).Text is { } page && FencedData.In(page) is null) continue;
            var check = CheckFile(file);
            if (check.Profile is { } profile && checks.Exists(c => c.Profile?.Id == profile.Id))
                check = new ProfileCheck(null, [.. check.Faults, new ProfileFault(file, 1, $"the deal '{profile.Id}' has a profile already. Take one of the two files away.")]);
            checks.Add(check);
        }

        return checks;
    }

    /// <summary>One profile and all that should be mended in it.</summary>
    public static ProfileCheck CheckFile(string file) =>
        ReadBytes(file) is { } bytes ? Check(bytes, file) : new ProfileCheck(null, [new ProfileFault(file, 1, ProfileBytes.TooLarge)]);

    /// <summary>One profile from its file's bytes; <paramref name="name"/> is for messages.</summary>
    public static ProfileCheck Check(ReadOnlySpan<byte> bytes, string name) => ProfileBytes.Decode(bytes, name) switch
    {
        { Fault: { } fault } => new ProfileCheck(null, [fault]),
        { Text: var text } => Check(text!, name),
    };

    /// <summary>One profile from its text; <paramref name="name"/> is for messages.</summary>
    public static ProfileCheck Check(string text, string name)
    {
        var linesBefore = 0;
        if (IsPage(name))
        {
            if (FencedData.In(text) is not { } data)
            {
                return new ProfileCheck(null, [FencedData.NeverClosed(text) is { } line
                    ? new ProfileFault(name, line, "the fenced block that begins here is never closed. Add a line of ``` below the data.")
                    : new ProfileFault(name, 1, "no fenced block with the profile's data. Put the data between two lines of ```.")]);
            }

            (text, linesBefore) = data;
        }

        var (root, faults) = YamlText.Load(text, name, linesBefore);
        if (root is null) return new ProfileCheck(null, faults);
        var tree = new ProfileTree(name, linesBefore);
        var profile = new ProfileNodes(tree).Profile(root);
        return new ProfileCheck(profile, [.. tree.Faults, .. faults]);
    }

    private static DealProfile Usable(ProfileCheck check) => check.Profile ?? throw new ProfileException(check.Faults);

    private static bool IsPage(string name) => name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null for a file that is too large to be one.</summary>
    private static byte[]? ReadBytes(string file) => new FileInfo(file).Length > ProfileBytes.Limit ? null : File.ReadAllBytes(file);
}
