using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Chronology;

/// <summary>
/// Finds dated steps where the clauses could not be told apart: between two strong marks stand a past date, a verb of change and who acted.
/// </summary>
internal static class LooseActs
{
    private const int Reach = 20;

    private static readonly WordList Static = WordList.Of("cue-static");

    /// <summary>Each such step: date, who, kind, and the index of the verb.</summary>
    public static IEnumerable<(EdtfDate Date, IReadOnlyList<string> Parties, DealProfile? Deal, string Kind, int Verb)> In(SentenceView sentence, ArticleView view)
    {
        var used = new HashSet<int>();
        foreach (var mention in sentence.Dates)
        {
            if (mention.Bound != DateBound.At || StepDates.Coarse(mention, sentence) is not { } date || StepDates.IsPeriod(mention, sentence) || StepDates.IsDateline(mention, sentence)) continue;
            var (at, after) = sentence.TokensOf(mention);
            var (first, next) = Stretch(sentence.Tokens, at, after);
            if (VerbNear(sentence.Tokens, first, next, at) is not (>= 0 and var verb) || sentence.Dates.Any(d => !ReferenceEquals(d, mention) && d.Bound == DateBound.At && d.Kind != DateMentionKind.Duration && Away(sentence, d, verb) < Away(sentence, mention, verb)) || !used.Add(verb)) continue;
            var outlet = sentence.Mentions.FirstOrDefault(m => m.IsOutlet && m.First >= first && m.First < verb);
            if (outlet is not null)
            {
                yield return (date, [outlet.Names.First(n => n.IsOutlet).Id], null, "report", verb);
                continue;
            }

            var says = Lex.Say.Words.Contains(sentence.Tokens[verb].Lemma);
            var here = sentence.Parties.Where(p => p.First >= first && p.First < next && (p.First < verb || !says)).ToList();
            var parties = here.Where(p => p.IsNamed).SelectMany(p => p.Parties).Distinct(StringComparer.Ordinal).ToList();
            if (parties.Count == 0 && !says) parties = here.Where(p => p.First < verb && IsActor(sentence.Tokens[p.First].Lower)).SelectMany(p => p.Parties).Distinct(StringComparer.Ordinal).ToList();
            var deal = view.Book.Profiles.FirstOrDefault(d => d.IsAmong(parties));
            var concludes = Concludes(sentence, first, next, verb);
            if (deal is null && parties.Count <= 1 && concludes && (view.Focus[sentence.Index] ?? view.Book.Main) is { } focus && parties.All(p => focus.Parties.Any(x => x.Id == p))) deal = focus;
            IReadOnlyList<string> who = deal is not null ? [.. deal.Parties.Select(p => p.Id).Order(StringComparer.Ordinal)] : parties.Take(1).ToList();
            if (who.Count > 0) yield return (date, who, concludes || Binds(sentence.Tokens[verb]) ? deal : null, deal is not null ? "agreement" : "statement", verb);
        }
    }

    private static int Away(SentenceView sentence, DateMention date, int verb) => sentence.TokensOf(date) is var (first, next) && first > verb ? first - verb : verb - next + 1;

    // "agreed", "invested", "was made known": what both sides then have is a version of their terms.
    private static bool Binds(Token verb) => Lex.Agree.Words.Contains(verb.Lemma) || Lex.Invest.Words.Contains(verb.Lemma) || Lex.Announce.Words.Contains(verb.Lemma) || verb.Lower == "known";

    private static bool IsActor(string pronoun) => pronoun is not ("its" or "our" or "your" or "their" or "his" or "her" or "he" or "she" or "him" or "them");

    // From the strong mark before the date to the one after it.
    private static (int First, int Next) Stretch(IReadOnlyList<Token> tokens, int at, int after)
    {
        var (first, next) = (at, after);
        while (first > 0 && !IsStrong(tokens, first - 1)) first--;
        while (next < tokens.Count && !IsStrong(tokens, next)) next++;
        return (first, next);
    }

    private static bool IsStrong(IReadOnlyList<Token> tokens, int i) => tokens[i].Lower is ";" or ":" or "(" or ")" or "–" or "—" || tokens[i].Lower is "," && i + 1 < tokens.Count && tokens[i + 1].Lower is "and" or "but" or "while" || tokens[i].Lower is "that" or "which" && i > 0 && tokens[i - 1].Lower is ",";

    // The nearest verb of change in the past or as a participle, with nothing future, doubtful or negative before it.
    private static int VerbNear(IReadOnlyList<Token> tokens, int first, int next, int date)
    {
        var best = -1;
        for (var i = Math.Max(first, date - Reach); i < Math.Min(next, date + Reach); i++)
        {
            if (tokens[i].Lower is "if" or "unless" or "proposal" or "proposals" or "rumour" or "rumours" or "rumor" or "rumors" or "nobody" or "we" or "i" or "you") return -1;
            if (tokens[i].Class != WordClass.Verb || tokens[i].Form is not (VerbForm.Past or VerbForm.Participle) || Static.Words.Contains(tokens[i].Lemma) && tokens[i].Lower is not "known" || Doubtful(tokens, Math.Max(first, i - 4), i)) continue;
            if (best < 0 || Math.Abs(i - date) < Math.Abs(best - date)) best = i;
        }

        return best;
    }

    private static bool Doubtful(IReadOnlyList<Token> tokens, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (tokens[i].Class == WordClass.Modal || tokens[i].Lower is "not" or "n't" or "never" or "to") return true;
        }

        return false;
    }

    // "$250 billion, signed in October", "what was agreed last Thursday": a deal's money or matter, with a verb of agreeing.
    private static bool Concludes(SentenceView sentence, int first, int next, int verb)
    {
        var lemma = sentence.Tokens[verb].Lemma;
        if (sentence.Tokens[verb].Lower is not "known" && !(Lex.Announce.Words.Contains(lemma) || Lex.Agree.Words.Contains(lemma) || Lex.Invest.Words.Contains(lemma))) return false;
        return Phrases.Find(sentence.Tokens, first, next, Lex.Deal) >= 0 || sentence.Amounts.Any(a => a.First >= first && a.First < next) || sentence.Tokens.Skip(first).Take(next - first).Any(t => t.Lower is "what" or "everything" or "nothing" or "all" or "this" or "it" or "papers" or "version");
    }
}
