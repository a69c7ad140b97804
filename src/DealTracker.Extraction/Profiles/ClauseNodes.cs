using DealTracker.Domain.Clauses;
using YamlDotNet.RepresentationModel;

namespace DealTracker.Extraction.Profiles;

/// <summary>Reads the clauses that a profile follows.</summary>
internal sealed class ClauseNodes(ProfileTree tree, IReadOnlyList<NamedParty> parties, IReadOnlyList<NamedParty> milestones)
{
    private static readonly string[] OfAClause = ["clause", "names", "scopeTokens", "notes"];

    public List<ClauseProfile> Read(YamlMappingNode profile)
    {
        var clauses = new List<ClauseProfile>();
        foreach (var node in tree.List(profile, "clauses"))
        {
            if (Clause(node) is not { } clause) continue;
            if (clauses.Exists(c => c.Clause == clause.Clause)) tree.Doubt(node, $"the clause '{clause.Clause}' stands here a second time; only the first is read. Move its names there.");
            else clauses.Add(clause);
        }

        return clauses;
    }

    private ClauseProfile? Clause(YamlNode node)
    {
        if (tree.Map(node, "a clause") is not { } map) return null;
        tree.Known(map, "a clause", OfAClause, doubtful: true);
        if (tree.Member(map, "clause", "Write it as 'clause: kind:owes>benefits'.") is not { } keyNode || tree.Text(keyNode, "A clause's key") is not { } text) return null;
        if (!ClauseKey.TryParse(text, out var key) || !ClauseKind.All.Contains(key.Kind))
        {
            tree.Wrong(node, $"'{text}' names no clause. Write kind:owes>benefits, with a kind of {string.Join(", ", ClauseKind.All)}.{NearWord.Ask(key.Kind ?? text, ClauseKind.All)}");
            return null;
        }

        if (parties.Count == 2) CheckWhose(node, key);
        var names = ProfileTree.Optional(map, "names") is { } n ? tree.Texts(n, "A local name") : [];
        return new ClauseProfile(text, [.. names.Select(name => name.Text)], Scope(map));
    }

    /// <summary>A clause of anybody else is never found, so a slip here costs facts in silence.</summary>
    private void CheckWhose(YamlNode node, ClauseKey key)
    {
        var (a, b) = (parties[0].Id, parties[1].Id);
        if (key.Kind == ClauseKind.MilestoneTrigger)
        {
            if (milestones.All(m => m.Id != key.About)) tree.Doubt(node, $"'milestones' knows no '{key.About}'. Add it there, with the words that name it.");
        }
        else if (key.Kind == ClauseKind.Collaboration)
        {
            var expected = ClauseKey.Mutual(key.Kind, a, b);
            if (key != expected) tree.Doubt(node, $"a collaboration is of both parties and will not be found as '{key}'. Write '{expected}'.");
        }
        else if ((key.Owes, key.Benefits) != (a, b) && (key.Owes, key.Benefits) != (b, a))
        {
            tree.Doubt(node, $"'{key.About}' is not between the two parties and will not be found. Write '{a}>{b}' where {a} owes and {b} benefits, or '{b}>{a}'.");
        }
    }

    private Dictionary<string, IReadOnlyList<string>> Scope(YamlMappingNode clause)
    {
        var tokens = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (ProfileTree.Optional(clause, "scopeTokens") is not { } node || tree.Map(node, "scopeTokens") is not { } map) return tokens;
        foreach (var (tokenNode, wordsNode) in map.Children)
        {
            if (tree.Text(tokenNode, "A scope token") is not { } token) continue;
            var words = tree.Texts(wordsNode, "A scope's words");
            if (words.Count == 0) tree.Doubt(tokenNode, $"the scope '{token}' has no words and will not be found. Write the words that articles use for it: {token}: [word, other word].");
            tokens[token] = [.. words.Select(word => word.Text)];
        }

        return tokens;
    }
}
