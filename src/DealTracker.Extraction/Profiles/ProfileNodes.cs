using System.Text.RegularExpressions;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Ledgers;
using YamlDotNet.RepresentationModel;

namespace DealTracker.Extraction.Profiles;

/// <summary>Turns the tree of a profile into the profile, checking each member where it stands.</summary>
internal sealed partial class ProfileNodes(ProfileTree tree)
{
    private static readonly string[] OfAProfile = ["id", "title", "parties", "others", "platforms", "products", "clauses", "milestones", "versions", "notes"];
    private static readonly string[] OfAParty = ["id", "aliases", "names", "kind", "notes"];
    private static readonly string[] OfNames = ["owner", "names", "aliases", "notes"];
    private static readonly string[] OfAVersion = ["name", "also", "what", "notes"];

    private readonly NameDoubts doubts = new(tree);

    /// <summary>The profile, or null where a fault keeps it from being used.</summary>
    public DealProfile? Profile(YamlNode root)
    {
        if (tree.Map(root, "A profile") is not { } map) return null;
        tree.Known(map, "a profile", OfAProfile, doubtful: false);
        var idNode = tree.Member(map, "id", "It is the two parties' ids in alphabetical order, joined by a hyphen.");
        var id = idNode is null ? null : Id(idNode);
        var parties = Named(map, "parties", NamedAs.Party);
        CheckParties(map, idNode, id, parties);
        var others = Named(map, "others", NamedAs.Other);
        var milestones = Named(map, "milestones", NamedAs.Milestone);
        var platforms = tree.List(map, "platforms").Select(Owned).OfType<OwnedNames>().ToList();
        var products = tree.List(map, "products").Select(Owned).OfType<OwnedNames>().ToList();
        var clauses = new ClauseNodes(tree, parties, milestones).Read(map);
        var versions = tree.List(map, "versions").Select(Version).OfType<KnownVersion>().ToList();
        var title = ProfileTree.Optional(map, "title") is { } t ? tree.Text(t, "The title") : null;
        if (clauses.Count == 0 && !tree.HasFault) tree.Doubt(map, "no clause is followed, so nothing will be found. Add 'clauses:' and below it lines such as '- clause: equity:owes>benefits'.");
        doubts.Tell();
        return tree.HasFault ? null : new DealProfile(
            id!, title ?? string.Join('–', parties.Select(p => p.Aliases[0])), parties, others, platforms, products, clauses, milestones, versions);
    }

    private void CheckParties(YamlMappingNode map, YamlNode? idNode, string? id, List<NamedParty> parties)
    {
        var node = ProfileTree.Optional(map, "parties");
        if (node is null or YamlSequenceNode { Children.Count: not 2 })
            tree.Wrong(node ?? map, $"a deal has two parties; here are {(node as YamlSequenceNode)?.Children.Count ?? 0}. Whoever else appears belongs under 'others'.");
        if (parties.Count != 2) return;
        if (parties[0].Id == parties[1].Id)
        {
            tree.Wrong(node!, $"both parties have the id '{parties[0].Id}'. Give each its own.");
            return;
        }

        var expected = ClauseKey.Mutual("deal", parties[0].Id, parties[1].Id).About;
        if (id is not null && id != expected) tree.Wrong(idNode!, $"the id of a deal is its parties' ids in alphabetical order. Write 'id: {expected}'.");
    }

    private List<NamedParty> Named(YamlMappingNode map, string member, NamedAs kind) => [.. tree.List(map, member).Select(node => Party(node, kind)).OfType<NamedParty>()];

    private NamedParty? Party(YamlNode node, NamedAs of)
    {
        if (node is YamlScalarNode { Value: { Length: > 0 } only })
        {
            var named = new NamedParty(Unwritable().Replace(only.ToLowerInvariant(), "-").Trim('-'), [only]);
            doubts.Add(only, named.Id, of, tree.Line(node));
            return named;
        }

        var what = of == NamedAs.Milestone ? "a milestone" : "a party";
        if (tree.Map(node, what) is not { } map) return null;
        tree.Known(map, what, OfAParty, doubtful: true);
        var id = tree.Member(map, "id", "Write 'id: ' and a short name of small letters.") is { } idNode ? Id(idNode) : null;
        var aliases = Aliases(map, what, id ?? "", of);
        var kind = ProfileTree.Optional(map, "kind") is { } k ? tree.Text(k, "The kind") : null;
        if (kind is not (null or "outlet" or "authority")) tree.Wrong(node, $"the kind '{kind}' is neither 'outlet' (who reports) nor 'authority' (who rules). Leave 'kind' out for any other organisation.");
        return id is null || aliases.Count == 0 ? null : new NamedParty(id, aliases, kind);
    }

    private List<string> Aliases(YamlMappingNode map, string what, string id, NamedAs of)
    {
        const string Mend = "Write 'aliases: ' and the names in brackets: [Name, another name].";
        if ((ProfileTree.Optional(map, "aliases") ?? ProfileTree.Optional(map, "names")) is not { } node)
        {
            tree.Wrong(map, $"{what} needs names. {Mend}");
            return [];
        }

        var before = tree.Faults.Count;
        var aliases = tree.Texts(node, "An alias");
        if (aliases.Count == 0 && tree.Faults.Count == before) tree.Wrong(node, $"{what} needs at least one name. {Mend}");
        foreach (var (alias, line) in aliases) doubts.Add(alias, id, of, line);
        return [.. aliases.Select(a => a.Text).Distinct(StringComparer.Ordinal)];
    }

    private OwnedNames? Owned(YamlNode node)
    {
        if (tree.Map(node, "an entry") is not { } map) return null;
        tree.Known(map, "an entry", OfNames, doubtful: true);
        var owner = tree.Member(map, "owner", "Write whose it is: the id of a party or of one of the others.") is { } ownerNode ? Id(ownerNode) : null;
        var names = ProfileTree.Optional(map, "names") ?? ProfileTree.Optional(map, "aliases") ?? tree.Member(map, "names", "Write 'names: ' and the names in brackets.");
        if (owner is null || names is null) return null;
        doubts.Owner(owner, tree.Line(map));
        var texts = tree.Texts(names, "A name");
        if (texts.Count > 0) return new OwnedNames(owner, [.. texts.Select(n => n.Text)]);
        tree.Doubt(names, "no names stand here, so the entry is left out. Write them in brackets: [Name, another name].");
        return null;
    }

    private KnownVersion? Version(YamlNode node)
    {
        if (tree.Map(node, "a version") is not { } map) return null;
        tree.Known(map, "a version", OfAVersion, doubtful: true);
        if (tree.Member(map, "name", "A version is named by its date, 2025-10-28 or 2025-10.") is not { } nameNode || tree.Text(nameNode, "A version's name") is not { } name) return null;
        if (!EdtfDate.TryParse(name, out var announced) || announced.Earliest is null) tree.Wrong(node, $"a version is named by its date; '{name}' is none. Write 2025-10-28, 2025-10 or 2025.");
        var also = ProfileTree.Optional(map, "also") is { } a ? tree.Texts(a, "A date") : [];
        foreach (var (date, line) in also.Where(d => !EdtfDate.TryParse(d.Text, out _))) tree.Doubt(line, $"'{date}' is no date. Write 2025-10-28, 2025-10 or 2025.");
        return announced is null ? null : new KnownVersion(
            announced,
            [.. also.Select(d => EdtfDate.TryParse(d.Text, out var other) ? other : null).OfType<EdtfDate>()],
            ProfileTree.Optional(map, "what") is { } what ? tree.Text(what, "What") ?? "" : "");
    }

    private string? Id(YamlNode node)
    {
        if (tree.Text(node, "An id") is not { } id) return null;
        if (IdForm().IsMatch(id)) return id;
        tree.Wrong(node, $"the id '{id}' has other characters than a-z, 0-9 and hyphens. Write '{Unwritable().Replace(id.ToLowerInvariant(), "-").Trim('-')}'.");
        return null;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10000)]
    private static partial Regex IdForm();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Unwritable();
}
