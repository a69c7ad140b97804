using DealTracker.Domain.Clauses;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Rules;

/// <summary>Who is the main, though not the only, supplier.</summary>
internal static class ProviderRules
{
    public static IReadOnlyList<ClauseRule> All { get; } =
    [
        new("<party> is the primary <provider> of <party>", ClauseKind.PrimaryProvider, Primary),
        new("<local name of the clause>", ClauseKind.PrimaryProvider, LocalName),
    ];

    private static IEnumerable<Candidate> Primary(ClauseContext at, DealBook book)
    {
        for (var i = at.First; i < at.Next; i++)
        {
            if (!Lex.Primary.Words.Contains(at.Tokens[i].Lower)) continue;
            var provider = Phrases.Find(at.Tokens, i + 1, Math.Min(at.Next, i + 6), Lex.Provider);
            if (provider < 0 || at.Tokens.Skip(i + 1).Take(provider - i - 1).Any(t => t.Class is WordClass.Preposition or WordClass.Verb or WordClass.Conjunction || (t.Class is WordClass.Mark && t.Lower is not "\""))) continue;
            if (at.Tokens[provider].Lemma is "customer") continue;
            while (provider + 1 < at.Next && Phrases.Matches(at.Tokens, provider + 1, at.Next, Lex.Provider)) provider++;
            foreach (var candidate in Describe(at, book, i, provider, All[0].Name)) yield return candidate;
            yield break;
        }
    }

    private static IEnumerable<Candidate> LocalName(ClauseContext at, DealBook book)
    {
        foreach (var deal in book.Profiles)
        {
            foreach (var clause in book.Of(ClauseKind.PrimaryProvider, deal))
            {
                var core = DealBook.LocalName(clause.Profile, at.Tokens, at.First, at.Next);
                if (core < 0 || Lex.Primary.Words.Contains(at.Tokens[core].Lower) && Phrases.Find(at.Tokens, core + 1, core + 4, Lex.Provider) >= 0 && at.Tokens[core].Lower is not "default") continue;
                if (!at.Sentence.Parties.Any(p => p.Parties.Contains(clause.Key.Owes) || p.Parties.Contains(clause.Key.Benefits)) && book.Focus?.Id != deal.Id) continue;
                if (Phrases.Find(at.Tokens, Math.Max(at.First, core - 4), core, Lex.Exclusive) >= 0) continue;
                yield return Build.InForce(at, clause, Fate.Of(at, core), core, All[1].Name);
                yield break;
            }
        }
    }

    private static IEnumerable<Candidate> Describe(ClauseContext at, DealBook book, int adjective, int core, string rule)
    {
        var owes = at.OwnerOf(core) ?? at.After("of", "for", "to");
        string? benefits = null;
        if (at.VerbIs(Lex.Choose) && at.Verb is { Passive: false } && at.Verb.Head < core && !(at.Verb.Lemma is "be"))
        {
            benefits = at.Roles.Where(r => r.Ref.First > at.Verb.Head && r.Ref.First < core && r.Ref.One is not null && r.Role is Role.DirectObject or Role.IndirectObject).Select(r => r.Ref.One).FirstOrDefault();
            benefits ??= at.Roles.Where(r => r.Ref.First > at.Verb.Head && r.Ref.First < core && r.Role == Role.Possessor).Select(r => r.Ref.One).FirstOrDefault(p => p != owes);
            if (benefits is null && at.Roles.Any(r => r.Role is Role.Subject && r.Ref.One is not null) && at.Verb.Lemma is "retain" or "keep" or "hold") benefits = at.Agent;
            owes ??= at.Agent == benefits ? null : at.Agent;
        }

        var agent = at.Verb is { Passive: true } ? at.In(Role.Subject) : at.Agent;
        benefits ??= agent is not null && agent != owes ? agent : null;
        if (benefits is null && at.Verb is null) benefits = at.In(Role.Subject);
        if (benefits == owes) owes = null;
        if (benefits is null && owes is null && at.Verb is not null && at.Verb.Lemma is not ("keep" or "be" or "remain")) yield break;
        if (benefits is null && owes is null && book.Focus is null) yield break;
        if (book.Resolve(ClauseKind.PrimaryProvider, owes, benefits) is not { } clause) yield break;
        var standing = Fate.Of(at, core);
        if (standing == Standing.Holds && Build.NegatedAt(at.Tokens, adjective, at)) standing = at.Verb is { NoLonger: true } ? Standing.Ended : Standing.Denied;
        yield return Build.InForce(at, clause, standing, core, rule);
    }
}
