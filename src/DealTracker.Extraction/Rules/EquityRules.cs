using DealTracker.Domain.Clauses;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Money;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Rules;

/// <summary>Who owns how much of whom.</summary>
internal static class EquityRules
{
    public static IReadOnlyList<ClauseRule> All { get; } = [new("<party> owns <percent> of <party>", ClauseKind.Equity, Owns), new("<party>'s stake is worth <sum>", ClauseKind.Equity, Valued)];

    private static IEnumerable<Candidate> Owns(ClauseContext at, DealBook book)
    {
        foreach (var amount in Shares(at))
        {
            if (IsOther(at, amount) || IsOwnersOther(at, amount) || OfRevenueShare(at, book) || Suppositions.Forecast(at.Tokens) || Changes.IsOld(Statement.Whole(at.Sentence), amount)) continue;
            if (Fractions.IsFraction(at.Tokens, amount) && at.Sentence.Amounts.Any(a => a.IsPercent && a != amount && Math.Abs(a.Value - amount.Value) < 6)) continue;
            var stake = Phrases.Find(at.Tokens, Math.Max(0, amount.First - 8), Math.Min(at.Tokens.Count, amount.Next + 5), Lex.Stake);
            var owns = at.Verb is not null && at.VerbIs(Lex.Own) || at.Governors.Any(g => g.Verb is { Lemma: "own" });
            var company = CompanyAfter(at, amount);
            if (!owns && stake < 0 && company is null) continue;
            if (stake < 0 && company is null && at.Verb is not { Lemma: "own" or "hold" or "keep" or "retain" or "have" or "get" or "receive" or "control" or "possess" or "sit" or "take" }) continue;
            if (stake < 0 && company is null && (at.VerbIs(Lex.Pay) && at.Verb is not { Lemma: "hold" or "own" or "keep" or "retain" } || at.Tokens.Skip(amount.Next).Take(1).Any(t => t.Lower is "of") && !at.Tokens.Skip(amount.Next + 1).Take(5).Any(t => t.Lemma is "company" or "firm" or "group" or "entity" or "business" or "it" or "venture" or "start-up" or "startup" or "lab" or "laboratory" or "corporation" or "outfit" or "share" or "stock" or "equity" or "capital") || at.Tokens.Skip(amount.Next).Take(2).Any(t => t.Lower is "more" or "less" or "higher" or "lower" or "probability"))) continue;
            var owner = (stake >= 0 ? at.OwnerOf(stake) : null) ?? at.OwnerOf(amount.Next) ?? (at.Verb is { Passive: true } ? at.After("by") : at.Agent);
            if (owner is null && stake >= 0) owner = at.Roles.FirstOrDefault(r => r.Role is Role.IndirectObject or Role.Prepositional && r.Preposition is null or "of" or "by" or "for" or "to" && r.Ref.One is not null && r.Ref.One != company)?.Ref.One;
            if (owner == company) owner = null;
            if (owner is null && company is null && stake < 0) continue;
            if (book.Resolve(ClauseKind.Equity, company, owner) is not { } clause) continue;
            if (owner is null && company is null && book.Focus?.Id != clause.Deal.Id && book.Main?.Id != clause.Deal.Id) continue;
            var standing = at.Verb is { NoLonger: true } ? Standing.Replaced : at.Verb is { Negated: true } ? Standing.Denied : Standing.Holds;
            yield return Build.Fact(at, clause, ClauseAttribute.Percent, amount.Term, standing, amount.First, All[0].Name);
            if (at.Sentence.Amounts.FirstOrDefault(a => !a.IsPercent && a.First > amount.Next && a.First < amount.Next + 16 && Worth(at, a)) is { } worth) yield return Build.Fact(at, clause, ClauseAttribute.Amount, worth.Term, standing, amount.First, All[0].Name);
            yield break;
        }
    }

    private static IEnumerable<Candidate> Valued(ClauseContext at, DealBook book)
    {
        if (Shares(at).Any()) yield break;
        foreach (var stake in at.Cores(Lex.Stake))
        {
            if (at.Tokens[stake].Lemma is not ("stake" or "holding" or "shareholding" or "share" or "interest" or "ownership")) continue;
            if (at.Sentence.Amounts.FirstOrDefault(a => !a.IsPercent && Worth(at, a)) is not { } worth) continue;
            var owner = at.OwnerOf(stake) ?? at.After("of", "by");
            var company = at.After("in");
            if (owner is null && company is null || owner == company || book.Resolve(ClauseKind.Equity, company, owner) is not { } clause) continue;
            yield return Build.Fact(at, clause, ClauseAttribute.Amount, worth.Term, Standing.Holds, stake, All[1].Name);
            yield break;
        }
    }

    // "That share is 20 percent" after payments is no stake.
    private static bool OfRevenueShare(ClauseContext at, DealBook book) =>
        book.LastBlock.GetValueOrDefault(ClauseKind.RevenueShare, -9) >= at.Sentence.Block - 1 && at.Tokens.Skip(at.Clause.Subject.First).Take(at.Clause.Subject.Next - at.Clause.Subject.First).Any(t => t.Lemma is "share" or "rate" or "percentage" or "cut");

    private static IEnumerable<Amount> Shares(ClauseContext at)
    {
        var (first, next) = at.Clause.Subject;
        return at.Sentence.Amounts.Where(a => a.IsPercent && (a.First >= at.First && a.First < at.Next || next <= at.First && a.First >= first && a.First < next));
    }

    // "27 percent of the company", "27 percent ownership of X's for-profit entity"
    private static string? CompanyAfter(ClauseContext at, Amount amount)
    {
        for (var i = amount.Next; i < Math.Min(at.Tokens.Count, amount.Next + 7); i++)
        {
            if (at.Tokens[i].Lower is "of" or "in" or "on")
            {
                var party = at.Sentence.Parties.FirstOrDefault(p => p.First > i && p.First <= i + 3);
                return party?.One;
            }

            if (at.Tokens[i].IsMark || at.Tokens[i].Class is WordClass.Verb or WordClass.Modal) break;
        }

        for (var i = amount.First - 1; i >= Math.Max(0, amount.First - 8); i--)
        {
            if (at.Tokens[i].Lemma is "stake" or "holding" or "interest" or "shareholding" or "share" && i + 2 < at.Tokens.Count && at.Tokens[i + 1].Lower is "in")
            {
                return at.Sentence.Parties.FirstOrDefault(p => p.First >= i + 2 && p.First <= i + 4)?.One;
            }
        }

        return null;
    }

    // A share of revenue, profit, users or a market is no stake.
    private static bool IsOther(ClauseContext at, Amount amount) => ShareField.Of(Statement.Whole(at.Sentence), amount) is ShareOf.Revenue or ShareOf.Other;

    // "The foundation holds 26 percent": an owner whom the profile does not know.
    private static bool IsOwnersOther(ClauseContext at, Amount amount)
    {
        if (at.Verb is not { Passive: false, Finite: true } verb || amount.First < verb.Head || !at.VerbIs(Lex.Own)) return false;
        var (first, next) = at.Clause.Subject;
        var subject = at.Tokens.Skip(first).Take(next - first).ToList();
        return next > first && first >= at.First && next <= verb.First && !at.Roles.Any(r => r.Role == Role.Subject && r.Ref.First >= first && r.Ref.First < next) && subject.Any(t => t.Class == WordClass.Noun && t.Lemma is not ("stake" or "deal" or "agreement" or "share" or "holding" or "restructuring" or "percentage" or "company" or "firm" or "buyer" or "which" or "percent" or "cent")) && !at.Clause.IsRelative;
    }

    private static bool Worth(ClauseContext at, Amount amount)
    {
        for (var i = amount.First - 1; i >= Math.Max(0, amount.First - 7); i--)
        {
            if (at.Tokens[i].Lower is "worth" or "valued" or "value" or "valuing") return true;
        }

        return false;
    }
}
