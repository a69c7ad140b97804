using DealTracker.Domain.Clauses;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Money;

/// <summary>Weighs which party gives and which takes in a statement, by verbs, prepositions, possessives and arrows.</summary>
internal sealed class Flow
{
    private static readonly WordList Give = WordList.Of("verb-gives");
    private static readonly WordList Take = WordList.Of("verb-takes");
    private static readonly WordList Order = WordList.Of("verb-orders");
    private static readonly WordList Move = WordList.Of("verb-moves");
    private static readonly WordList GiversNoun = WordList.Of("flow-givers-noun");
    private static readonly WordList TakersNoun = WordList.Of("flow-takers-noun");

    private readonly Dictionary<string, (int Gives, int Takes)> votes = new(StringComparer.Ordinal);
    private readonly Statement statement;

    private Flow(Statement statement) => this.statement = statement;

    /// <summary>The votes of <paramref name="statement"/>.</summary>
    public static Flow Of(Statement statement)
    {
        var flow = new Flow(statement);
        foreach (var at in statement.Clauses) flow.Clause(at);
        flow.Arrows();
        return flow;
    }

    /// <summary>Votes for giving and for taking of <paramref name="party"/>.</summary>
    public (int Gives, int Takes) this[string party] => votes.GetValueOrDefault(party);

    /// <summary>Parties that the statement makes give or take.</summary>
    public IEnumerable<string> Parties => votes.Keys;

    /// <summary>How well <paramref name="clause"/>, whose owing party gives, fits: above 0 it fits, below it contradicts.</summary>
    public int Fit(ClauseKey clause)
    {
        if (clause.Owes is not { } owes || clause.Benefits is not { } benefits) return 0;
        var (giver, taker) = (this[owes], this[benefits]);
        return giver.Gives + taker.Takes - giver.Takes - taker.Gives;
    }

    /// <summary>True where both the giver and the taker of <paramref name="clause"/> are plain.</summary>
    public bool IsSure(ClauseKey clause) => this[clause.Owes ?? ""].Gives >= 2 && this[clause.Benefits ?? ""].Takes >= 2 && Fit(clause) >= 5;

    /// <summary>True where a party from outside <paramref name="deal"/> gives or takes, and no party of the deal does so as clearly.</summary>
    public bool IsOthers(DealProfile deal, ClauseKey clause)
    {
        var foreign = votes.Where(v => deal.Parties.All(p => p.Id != v.Key)).ToList();
        if (statement.Clauses.Any(c => c.Roles.Any(r => r.Role is Role.Subject or Role.DirectObject or Role.IndirectObject && r.Ref.IsNamed && r.Ref.First >= statement.First && r.Ref.First < statement.Next && r.Ref.Parties.All(a => deal.Parties.All(p => p.Id != a))))) return true;
        return foreign.Any(v => v.Value.Gives > 1 && v.Value.Gives >= this[clause.Owes ?? ""].Gives || v.Value.Takes > 1 && v.Value.Takes >= this[clause.Benefits ?? ""].Takes);
    }

    private void Clause(ClauseContext at)
    {
        var (give, take, order, move) = (at.VerbIs(Give), at.VerbIs(Take), at.VerbIs(Order), at.VerbIs(Move));
        if (!give && !take && !order && statement.FindAll(Order).Any(i => i >= at.First && i < at.Next)) order = true;

        // "takes up new shares", "takes a stake": who takes shares gives money.
        if (take && at.Verb is { Lemma: "take" or "acquire" or "get" or "gain" or "obtain" or "secure" or "receive" } taking && at.Tokens.Skip(taking.Next).Take(6).Any(t => t.Lower is "shares" or "stake" or "stock" or "shareholding" or "equity" or "holding")) (take, order) = (false, true);

        // "takes chips worth $2 billion from": who takes goods of a price pays it.
        if (take && at.Verb is { Lemma: "take" or "receive" or "accept" or "get" } goods && at.Tokens.Skip(goods.Next).Take(8).Any(t => t.Lower is "worth")) (take, order) = (false, true);

        // "books an order from", "wins a contract": who wins an order is paid.
        if (at.Verb is { Lemma: "book" or "land" or "win" or "bag" or "secure" or "take" or "receive" or "get" or "clinch" or "net" or "collect" } winning && at.Tokens.Skip(winning.Next).Take(8).Any(t => t.Lemma is "order" or "contract" or "commitment" or "booking")) (take, order) = (true, false);
        var earned = IsEarnings(at);
        foreach (var role in at.Roles)
        {
            if (role.Ref.One is not { } party || role.Ref.First < statement.First || role.Ref.First >= statement.Next) continue;
            if (role.Ref.First > 0 && at.Tokens[role.Ref.First - 1].Lower is "not") continue;
            switch (role.Role)
            {
                case Role.Subject or Role.Possessor when earned && role.Ref.First >= at.Clause.Subject.First && role.Ref.First < at.Clause.Subject.Next:
                    Vote(party, 2, 0);
                    break;
                case Role.Subject when role.Ref.First < at.First && at.Clause.IsRelative:
                    break;
                case Role.Subject when at.Verb is { Lemma: "entitle", Passive: true } || at.Tokens.Skip(at.Verb?.Head ?? at.First).Take(3).Any(t => t.Lower is "entitled"):
                    Vote(party, 0, 3);
                    break;
                case Role.Subject when at.Verb is { Lemma: "be" or "become" or "remain" } being && Enumerable.Range(being.Next, Math.Max(0, Math.Min(at.Next, being.Next + 9) - being.Next)).Any(i => Backers.Contains(at.Tokens[i].Lemma)):
                    Vote(party, 3, 0);
                    break;
                case Role.Subject when give || order:
                    Vote(party, gives: at.Verb is { Passive: true } ? 0 : 3, takes: at.Verb is { Passive: true } && give ? at.Verb.Lemma is "guarantee" or "promise" or "pay" or "owe" ? 3 : 2 : 0);
                    break;
                case Role.Subject when take && at.Clause.Opener is "what" or "whatever" && statement.Amounts.Any(a => a.IsPercent):
                    break;
                case Role.Subject when take:
                    Vote(party, gives: 0, takes: at.Verb!.Passive ? 0 : 3);
                    break;
                case Role.IndirectObject or Role.DirectObject when at.Verb is { Lemma: "cost" }:
                    Vote(party, 3, 0);
                    break;
                case Role.IndirectObject or Role.DirectObject when give && role.Ref.First > at.Verb!.Head:
                    Vote(party, 0, 2);
                    break;
                case Role.Prepositional:
                    Preposition(at, role, party, give, take, order, move);
                    break;
                case Role.Possessor when Purse(at, role) is { } preposition:
                    Vote(party, preposition == "from" ? 3 : 0, preposition == "from" ? 0 : 3);
                    break;
                case Role.Possessor when role.Owned >= 0:
                    Possessor(at, role, party);
                    break;
            }
        }
    }

    private void Preposition(ClauseContext at, PartyRole role, string party, bool give, bool take, bool order, bool move)
    {
        switch (role.Preposition)
        {
            case "on" or "upon" when role.Ref.First > 1 && at.Tokens[role.Ref.First - 2].Lemma is "obligation" or "duty" or "burden":
                Vote(party, 3, 0);
                break;
            case "from" when order:
                Vote(party, 0, 3);
                break;
            case "from":
                Vote(party, take || move || !give ? 3 : 2, 0);
                break;
            case "by" when !take || at.Verb is { Passive: false }:
                Vote(party, 2, 0);
                break;
            case "by":
                Vote(party, 0, 2);
                break;
            case "to" or "into" or "towards" or "inside" or "behind":
                Vote(party, 0, 3);
                break;
            case "with" or "at" or "on" or "for" or "in" when !take:
                Vote(party, 0, order || give || statement.Amounts.Any(a => !a.IsPercent && a.Next == role.Ref.First - 1) ? 2 : 1);
                break;
        }
    }

    // "of whatever X's shops take in", "for every dollar that X earns": who earns is the one that a share is taken from.
    private static bool IsEarnings(ClauseContext at)
    {
        if (at.Verb is null || !at.VerbIs(WordList.Of("verb-earn"))) return false;
        for (var i = at.Clause.Subject.First - 1; i >= Math.Max(0, at.Clause.Subject.First - 3); i--)
        {
            if (at.Tokens[i].Lower is "whatever" or "what" or "everything" or "all" || at.Tokens[i].Lemma is "dollar" or "euro" or "cent" or "hundred") return true;
        }

        return false;
    }

    // "from X's ledger to Y's": a purse stands for its owner.
    private static string? Purse(ClauseContext at, PartyRole role)
    {
        var before = role.Ref.First > 0 && at.Tokens[role.Ref.First - 1].Lower is "the" ? role.Ref.First - 2 : role.Ref.First - 1;
        if (before < 0 || at.Tokens[before].Lower is not ("from" or "to" or "into")) return null;
        var owned = role.Ref.Next + 1;
        if (owned < at.Tokens.Count && at.Tokens[role.Ref.Next].Class != WordClass.Possessive) owned--;
        var purse = owned >= at.Tokens.Count || at.Tokens[owned].IsMark || Purses.Contains(at.Tokens[owned].Lemma);
        return purse ? at.Tokens[before].Lower is "from" ? "from" : "to" : null;
    }

    private static readonly HashSet<string> Backers = ["backer", "investor", "financier", "shareholder", "bankroller", "funder"];
    private static readonly HashSet<string> Purses = ["ledger", "coffer", "coffers", "till", "pocket", "treasury", "account", "book", "wallet", "purse", "side", "hand", "bank", "vault", "safe", "column", "shore"];

    private void Possessor(ClauseContext at, PartyRole role, string party)
    {
        for (var i = role.Ref.Next; i <= Math.Min(role.Owned, at.Tokens.Count - 1); i++)
        {
            if (statement.Amounts.Any(a => !a.IsPercent && i >= a.First && i < a.Next)) Vote(party, 3, 0);
            else if (statement.Stands(i, GiversNoun)) Vote(party, 2, 0);
            else if (statement.Stands(i, TakersNoun)) Vote(party, 0, 2);
            else continue;
            return;
        }
    }

    // "X -> Y: closed", "X to Y: 20 percent"
    private void Arrows()
    {
        for (var p = 0; p + 1 < statement.Parties.Count; p++)
        {
            if (!IsArrow(statement, p, true)) continue;
            Vote(statement.Parties[p].One!, 3, 0);
            Vote(statement.Parties[p + 1].One!, 0, 3);
        }
    }

    /// <summary>Where an arrow between two parties stands in <paramref name="statement"/>, or -1.</summary>
    public static int Arrow(Statement statement)
    {
        for (var p = 0; p + 1 < statement.Parties.Count; p++)
        {
            if (IsArrow(statement, p, false)) return statement.Parties[p].Next;
        }

        return -1;
    }

    private static bool IsArrow(Statement statement, int p, bool words)
    {
        var (from, to) = (statement.Parties[p], statement.Parties[p + 1]);
        if (from.One is not { } giver || to.One is not { } taker || giver == taker || to.First <= from.Next || to.First - from.Next > 4) return false;
        var between = statement.Tokens.Skip(from.Next).Take(to.First - from.Next).Select(t => t.Lower).ToList();
        return between.All(w => w is "-" or ">" or "→" or "=" or "–" or "—" or "⇒" or "➔" or "➡") && between.Any(w => w is ">" or "→" or "⇒" or "➔" or "➡") || words && between is ["to"];
    }

    private void Vote(string party, int gives, int takes)
    {
        var (g, t) = votes.GetValueOrDefault(party);
        votes[party] = (g + gives, t + takes);
    }
}
