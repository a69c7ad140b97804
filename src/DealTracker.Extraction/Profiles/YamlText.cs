using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace DealTracker.Extraction.Profiles;

/// <summary>Reads YAML (and JSON, which is YAML) into a tree, telling in plain words what stands in the way.</summary>
internal static class YamlText
{
    private const int Deepest = 20;

    private const string Advice = "Look at this line and the one above it: entries of one list begin in the same column, a space follows each ':' and each '-', every '[', '{' and quotation mark is closed, and a name with ':', '#', '&' or '*' stands in quotation marks.";

    /// <summary>The root of the tree, or null and why.</summary>
    public static (YamlNode? Root, IReadOnlyList<ProfileFault> Faults) Load(string text, string file, int linesBefore)
    {
        var tabs = Tabs(text).Select(line => new ProfileFault(file, linesBefore + line, "the line begins with a tab. Indent with spaces, two to a step.")).ToList();
        if (tabs.Count > 0) return (null, tabs);
        try
        {
            if (Unread(text) is { } unread) return (null, [new ProfileFault(file, linesBefore + unread.Line, unread.Reason)]);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 0) return (null, [new ProfileFault(file, Math.Max(1, linesBefore), "the file is empty. Begin with the line 'id: ' and the parties' ids; a profile that is shipped shows the rest.")]);
            return (stream.Documents[0].RootNode, stream.Documents.Count == 1 ? [] :
                [new ProfileFault(file, linesBefore + (int)stream.Documents[1].RootNode.Start.Line, "what follows a line of '---' is not read. Put it into a file of its own.", IsWarning: true)]);
        }
        catch (YamlException wrong)
        {
            return (null, [new ProfileFault(file, linesBefore + (int)Math.Max(1, wrong.Start.Line), Plain(wrong))]);
        }
    }

    /// <summary>Lines indented by a tab; data in brackets, as JSON writes it, may be.</summary>
    private static IEnumerable<int> Tabs(string text) => text.AsSpan().TrimStart() is ['{' or '[', ..]
        ? []
        : text.Split('\n').Index().Where(line => line.Item.TrimStart(' ').StartsWith('\t') && !string.IsNullOrWhiteSpace(line.Item)).Select(line => line.Index + 1);

    /// <summary>What the tree could not take: references within the text, nesting without end, and text that the parser gives up on.</summary>
    private static (int Line, string Reason)? Unread(string text)
    {
        var parser = new Parser(new StringReader(text));
        var (depth, line) = (0, 1);
        try
        {
            while (parser.MoveNext())
            {
                line = (int)parser.Current!.Start.Line;
                if (parser.Current is AnchorAlias || parser.Current is NodeEvent { Anchor.IsEmpty: false })
                    return (line, "a word that begins with '&' or '*' has a meaning of its own in YAML. Put the name into quotation marks.");
                depth += parser.Current.NestingIncrease;
                if (depth > Deepest) return (line, "brackets stand in brackets too deep here. A list of names is written [one, two].");
            }
        }
        catch (InvalidOperationException)
        {
            // The parser's own state breaks where a word should begin and none does: a ':' before a comma, say.
            return (line, $"this, or the line below, cannot be read as YAML (a word is missing). {Advice}");
        }

        return null;
    }

    private static string Plain(YamlException wrong)
    {
        var said = wrong.InnerException?.Message ?? wrong.Message;
        return said.StartsWith("Duplicate key", StringComparison.Ordinal)
            ? $"the same word stands twice before a ':' ({said["Duplicate key".Length..].Trim()}). Keep one, and put what both say under it."
            : $"this cannot be read as YAML ({said.TrimEnd('.')}). {Advice}";
    }
}
