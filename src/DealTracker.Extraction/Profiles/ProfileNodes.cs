using System.Text.RegularExpressions;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using YamlDotNet.RepresentationModel;

namespace DealTracker.Extraction.Profiles;

/// <summary>Turns the syntax tree of a profile into the profile, checking each member where it stands.</summary>
internal sealed partial class ProfileNodes(string file, int firstLine)
{
    private static readonly string[] Known = ["id", "title", "parties", "others", "platforms", "products", "clauses", "milestones", "versions", "notes"];

    public DealProfile Profile(YamlNode root)
    {
        var map = Map(root, "A profile");
        foreach (var (key, _) in map.Children)
        {
            if (!Known.Contains(Text(key, "A key"))) throw Wrong(key, $"'{key}' is no member of a profile; known are {string.Join(", ", Known)}.");
        }

        var id = Id(Member(map, "id"));
        var parties = Parties(map, "parties");
        if (parties.Count != 2) throw Wrong(map, $"A deal has two parties; here are {parties.Count}.");
        var expected = ClauseKey.Mutual("deal", parties[0].Id, parties[1].Id).About;
        if (id != expected) throw Wrong(Member(map, "id"), $"The id of a deal is its parties' ids in alphabetical order, '{expected}'.");
        return new DealProfile(
            id,
            Optional(map, "title") is { } title ? Text(title, "The title") : string.Join('–', parties.Select(p => p.Aliases[0])),
            parties,
            Parties(map, "others"),
            [.. List(map, "platforms").Select(Owned)],
            [.. List(map, "products").Select(Owned)],
            [.. List(map, "clauses").Select(Clause)],
            Parties(map, "milestones"),
            [.. List(map, "versions").Select(Version)]);
    }

    private List<NamedParty> Parties(YamlMappingNode map, string member) => [.. List(map, member).Select(Party)];

    private NamedParty Party(YamlNode node)
    {
        if (node is YamlScalarNode { Value: { Length: > 0 } only }) return new NamedParty(only.ToLowerInvariant().Replace(' ', '-'), [only]);
        var map = Map(node, "A party");
        var names = Optional(map, "aliases") ?? Optional(map, "names") ?? throw Wrong(node, "A party needs 'aliases', a list of its names.");
        var kind = Optional(map, "kind") is { } k ? Text(k, "The kind") : null;
        if (kind is not (null or "outlet" or "authority")) throw Wrong(node, $"The kind '{kind}' is neither 'outlet' nor 'authority'.");
        var aliases = Texts(names, "An alias");
        if (aliases.Count == 0) throw Wrong(names, "A party needs at least one name.");
        return new NamedParty(Id(Member(map, "id")), aliases, kind);
    }

    private OwnedNames Owned(YamlNode node)
    {
        var map = Map(node, "An entry");
        return new OwnedNames(Id(Member(map, "owner")), Texts(Optional(map, "names") ?? Member(map, "aliases"), "A name"));
    }

    private ClauseProfile Clause(YamlNode node)
    {
        var map = Map(node, "A clause");
        var key = Text(Member(map, "clause"), "A clause's key");
        if (!ClauseKey.TryParse(key, out var clause) || !ClauseKind.All.Contains(clause.Kind))
            throw Wrong(node, $"'{key}' names no clause; write kind:owes>benefits, with a kind of {string.Join(", ", ClauseKind.All)}.");
        var tokens = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (Optional(map, "scopeTokens") is { } scope)
        {
            foreach (var (token, words) in Map(scope, "scopeTokens").Children) tokens[Text(token, "A scope token")] = Texts(words, "A scope's words");
        }

        return new ClauseProfile(key, Optional(map, "names") is { } names ? Texts(names, "A local name") : [], tokens);
    }

    private KnownVersion Version(YamlNode node)
    {
        var map = Map(node, "A version");
        var name = Text(Member(map, "name"), "A version's name");
        if (!EdtfDate.TryParse(name, out _)) throw Wrong(node, $"A version is named by its date; '{name}' is none.");
        return new KnownVersion(name, Optional(map, "also") is { } also ? Texts(also, "A date") : [], Optional(map, "what") is { } what ? Text(what, "What") : "");
    }

    private string Id(YamlNode node)
    {
        var id = Text(node, "An id");
        return IdForm().IsMatch(id) ? id : throw Wrong(node, $"The id '{id}' has other characters than a-z, 0-9 and hyphens.");
    }

    private List<string> Texts(YamlNode node, string what) =>
        node is YamlSequenceNode list ? [.. list.Children.Select(c => Text(c, what))] : [Text(node, what)];

    private string Text(YamlNode node, string what) =>
        node is YamlScalarNode { Value: { } value } && value.Trim().Length > 0 ? value.Trim() : throw Wrong(node, $"{what} is text, and not empty.");

    private YamlMappingNode Map(YamlNode node, string what) => node as YamlMappingNode ?? throw Wrong(node, $"{what} is a list of 'name: value'.");

    private IList<YamlNode> List(YamlMappingNode map, string member) => Optional(map, member) switch
    {
        null => [],
        YamlSequenceNode list => list.Children,
        YamlScalarNode { Value: null or "" } => [],
        var other => throw Wrong(other, $"'{member}' is a list."),
    };

    private YamlNode Member(YamlMappingNode map, string name) => Optional(map, name) ?? throw Wrong(map, $"'{name}' is missing.");

    private static YamlNode? Optional(YamlMappingNode map, string name) =>
        map.Children.TryGetValue(new YamlScalarNode(name), out var node) ? node : null;

    private ProfileException Wrong(YamlNode node, string reason) => new($"{file}({firstLine + node.Start.Line}): {reason}");

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex IdForm();
}
