using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Discourse;

/// <summary>
/// Tells for which party "we" and "our" stand: in quotation marks for the one that is said to speak, outside them for the one that writes of its deal with the other
/// ("we have signed an agreement with X", "our contract with X").
/// </summary>
internal sealed class FirstPerson
{
    private const int Reach = 8;
    private const int Head = 6;
    private const int Questions = 3;

    private static readonly WordList Officers = WordList.Of("noun-officer");

    private static readonly HashSet<string> Words = ["we", "our", "us", "ours", "ourselves"];
    private static readonly HashSet<string> Reader = ["you", "your", "yours"];

    private readonly DealProfile? deal;
    private readonly string? author;
    private (string? Party, int Block) speaker = (null, -1);
    private bool open;

    public FirstPerson(IReadOnlyList<SentenceView> sentences, DealProfile? deal)
    {
        this.deal = deal;
        author = deal is null ? null : sentences.Select(Writer).OfType<string>().Distinct(StringComparer.Ordinal).ToList() is [var one] ? one : Interviewed(sentences);
    }

    // An interview: questions all along, and one party's officer named at its head.
    private string? Interviewed(IReadOnlyList<SentenceView> sentences) =>
        sentences.Count(s => s.IsQuestion) >= Questions && sentences.Take(Head).Any(s => s.Tokens.Any(t => t.Lower is "interview" or "conversation" or "q&a" or "talks" or "explains" or "asked")) &&
        sentences.Take(Head).SelectMany(s => s.Mentions.Where(m => m.Party is not null && deal!.Parties.Any(p => p.Id == m.Party) && Phrases.Find(s.Tokens, m.Next, Math.Min(s.Tokens.Count, m.Next + 4), Officers) >= 0)).Select(m => m.Party).Distinct(StringComparer.Ordinal).ToList() is [{ } asked] ? asked : null;

    /// <summary>Parties that words of the first person in <paramref name="sentence"/> stand for; to be asked for every sentence in order.</summary>
    public IReadOnlyList<PartyRef> In(SentenceView sentence)
    {
        var tokens = sentence.Tokens;
        if (speaker.Block != sentence.Block) (speaker, open) = ((null, sentence.Block), false);
        if (Speaker(sentence) is { } said) speaker = (said, sentence.Block);
        var found = new List<PartyRef>();
        for (var i = 0; i < tokens.Count; i++)
        {
            open ^= tokens[i].Lower is "\"";
            var asked = sentence.IsQuestion && Reader.Contains(tokens[i].Lower);
            if (!asked && !Words.Contains(tokens[i].Lower) || tokens[i].Text == "US") continue;
            if ((open ? speaker.Party : author) is { } party) found.Add(new PartyRef(i, i + 1, [party], false, false));
        }

        return found;
    }

    // "our contract with X", "we have agreed with X": the other party of the deal writes.
    private string? Writer(SentenceView sentence)
    {
        var tokens = sentence.Tokens;
        var named = sentence.Mentions.Where(m => m.Party is not null).ToList();
        if (named.Select(m => m.Party).Distinct(StringComparer.Ordinal).Count() != 1 || deal!.Parties.All(p => p.Id != named[0].Party) || tokens.Any(t => t.Lower is "\"")) return null;
        var with = named.FirstOrDefault(m => m.First > 0 && tokens[m.First - 1].Lower is "with")?.First - 1 ?? -1;
        for (var i = Math.Max(0, with - Reach); i < with; i++)
        {
            if (tokens[i].Lower is not ("we" or "our")) continue;
            var verbs = Enumerable.Range(i + 1, with - i - 1);
            if (Phrases.Find(tokens, i + 1, with, Lex.Deal) >= 0 || tokens[i].Lower is "we" && verbs.Any(k => Lex.Agree.Words.Contains(tokens[k].Lemma))) return deal.Parties.First(p => p.Id != named[0].Party).Id;
        }

        return null;
    }

    // "..., said X", "X told staff": the party beside the verb of saying.
    private static string? Speaker(SentenceView sentence)
    {
        var tokens = sentence.Tokens;
        for (var v = 0; v < tokens.Count; v++)
        {
            if (tokens[v].Class != WordClass.Verb || !Lex.Say.Words.Contains(tokens[v].Lemma)) continue;
            if (sentence.Mentions.FirstOrDefault(m => m.Party is not null && !m.IsOutlet && m.First > v && m.First - v <= Reach && !tokens.Skip(v + 1).Take(m.First - v - 1).Any(t => t.Lower is "\"" or ";" or "that" or "to")) is { } after && tokens[v - 1 < 0 ? 0 : v - 1].IsMark) return after.Party;
            if (sentence.Mentions.LastOrDefault(m => m.Party is not null && !m.IsOutlet && m.Next <= v && v - m.Next <= Reach && !tokens.Skip(m.Next).Take(v - m.Next).Any(t => t.Lower is "\"" or ";")) is { } before) return before.Party;
        }

        return null;
    }
}
