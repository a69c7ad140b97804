using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Names;

/// <summary>Every name that the profiles know, found in tokens by longest match.</summary>
public sealed class NameIndex
{
    private readonly Dictionary<string, List<Entry>> byFirst = new(StringComparer.Ordinal);

    /// <summary>An index over the names of all <paramref name="profiles"/>.</summary>
    public NameIndex(IReadOnlyList<DealProfile> profiles)
    {
        foreach (var profile in profiles)
        {
            foreach (var party in profile.Parties.Concat(profile.Others))
            {
                var main = party.Aliases[0];
                foreach (var alias in party.Aliases) Add(alias, new Name(NameKind.Party, party.Id, alias, IsRole(alias), IsNickname(alias, party.Aliases), party.Kind == "outlet", profile.Id));
            }

            foreach (var owned in profile.Platforms)
            {
                foreach (var name in owned.Names) Add(name, new Name(NameKind.Platform, owned.Owner, name, false, false, false, profile.Id));
            }

            foreach (var owned in profile.Products)
            {
                foreach (var name in owned.Names) Add(name, new Name(NameKind.Product, owned.Owner, name, IsRole(name), false, false, profile.Id));
            }

            foreach (var milestone in profile.Milestones)
            {
                foreach (var alias in milestone.Aliases.SelectMany(MilestoneForms.Of).Distinct(StringComparer.Ordinal)) Add(alias, new Name(NameKind.Milestone, milestone.Id, alias, false, false, false, profile.Id));
            }
        }

        foreach (var list in byFirst.Values) list.Sort((a, b) => b.Words.Count - a.Words.Count);
    }

    /// <summary>The names in <paramref name="tokens"/>, in order, not overlapping; a name that is both a party's and its platform's carries both.</summary>
    public List<Mention> Find(IReadOnlyList<Token> tokens)
    {
        var mentions = new List<Mention>();
        var plain = tokens.Count > 3 && !tokens.Any(t => char.IsUpper(t.Text[0]) && t.Text.Length > 1 && t.Text.Any(char.IsLower));
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!byFirst.TryGetValue(tokens[i].Lower, out var entries) && !(tokens[i].Lower is [.., >= '0' and <= '9', 's'] && byFirst.TryGetValue(tokens[i].Lower[..^1], out entries))) continue;
            var length = 0;
            List<Name>? names = null;
            foreach (var entry in entries)
            {
                if (entry.Words.Count < length) break;
                if (!Fits(tokens, i, entry, plain)) continue;
                length = entry.Words.Count;
                (names ??= []).Add(entry.Name);
            }

            if (names is null) continue;
            mentions.Add(new Mention(i, i + length, [.. names.Distinct()]));
            i += length - 1;
        }

        return mentions;
    }

    private void Add(string name, Name meaning)
    {
        var tokens = Tokenizer.Tokenize(name, new Domain.TextSpan(0, name.Length), []);
        if (tokens.Count == 0) return;
        if (!byFirst.TryGetValue(tokens[0].Lower, out var list)) byFirst[tokens[0].Lower] = list = [];
        list.Add(new Entry([.. tokens.Select(t => t.Text)], meaning));
    }

    private static bool Fits(IReadOnlyList<Token> tokens, int at, Entry entry, bool plain)
    {
        if (at + entry.Words.Count > tokens.Count) return false;
        for (var k = 0; k < entry.Words.Count; k++)
        {
            var (text, word) = (tokens[at + k].Text, entry.Words[k]);
            if (!text.Equals(word, StringComparison.OrdinalIgnoreCase) && !(k == entry.Words.Count - 1 && text.Equals(word + "s", StringComparison.OrdinalIgnoreCase) && entry.Name.Kind is NameKind.Product or NameKind.Platform)) return false;

            // A proper name is written with its capital, save a telling one where nothing is; a role ("the lab") may open a sentence with one.
            if (plain && word.Length > 3 && word.Skip(1).Any(char.IsUpper) && word.Any(char.IsLower)) continue;
            if (char.IsUpper(word[0]) && !char.IsUpper(text[0])) return false;
            if (word.Length is 2 or 3 && word.All(char.IsUpper) && text != word) return false;
        }

        return true;
    }

    private static bool IsRole(string alias) => alias.StartsWith("the ", StringComparison.Ordinal) || char.IsLower(alias[0]);

    private static bool IsNickname(string alias, IReadOnlyList<string> aliases) =>
        char.IsUpper(alias[0]) && !alias.Contains(aliases[0].Split(' ')[0], StringComparison.OrdinalIgnoreCase) && !aliases[0].Contains(alias, StringComparison.OrdinalIgnoreCase) && alias.Any(char.IsLower);

    private sealed record Entry(IReadOnlyList<string> Words, Name Name);
}
