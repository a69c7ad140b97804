using YamlDotNet.RepresentationModel;

namespace DealTracker.Extraction.Profiles;

/// <summary>Takes members out of a profile's tree; what is not as it should be is noted where it stands, and reading goes on.</summary>
internal sealed class ProfileTree(string file, int linesBefore)
{
    private readonly List<ProfileFault> faults = [];

    public IReadOnlyList<ProfileFault> Faults => [.. faults.OrderBy(fault => fault.Line)];

    /// <summary>True where the profile cannot be used.</summary>
    public bool HasFault => faults.Exists(fault => !fault.IsWarning);

    public void Wrong(YamlNode node, string reason) => faults.Add(new ProfileFault(file, Line(node), reason));

    public void Doubt(YamlNode node, string reason) => Doubt(Line(node), reason);

    public void Doubt(int line, string reason) => faults.Add(new ProfileFault(file, line, reason, IsWarning: true));

    public int Line(YamlNode node) => linesBefore + (int)node.Start.Line;

    /// <summary>A list of <c>name: value</c>, or null after that was noted.</summary>
    public YamlMappingNode? Map(YamlNode node, string what)
    {
        if (node is YamlMappingNode map) return map;
        Wrong(node, $"{what} is a list of 'name: value'. Write each as a word, a colon, a space and the value.");
        return null;
    }

    /// <summary>Notes members that nobody reads.</summary>
    public void Known(YamlMappingNode map, string what, IReadOnlyList<string> known, bool doubtful)
    {
        foreach (var key in map.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (known.Contains(name)) continue;
            var reason = $"'{name}' is no member of {what}; known are {string.Join(", ", known)}.{NearWord.Ask(name, known)}";
            if (doubtful) Doubt(key, reason);
            else Wrong(key, reason);
        }
    }

    public static YamlNode? Optional(YamlMappingNode map, string name) =>
        map.Children.TryGetValue(new YamlScalarNode(name), out var node) ? node : null;

    /// <summary>A member, or null after its absence was noted.</summary>
    public YamlNode? Member(YamlMappingNode map, string name, string mend)
    {
        if (Optional(map, name) is { } node) return node;
        Wrong(map, $"'{name}' is missing. {mend}");
        return null;
    }

    /// <summary>The entries of a member; none where it is absent or empty.</summary>
    public IEnumerable<YamlNode> List(YamlMappingNode map, string member)
    {
        switch (Optional(map, member))
        {
            case null or YamlScalarNode { Value: null or "" }:
                return [];
            case YamlSequenceNode list:
                return list.Children;
            case var other:
                Wrong(other, $"'{member}' is a list. Begin each entry on a line of its own with '- '.");
                return [];
        }
    }

    /// <summary>Words, or null after their absence was noted.</summary>
    public string? Text(YamlNode node, string what)
    {
        if (node is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value)) return value.Trim();
        Wrong(node, node is YamlScalarNode ? $"{what} is empty. Write it after the colon, or leave the line out." : $"{what} is text; here stands a list. Quotation marks make text of it.");
        return null;
    }

    /// <summary>A list of words; one word alone is a list too. What is no word is noted and left out.</summary>
    public List<(string Text, int Line)> Texts(YamlNode node, string what) => node is YamlScalarNode { Value: null or "" }
        ? []
        : [.. (node is YamlSequenceNode list ? list.Children : [node]).Select(n => (Text: Text(n, what), Line: Line(n))).Where(t => t.Text is not null).Select(t => (t.Text!, t.Line))];
}
