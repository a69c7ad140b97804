using DealTracker.Extraction.Names;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Discourse;

/// <summary>
/// Follows an article from sentence to sentence and tells whom names, roles and pronouns stand for. Nearest fitting party first; a pronoun
/// never stands for a party that its own clause names in another role.
/// </summary>
internal sealed class ReferenceResolver(IReadOnlyList<DealProfile> profiles, IReadOnlySet<string> namedParties, IReadOnlyDictionary<string, string> defined, FirstPerson speakers, DealProfile? main = null)
{
    private static readonly HashSet<string> GroupNouns = ["companies", "partners", "parties", "sides", "firms", "two", "pair", "duo", "allies", "groups", "businesses", "giants", "signatories", "principals", "organisations", "organizations"];

    private static readonly HashSet<string> CompanyNouns =
    [
        "company", "firm", "group", "start-up", "startup", "giant", "maker", "developer", "lab", "laboratory", "supplier", "vendor", "provider", "retailer", "corporation", "business", "enterprise", "concern", "house", "licensee", "licensor", "investor", "backer", "shareholder", "customer", "buyer", "seller", "manufacturer", "carmaker", "drugmaker", "chipmaker", "broadcaster", "carrier", "airline", "publisher", "insurer", "brewer", "biotech", "automaker", "utility", "telecom", "studio", "network", "operator", "outfit", "organisation", "organization", "behemoth", "titan", "newcomer", "upstart",
    ];

    private readonly List<string> recent = [];
    private DealProfile? focus;

    /// <summary>The deal whose both parties were mentioned last.</summary>
    public DealProfile? Focus => focus;

    /// <summary>Parties of <paramref name="sentence"/> in order; remembers them for the sentences after it.</summary>
    public IReadOnlyList<PartyRef> Resolve(SentenceView sentence)
    {
        var found = new List<PartyRef>();
        var tokens = sentence.Tokens;
        var we = speakers.In(sentence);
        for (var i = 0; i < tokens.Count; i++)
        {
            // Who speaks of itself is nobody whom "it" would stand for.
            if (we.FirstOrDefault(p => p.First == i) is { } self)
            {
                found.Add(self);
                continue;
            }

            if (sentence.Mentions.FirstOrDefault(m => m.First == i) is { } mention)
            {
                if (Named(mention, tokens, sentence) is { } named)
                {
                    found.Add(named);
                    if (!(named.IsPlatform && mention.Names.All(n => n.Kind == NameKind.Platform))) Remember(named.Parties);
                }

                i = mention.Next - 1;
                continue;
            }

            if ((Defined(tokens, i) ?? Described(tokens, i, sentence, found)) is not { } described) continue;
            found.Add(described);
            if (described.Parties.Count == 1) Remember(described.Parties);
            i = described.Next - 1;
        }

        UpdateFocus(found);
        return found;
    }

    private PartyRef? Named(Mention mention, IReadOnlyList<Token> tokens, SentenceView sentence)
    {
        if (mention.IsOutlet) return null;
        var names = mention.Names.Where(n => n.Kind is NameKind.Party or NameKind.Platform).ToList();
        if (names.Count == 0) return null;
        var ids = names.Select(n => n.Id).Distinct(StringComparer.Ordinal).ToList();
        if (ids.Count > 1 || names.All(n => n.IsRole || n.IsNickname))
        {
            // A role belongs to the deal that is spoken of, and to nobody where its deal's parties are not named in the article.
            ids = [.. ids.Where(namedParties.Contains)];
            if (ids.Count == 0) return null;
            ids = [ids.OrderBy(id => recent.IndexOf(id) is var r && r < 0 ? int.MaxValue : r).First()];
        }

        if (names.All(n => n.IsNickname) && IsPlace(tokens, mention)) return null;
        return new PartyRef(mention.First, mention.Next, ids, mention.Names.Any(n => n.Kind == NameKind.Platform), true);
    }

    // "the operator", where the article says who that is.
    private PartyRef? Defined(IReadOnlyList<Token> tokens, int i)
    {
        if (defined.Count == 0) return null;
        var first = tokens[i].Lower is "the" ? i + 1 : i;
        if (first == i && !char.IsUpper(tokens[i].Text[0])) return null;
        foreach (var (words, party) in defined)
        {
            var parts = words.Split(' ');
            if (first + parts.Length <= tokens.Count && parts.Select((p, k) => tokens[first + k].Lower == p).All(x => x)) return new PartyRef(i, first + parts.Length, [party], false, true);
        }

        return null;
    }

    // "in <city>", "<CITY> (Wire) -": a seat named as a place does not act.
    private static bool IsPlace(IReadOnlyList<Token> tokens, Mention mention)
    {
        var before = mention.First > 0 ? tokens[mention.First - 1].Lower : "";
        var after = mention.Next < tokens.Count ? tokens[mention.Next].Lower : "";
        return before is "in" or "at" or "near" or "outside" or "around" or "through" or "across" || (before is "and" && mention.First > 2 && tokens[mention.First - 3].Lower is "in") || after is "(" || (after is "," && mention.Next + 1 < tokens.Count && char.IsUpper(tokens[mention.Next + 1].Text[0]) && mention.First < 3) || (mention.First == 0 && after is "-" or "–" or "—");
    }

    private PartyRef? Described(IReadOnlyList<Token> tokens, int i, SentenceView sentence, List<PartyRef> found)
    {
        var lower = tokens[i].Lower;
        var next = i + 1 < tokens.Count ? tokens[i + 1].Lower : "";
        if (lower is "they" or "them" or "their" or "themselves" or "both" or "each") return lower is "each" && next is "other" || (lower is "both" && sentence.Mentions.Any(m => m.First <= i + 2 && m.First > i)) ? null : Both(found, i, lower is "both" or "each" && GroupNouns.Contains(next) ? i + 2 : i + 1, lower is "they" or "them" or "their");
        if (next is "hands" && char.IsUpper(tokens[i].Text[0]) && Deal is { } held && RoleNouns.People(held, tokens[i].Text) is { } owner) return new PartyRef(i, i + 1, [owner], false, false);
        if (lower is "the" or "these" or "those" or "both")
        {
            for (var k = i + 1; k < Math.Min(tokens.Count, i + 4); k++)
            {
                if (GroupNouns.Contains(tokens[k].Lower) && (tokens[k].Lower is not "two" || k + 1 >= tokens.Count || !GroupNouns.Contains(tokens[k + 1].Lower) && tokens[k + 1].Class is not WordClass.Noun and not WordClass.Adjective)) return Both(found, i, k + 1, false);
                if ((CompanyNouns.Contains(tokens[k].Lower) || RoleNouns.Knows(tokens[k].Lower)) && lower is "the" && !(k + 1 < tokens.Count && tokens[k + 1].Class is WordClass.Noun))
                {
                    if (ByRole(tokens, i, k) is { } meant) return meant;
                    return CompanyNouns.Contains(tokens[k].Lower) ? One(i, k + 1, sentence, found, isSubjectLike: true) : null;
                }

                if (k == i + 1 && lower is "the" && IsPeople(tokens, k) && Deal is { } deal && RoleNouns.People(deal, tokens[k].Text) is { } people) return new PartyRef(i, k + 1, [people], false, false);
                if (tokens[k].Class is not (WordClass.Adjective or WordClass.Noun or WordClass.Number) || tokens[k].Class == WordClass.Noun && sentence.Mentions.Any(m => m.First <= k && m.Next > k)) break;
            }
        }

        if (lower is "its" && next is "partner" or "rival" or "backer" or "supplier" or "customer" or "ally" or "counterparty" or "landlord" or "investor" && focus is not null && One(i, i + 1, sentence, found, true) is { One: { } self } && Other(self) is { } other)
            return new PartyRef(i, i + 2, [other], false, false);
        if (lower is "its" && Beside(sentence, i) is { } named && (Other(named) ?? main?.Parties.FirstOrDefault(p => p.Id != named)?.Id) is { } whose) return new PartyRef(i, i + 1, [whose], false, false);
        if (lower is "the" && next is "latter" or "former" && sentence.Mentions.Where(m => m.Party is not null && m.Next <= i).Select(m => m.Party!).Distinct(StringComparer.Ordinal).ToList() is [var one, var two]) return new PartyRef(i, i + 2, [next is "latter" ? two : one], false, false);
        if (i == 0 && lower is "it" && Speaker(sentence) is { } speaker) return new PartyRef(i, i + 1, [speaker], false, false);
        if (lower is "it" or "its" or "itself" or "he" or "she" or "his" or "her") return One(i, i + 1, sentence, found, true);
        return null;
    }

    // "X, its main supplier, will ...": a name's apposition tells whose it is, and never its own.
    private static string? Beside(SentenceView sentence, int its)
    {
        if (its < 2 || sentence.Tokens[its - 1].Lower is not "," || sentence.Mentions.LastOrDefault(m => m.Next == its - 1)?.Party is not { } named) return null;
        var end = its + 1;
        while (end < Math.Min(sentence.Tokens.Count, its + 6) && sentence.Tokens[end].Class is WordClass.Noun or WordClass.Adjective or WordClass.Number) end++;
        return end > its + 1 && end < sentence.Tokens.Count && sentence.Tokens[end].Lower is "," or "." ? named : null;
    }

    // "the manufacturer", "the Norwegian company": by the roles of the deal's parties, where the text has not turned to somebody else.
    private PartyRef? ByRole(IReadOnlyList<Token> tokens, int first, int noun)
    {
        if (Deal is not { } deal || recent.Count > 0 && !deal.Parties.Any(p => p.Id == recent[0])) return null;
        var adjectives = tokens.Skip(first + 1).Take(noun - first - 1).Select(t => t.Text).ToList();
        return RoleNouns.Of(deal, tokens[noun].Lower, adjectives) is { } party ? new PartyRef(first, noun + 1, [party], false, false) : null;
    }

    private DealProfile? Deal => focus ?? main;

    // "the Norwegians said", "from the Swiss": a people, not the adjective of a noun that follows.
    private static bool IsPeople(IReadOnlyList<Token> tokens, int i) =>
        char.IsUpper(tokens[i].Text[0]) && (i + 1 >= tokens.Count || tokens[i + 1].IsMark || tokens[i + 1].Class is WordClass.Verb or WordClass.Modal or WordClass.Auxiliary or WordClass.Preposition or WordClass.Conjunction or WordClass.Adverb or WordClass.Infinitive or WordClass.Possessive);

    // "It will no longer pay, X said": who speaks at the end speaks of itself.
    private static string? Speaker(SentenceView sentence)
    {
        var tokens = sentence.Tokens;
        var end = tokens.Count - 1;
        while (end > 0 && tokens[end].IsMark) end--;
        if (end < 3 || tokens[end].Lower is not ("said" or "says" or "added" or "announced" or "confirmed" or "explained")) return null;
        return sentence.Mentions.LastOrDefault(m => m.Next == end && m.First > 0 && tokens[m.First - 1].Lower is "," or "\"")?.Party;
    }

    private PartyRef? Both(List<PartyRef> found, int first, int next, bool weak)
    {
        UpdateFocus(found);
        focus ??= main;
        if (focus is null || (weak && recent.Count > 0 && !focus.Parties.Any(p => p.Id == recent[0]))) return null;
        return new PartyRef(first, next, [.. focus.Parties.Select(p => p.Id)], false, false);
    }

    private PartyRef? One(int first, int next, SentenceView sentence, List<PartyRef> found, bool isSubjectLike)
    {
        var taken = NamedInSameClause(sentence, first);
        var subject = SubjectOfEarlierClause(sentence, first, found);
        var candidate = subject is not null && !taken.Contains(subject) ? subject : recent.FirstOrDefault(p => !taken.Contains(p));
        return candidate is null || !isSubjectLike ? null : new PartyRef(first, next, [candidate], false, false);
    }

    private static string? SubjectOfEarlierClause(SentenceView sentence, int at, List<PartyRef> found)
    {
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Subject.First >= at || clause.Subject.First == clause.Subject.Next) continue;
            var subject = found.FirstOrDefault(f => f.First >= clause.Subject.First && f.First < clause.Subject.Next && f.Next <= at && f.One is not null);
            if (subject is not null) return subject.One;
        }

        return null;
    }

    private static HashSet<string> NamedInSameClause(SentenceView sentence, int at)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        if (sentence.Tokens[at].Lower is "its" or "his" or "her")
        {
            // "X remains its main supplier": somebody else's.
            if (sentence.Clauses.FirstOrDefault(c => at >= c.First && at < c.Next) is { Verb: { Lemma: "be" or "remain" or "become" or "stay", Passive: false } verb } says && at >= verb.Next && at <= verb.Next + 1)
                taken.UnionWith(sentence.Mentions.Where(m => m.Party is not null && m.First >= says.Subject.First && m.Next == says.Subject.Next).Select(m => m.Party!));
            return taken;
        }

        var clause = sentence.Clauses.FirstOrDefault(c => at >= c.First && at < c.Next);
        if (clause is null) return taken;
        foreach (var mention in sentence.Mentions)
        {
            if (mention.First >= clause.First && mention.First < clause.Next && mention.Party is { } party && !(mention.Next < sentence.Tokens.Count && sentence.Tokens[mention.Next].Lower == "'s" && mention.First < at)) taken.Add(party);
        }

        return taken;
    }

    private string? Other(string self) => focus?.Parties.FirstOrDefault(p => p.Id != self)?.Id;

    private void Remember(IReadOnlyList<string> parties)
    {
        foreach (var party in parties)
        {
            recent.Remove(party);
            recent.Insert(0, party);
        }

        if (recent.Count > 8) recent.RemoveRange(8, recent.Count - 8);
    }

    private void UpdateFocus(List<PartyRef> found)
    {
        // Subjects stay most salient for the next sentence.
        if (found.FirstOrDefault(f => f.IsNamed && f.One is not null) is { } first && first.First <= 3) Remember(first.Parties);
        var here = found.SelectMany(f => f.Parties).ToHashSet(StringComparer.Ordinal);
        foreach (var profile in profiles)
        {
            if (profile.IsAmong(here) && !(focus is not null && focus.IsAmong(here)))
            {
                focus = profile;
                return;
            }
        }

        focus ??= profiles.FirstOrDefault(p => p.IsAmong(recent));
    }
}
