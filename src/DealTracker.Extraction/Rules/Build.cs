using System.Globalization;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Rules;

/// <summary>Makes candidates; what several kinds have in common.</summary>
internal static class Build
{
    public static Candidate Fact(ClauseContext at, (DealProfile Deal, ClauseProfile Profile, ClauseKey Key) clause, string attribute, TermValue value, Standing standing, int core, string rule, bool permission = false) =>
        new(clause.Deal, clause.Key, attribute, attribute is ClauseAttribute.Until or ClauseAttribute.From ? InYears(value) : value, standing, at, core, rule) { IsPermission = permission };

    // A term that runs to a summer or a season is told by its year.
    private static TermValue InYears(TermValue value) =>
        EdtfDate.TryParse(value.Text, out var date) && date is { Precision: DatePrecision.Season, Earliest: { } start } ? TermValue.FromText(start.Year.ToString("0000", CultureInfo.InvariantCulture)) : value;

    /// <summary>The clause is in force, or was, or ended: as its standing says.</summary>
    public static Candidate InForce(ClauseContext at, (DealProfile Deal, ClauseProfile Profile, ClauseKey Key) clause, Standing standing, int core, string rule, bool permission = false) =>
        Fact(at, clause, ClauseAttribute.InForce, TermValue.Of(true), standing, core, rule, permission);

    /// <summary>True where "not exclusive", "no longer exclusive", "non-exclusive" stand in the clause; null where nothing is said.</summary>
    public static bool? Exclusive(ClauseContext at, int core)
    {
        var tokens = at.Tokens;
        var group = Fate.GroupStart(at, core);
        var from = core < at.First ? group : Math.Min(group, Math.Max(at.First, 0));
        for (var i = Math.Max(0, from); i < at.Next; i++)
        {
            if (core < at.First && i > core && i < at.First && Enumerable.Range(core + 1, i - core - 1).Any(k => tokens[k].Class == WordClass.Subordinator)) continue;
            if (Phrases.Matches(tokens, i, at.Next, Lex.NonExclusive) && tokens[i].Lower is not ("shared" or "no" or "not" or "open")) return false;
            if (tokens[i].Lower is not ("exclusive" or "exclusively" or "sole" or "solely" or "exclusivity" or "exclusiveness")) continue;
            if (tokens[i].Lower is "exclusivity" or "exclusiveness" && i != core) continue;
            if (i < group && tokens[i].Lower is "sole" or "exclusive" && Enumerable.Range(i + 1, Math.Max(0, group - i - 1)).Any(k => tokens[k].Class == WordClass.Noun)) continue;
            if (Phrases.Matches(tokens, i, at.Next, Lex.Exclusivity) && i + 1 < tokens.Count && tokens[i + 1].Lower is "cloud") continue;
            if (i + 2 < tokens.Count && tokens[i + 1].Lower is "so" or "thus" && tokens[i + 2].Lower is "far" && Enumerable.Range(i + 3, Math.Max(0, at.Next - i - 3)).Any(k => Phrases.Matches(tokens, k, at.Next, Lex.NonExclusive))) continue;
            if (NegatedAt(tokens, i, at)) return false;
            return true;
        }

        return null;
    }

    public static bool NegatedAt(IReadOnlyList<Token> tokens, int i, ClauseContext at)
    {
        for (var k = i - 1; k >= Math.Max(0, i - 6); k--)
        {
            if (tokens[k].Lower is "not" or "n't" or "never" or "longer" or "nor" || (tokens[k].Lower is "anything" or "far" && k + 1 < tokens.Count && tokens[k + 1].Lower is "but" or "from") || (tokens[k].Lower is "less" && k + 1 < tokens.Count && tokens[k + 1].Lower is "than")) return true;
            if (tokens[k].IsMark && tokens[k].Lower is not ("\"" or "-") || tokens[k].Class is WordClass.Conjunction or WordClass.Subordinator) break;
        }

        for (var k = i + 1; k < Math.Min(at.Next, i + 4); k++)
        {
            if (tokens[k].Lower is "anymore" || (tokens[k].Lower is "more" or "longer" && tokens[k - 1].Lower is "any" or "no")) return true;
        }

        return false;
    }

    /// <summary>The scope that a clause's words name, read in [first, next).</summary>
    public static TermValue? Scope(ClauseProfile profile, IReadOnlyList<Token> tokens, int first, int next, bool generic = false)
    {
        var found = DealBook.Scope(profile, tokens, first, next);
        if (found.Count == 0) return null;

        // "Model-3, a language model": a name says more than what kind of thing it is.
        if (found.Count > 1 && profile.ScopeTokens.Any(t => found.Contains(t.Key) && t.Value.All(w => w.Any(char.IsDigit)))) found = [.. found.Where(f => profile.ScopeTokens[f].All(w => w.Any(char.IsDigit)))];

        // "products" or "models" alone says no more than "technology" does.
        if (!generic && found.Count == 1 && found[0] is "models" or "products" or "services" or "technology" && tokens.Skip(first).Take(next - first).Any(t => t.Lower is "property" or "ip" or "technology" or "access")) return null;
        return TermValue.OfScope(found);
    }

    public static bool IsMark(Token token, string text) => token.Lower == text;

    /// <summary>The other party of a deal.</summary>
    public static string? Other(DealProfile? deal, string? party) => deal is null || party is null ? null : deal.Parties.All(p => p.Id != party) ? null : deal.Parties.First(p => p.Id != party).Id;
}
