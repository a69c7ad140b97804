using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DealTracker.Extraction.Profiles;

/// <summary>
/// Reads deal profiles: YAML, JSON (which is YAML), or a Markdown page whose data stands in a fenced block. Every mistake is told with file, line and reason.
/// </summary>
public static class ProfileReader
{
    private static readonly string[] Endings = [".yaml", ".yml", ".json", ".md"];

    /// <summary>
    /// All profiles of a folder, by name of file; throws <see cref="ProfileException"/> for the first mistake. A Markdown page without data is no profile.
    /// </summary>
    public static IReadOnlyList<DealProfile> ReadFolder(string folder)
    {
        var profiles = new List<DealProfile>();
        foreach (var file in Directory.EnumerateFiles(folder).Where(f => Endings.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal))
        {
            if (Path.GetExtension(file).Equals(".md", StringComparison.OrdinalIgnoreCase) && FencedData(File.ReadAllText(file)) is null) continue;
            var profile = ReadFile(file);
            if (profiles.Any(p => p.Id == profile.Id)) throw new ProfileException($"{file}(1): the deal '{profile.Id}' has a profile already.");
            profiles.Add(profile);
        }

        return profiles;
    }

    /// <summary>One profile; throws <see cref="ProfileException"/> where it is none.</summary>
    public static DealProfile ReadFile(string file) => Read(File.ReadAllText(file), file);

    /// <summary>One profile from its text; <paramref name="name"/> is for messages.</summary>
    public static DealProfile Read(string text, string name)
    {
        var firstLine = 0;
        if (name.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            var data = FencedData(text) ?? throw new ProfileException($"{name}(1): no fenced block with the profile's data.");
            (text, firstLine) = data;
        }

        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException e)
        {
            throw new ProfileException($"{name}({firstLine + e.Start.Line}): {e.InnerException?.Message ?? e.Message}", e);
        }

        if (stream.Documents.Count == 0) throw new ProfileException($"{name}(1): the file is empty.");
        return new ProfileNodes(name, firstLine).Profile(stream.Documents[0].RootNode);
    }

    private static (string Text, int FirstLine)? FencedData(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].TrimStart().StartsWith("```", StringComparison.Ordinal)) continue;
            var end = Array.FindIndex(lines, i + 1, l => l.TrimStart().StartsWith("```", StringComparison.Ordinal));
            if (end < 0) return null;
            var inside = lines[(i + 1)..end];
            if (inside.Any(l => l.Contains("parties", StringComparison.Ordinal))) return (string.Join('\n', inside), i + 1);
            i = end;
        }

        return null;
    }
}
