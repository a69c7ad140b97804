using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Money;

/// <summary>What a share in percent is a share of.</summary>
internal enum ShareOf
{
    /// <summary>The words do not say.</summary>
    Unsaid,

    /// <summary>Of revenue.</summary>
    Revenue,

    /// <summary>Of a company.</summary>
    Company,

    /// <summary>Of something that no clause is about: profit, users, growth, a market.</summary>
    Other,
}

/// <summary>Tells from the words around a share what it is a share of.</summary>
internal static class ShareField
{
    private static readonly WordList Revenue = WordList.Of("noun-income");
    private static readonly WordList Earn = WordList.Of("verb-earn");
    private static readonly HashSet<string> Equity = ["stake", "shareholding", "holding", "equity", "stock", "ownership", "interest", "capital", "shareholder", "owner", "company", "firm", "business", "group", "entity", "venture", "start-up", "startup", "lab", "laboratory", "outfit", "corporation", "enterprise", "concern", "stockholder", "register", "arm", "subsidiary"];
    private static readonly HashSet<string> Things = ["profit", "user", "customer", "growth", "market", "vote", "employee", "staff", "worker", "loss", "time", "code", "query", "traffic", "capacity", "compute", "budget", "cost", "price", "discount", "board", "seat", "reader", "answer", "workload", "case", "analyst", "order", "backlog", "tax", "electricity", "energy", "demand", "search", "rate", "increase", "rise", "fall", "drop", "gain", "premium", "probability", "chance", "people", "respondent", "way", "week", "year", "money"];
    private static readonly HashSet<string> Moves = ["rise", "fall", "grow", "jump", "climb", "gain", "close", "slip", "tumble", "surge", "soar", "plunge", "ease", "dip", "edge", "advance", "rally", "slide", "drop", "sink", "add", "shed", "lose", "firm", "decline", "finish", "end", "trade"];
    private static readonly HashSet<string> Directions = ["up", "down", "higher", "lower", "ahead"];
    private static readonly HashSet<string> Shares = ["share", "slice", "part", "piece", "royalty", "rate", "levy", "cut", "it", "that"];
    private static readonly HashSet<string> Wholes = ["what", "whatever", "everything", "all", "that"];
    private static readonly HashSet<string> Own = ["own", "hold", "control", "possess"];

    public static ShareOf Of(Statement statement, Amount share)
    {
        if (OfMargin(statement, share)) return ShareOf.Other;
        var after = After(statement, share);
        if (after != ShareOf.Unsaid) return after;
        if (Moved(statement, share)) return ShareOf.Other;
        if (FromBefore(statement, share)) return ShareOf.Revenue;
        if (Nouns(statement, share.Next, Math.Min(statement.Next, share.Next + 3)) is var right && right != ShareOf.Unsaid) return right;
        var before = Nouns(statement, Math.Max(statement.First, share.First - 8), share.First);
        if (before != ShareOf.Unsaid) return before;
        return statement.Clauses.Any(c => c.Verb is { } v && Own.Contains(v.Lemma) && share.First >= c.First && share.First < c.Next) ? ShareOf.Company : ShareOf.Unsaid;
    }

    /// <summary>"Its profit fell to 12 percent of sales": a figure of the accounts.</summary>
    public static bool OfMargin(Statement statement, Amount share)
    {
        var (first, next) = statement.ClauseAt(share.First).Clause.Subject;
        return next > first && next <= share.First && statement.Tokens[next - 1].Class == WordClass.Noun && Accounts.Contains(statement.Tokens[next - 1].Lemma);
    }

    // "25 percent of what its customers pay"
    private static readonly HashSet<string> Payers = ["customers", "users", "subscribers", "clients", "passengers", "viewers", "buyers", "advertisers", "people"];
    private static readonly HashSet<string> Accounts = ["profit", "margin", "loss", "cost", "expense", "expenditure", "debt", "wage", "salary", "tax", "budget", "fuel", "inflation", "outlay", "overhead"];

    // "27 percent of <party>", "20 percent of its revenue", "a fifth of what the lab earns", "3 percent of the lab's users"
    private static ShareOf After(Statement statement, Amount share)
    {
        var tokens = statement.Tokens;
        if (share.Next >= statement.Next || tokens[share.Next].Lower is not ("of" or "off" or "from" or "on") && !Enumerable.Range(share.First, share.Next - share.First).Any(i => tokens[i].Lower is "cents" or "cent" or "dollar" or "dollars")) return ShareOf.Unsaid;
        if (Enumerable.Range(share.First, share.Next - share.First).Any(i => tokens[i].Lower is "dollar" or "dollars" && i > share.First || tokens[i].Lower is "cents")) return ShareOf.Revenue;
        var end = share.Next + 1;
        while (end < Math.Min(statement.Next, share.Next + 9) && !(tokens[end].IsMark && tokens[end].Lower is not "\"") && (tokens[end].Class is not (WordClass.Verb or WordClass.Modal or WordClass.Auxiliary) || tokens[end].Form is VerbForm.Participle or VerbForm.Gerund)) end++;
        for (var i = share.Next + 1; i < Math.Min(statement.Next, share.Next + 12); i++)
        {
            // "a quarter of what we think that it will sell": somebody's estimate.
            if (tokens[i].Lower is "what" && tokens.Skip(i + 1).Take(3).Any(t => Lex.Think.Words.Contains(t.Lemma) || Lex.Expect.Words.Contains(t.Lemma))) return ShareOf.Other;
            if (tokens[i].Lower is "what" or "whatever" && Enumerable.Range(i + 1, Math.Min(4, statement.Next - i - 1)).Any(k => Payers.Contains(tokens[k].Lower)) && tokens.Skip(i + 2).Take(5).Any(t => t.Lemma is "pay" or "spend")) return ShareOf.Revenue;
            if (tokens[i].Lower is "what" or "whatever" or "everything" or "all" or "that" && statement.FindAll(Earn).Any(e => e > i && e < i + 9)) return ShareOf.Revenue;
            if (tokens[i].IsMark) break;
        }

        var phrase = Phrase(statement, share.Next + 1, end);
        var owned = Enumerable.Range(share.Next + 1, Math.Max(0, phrase - share.Next - 1)).Where(i => tokens[i].Class == WordClass.Possessive).Append(share.Next).Max() + 1;
        var head = Nouns(statement, owned, phrase);
        if (head != ShareOf.Unsaid) return head;
        if (tokens[share.Next].Lower is not "of") return ShareOf.Unsaid;
        if (statement.Parties.FirstOrDefault(p => p.First > share.Next && p.First <= share.Next + 3) is not { } party) return ShareOf.Unsaid;
        var possessive = party.Next < tokens.Count && tokens[party.Next].Class == WordClass.Possessive || tokens[party.First].Lower is "its" or "their" or "our";
        return !possessive ? ShareOf.Company : Nouns(statement, party.Next, Math.Min(statement.Next, party.Next + 6)) is var thing && thing != ShareOf.Unsaid ? thing : ShareOf.Other;
    }

    // "Of everything the maker earns by selling to others, 3 percent comes to ...", "From its turnover a fifth goes to ..."
    private static bool FromBefore(Statement statement, Amount share)
    {
        for (var i = statement.First; i < share.First; i++)
        {
            if (statement.Tokens[i].Lower is not ("of" or "from") || i > statement.First && !(statement.Tokens[i - 1].IsMark || statement.Tokens[i - 1].Class is WordClass.Subordinator or WordClass.Conjunction || statement.Tokens[i - 1].Lower is "out")) continue;
            for (var k = i + 1; k < Math.Min(share.First, i + 9); k++)
            {
                if (statement.Stands(k, Revenue) || k > i + 1 && statement.Stands(k, Earn) && statement.AnyOf(i + 1, i + 2, Wholes) || k > i + 1 && statement.Tokens[i + 1].Lower is "every" or "each" && statement.Tokens[k].Lemma is "dollar" or "euro" or "hundred") return true;
            }
        }

        return false;
    }

    // The noun phrase ends at a preposition that does not tie two nouns.
    private static int Phrase(Statement statement, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (statement.Tokens[i].Class == WordClass.Preposition && statement.Tokens[i].Lower is not ("of" or "in") || statement.Tokens[i].Class is WordClass.Conjunction or WordClass.Subordinator) return i;
        }

        return end;
    }

    private static ShareOf Nouns(Statement statement, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (statement.Stands(i, Revenue)) return ShareOf.Revenue;
            var lemma = statement.Tokens[i].Lemma;
            if (Things.Contains(lemma) && statement.Tokens[i].Class is WordClass.Noun or WordClass.Adjective) return ShareOf.Other;
            if (Equity.Contains(lemma)) return ShareOf.Company;
            if (lemma is "share" && statement.Tokens[i].Lower is "shares") return ShareOf.Company;
        }

        return ShareOf.Unsaid;
    }

    // "<party> shares closed up 2 percent", "the market rose 3 percent"; a stake that rises or falls is still a stake.
    private static bool Moved(Statement statement, Amount share)
    {
        if (statement.ClauseAt(share.First) is not { Verb: { } verb } at || share.First < verb.Head || !Moves.Contains(verb.Lemma) && !(verb.Lemma is "be" or "stand" or "close" && statement.AnyOf(share.First - 3, share.First, Directions))) return false;
        var (first, next) = at.Clause.Subject;
        return Enumerable.Range(first, next - first).Any(i => statement.Tokens[i].Lower is "shares" or "stock") || !statement.AnyOf(first, next, Equity) && !statement.AnyOf(first, next, Shares);
    }
}
