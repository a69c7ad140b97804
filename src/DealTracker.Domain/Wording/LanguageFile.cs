namespace DealTracker.Domain.Wording;

/// <summary>
/// The templates of one language: lines of <c>key = template</c>, notes behind <c>#</c>. Embedded, so that every front end speaks the same words.
/// </summary>
public sealed class LanguageFile
{
    private readonly Dictionary<string, Template> templates;

    private LanguageFile(Dictionary<string, Template> templates) => this.templates = templates;

    /// <summary>English, the language of the house.</summary>
    public static LanguageFile English { get; } = ReadEmbedded("en");

    /// <summary>All keys.</summary>
    public IEnumerable<string> Keys => templates.Keys;

    /// <summary>Reads a file's lines; throws <see cref="FormatException"/> with the line's number where one is no entry, or a key stands twice.</summary>
    public static LanguageFile Read(IEnumerable<string> lines)
    {
        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (var (number, line) in lines.Select((line, at) => (at + 1, line)))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var at = line.IndexOf(" = ", StringComparison.Ordinal);
            if (at <= 0) throw new FormatException($"Line {number} is no 'key = template'.");
            if (!templates.TryAdd(line[..at], Template.Parse(line[(at + 3)..]))) throw new FormatException($"Line {number} has the key '{line[..at]}' a second time.");
        }

        return new LanguageFile(templates);
    }

    /// <summary>The template of that key, or null.</summary>
    public Template? Find(string key) => templates.GetValueOrDefault(key);

    /// <summary>The words of that key; throws where there is no such key, or where a value that it cannot do without is not known.</summary>
    public string Say(string key, Func<string, string?> value) =>
        (Find(key) ?? throw new KeyNotFoundException($"The language file has no '{key}'.")).Fill(value)
        ?? throw new InvalidOperationException($"'{key}' cannot be said: a value of it is not known.");

    /// <summary>The same with values by name.</summary>
    public string Say(string key, params (string Name, string? Value)[] values) =>
        Say(key, name => values.FirstOrDefault(value => value.Name == name).Value);

    private static LanguageFile ReadEmbedded(string language)
    {
        using var stream = typeof(LanguageFile).Assembly.GetManifestResourceStream($"DealTracker.Domain.Wording.{language}.txt")!;
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r')));
    }
}
