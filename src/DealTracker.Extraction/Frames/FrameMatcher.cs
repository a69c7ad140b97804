using DealTracker.Domain.Clauses;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Frames;

/// <summary>Finds frames in a sentence: each start is tried once, and gaps are short, so the work grows with the sentence's length.</summary>
internal sealed class FrameMatcher
{
    private const int Reach = 18;

    private readonly SentenceView sentence;
    private readonly IReadOnlyList<Token> tokens;
    private readonly string?[] parties = new string?[Enum.GetValues<FrameSlot>().Length];
    private int core;
    private string kind = "";

    private FrameMatcher(SentenceView sentence)
    {
        this.sentence = sentence;
        tokens = sentence.Tokens;
    }

    /// <summary>Every frame in the sentence, with the place and the parties in its slots.</summary>
    public static IReadOnlyList<FrameMatch> Find(SentenceView sentence)
    {
        var matcher = new FrameMatcher(sentence);
        var found = new List<FrameMatch>();
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            foreach (var frame in FramesAt(sentence, i))
            {
                if (matcher.At(frame, i) is { } match && !found.Any(f => ReferenceEquals(f.Frame, frame) && f.Core == match.Core && f.Owes == match.Owes && f.Benefits == match.Benefits && f.Party == match.Party)) found.Add(match);
            }
        }

        return found;
    }

    private static IEnumerable<Frame> FramesAt(SentenceView sentence, int i)
    {
        foreach (var key in FrameBook.Keys(sentence.Tokens[i]))
        {
            if (!FrameBook.ByWord.TryGetValue(key, out var frames)) continue;
            foreach (var frame in frames) yield return frame;
        }

        if (!sentence.Parties.Any(p => p.First == i) && !sentence.Mentions.Any(m => m.First == i) && !sentence.Amounts.Any(a => a.First == i) && !sentence.Matters.Any(m => m.First == i)) yield break;
        foreach (var frame in FrameBook.BySlot) yield return frame;
    }

    private FrameMatch? At(Frame frame, int start)
    {
        Array.Clear(parties);
        core = start;
        kind = frame.Kind;
        var end = Match(frame, 0, start);
        return end < 0 || !frame.Others.All(o => Near(frame with { Parts = o, Core = -1 }, start, end)) ? null : new FrameMatch(frame, start, end, core, parties[(int)FrameSlot.Owes], parties[(int)FrameSlot.Benefits], parties[(int)FrameSlot.Party] ?? parties[(int)FrameSlot.Platform]);
    }

    // A further row stands within reach of the first, before or after it; the nearest counts.
    private bool Near(Frame row, int first, int next)
    {
        bool back = true, on = true;
        for (var d = 0; d < Reach && (back || on); d++)
        {
            var (after, before) = (first + 1 + d, first - 1 - d);
            on &= after < tokens.Count && after < next + Reach && tokens[after].Lower is not ";";
            if (on && Match(row, 0, after) >= 0) return true;
            back &= before >= 0 && tokens[before].Lower is not ";";
            if (back && Match(row, 0, before) >= 0) return true;
        }

        return false;
    }

    // Index after the match of the parts from this one on, or -1.
    private int Match(Frame frame, int part, int at)
    {
        if (part == frame.Parts.Count) return at;
        if (frame.Parts[part] is not WordPart { IsForbidden: true })
        {
            while (at < tokens.Count && at > 0 && part > 0 && tokens[at].Lower is "\"" or "'" or "*" or "_" or "‘") at++;
        }

        switch (frame.Parts[part])
        {
            case GapPart gap:
                for (var skip = 0; skip <= gap.Longest && at + skip <= tokens.Count; skip++)
                {
                    if (Match(frame, part + 1, at + skip) is >= 0 and var end) return end;
                    if (at + skip < tokens.Count && tokens[at + skip].Lower is ";" or "." or "?" or "|") break;
                }

                return -1;
            case WordPart { IsForbidden: true } forbidden:
                return at < tokens.Count && Length(forbidden, at) > 0 ? -1 : Match(frame, part + 1, at);
            case WordPart words:
                return Taken(frame, part, at, Length(words, at));
            case SlotPart slot:
                return Filled(frame, part, at, slot);
            default:
                return -1;
        }
    }

    private int Taken(Frame frame, int part, int at, int length)
    {
        if (length > 0)
        {
            var before = core;
            if (part == frame.Core) core = at;
            if (Match(frame, part + 1, at + length) is >= 0 and var end) return end;
            core = before;
        }

        return frame.Parts[part].IsOptional ? Match(frame, part + 1, at) : -1;
    }

    private int Filled(Frame frame, int part, int at, SlotPart slot)
    {
        // Determiners and possessive wording before a name belong to it: "with the software maker", "on the owner's cloud".
        var (next, party) = Fill(slot.Slot, at);
        if (next <= at) return slot.IsOptional ? Match(frame, part + 1, at) : -1;
        var was = parties[(int)slot.Slot];
        parties[(int)slot.Slot] = party;
        var end = Taken(frame, part, at, next - at);
        if (end < 0) parties[(int)slot.Slot] = was;
        return end;
    }

    private (int Next, string? Party) Fill(FrameSlot slot, int at)
    {
        if (at >= tokens.Count) return (-1, null);
        switch (slot)
        {
            case FrameSlot.Product:
                return sentence.Mentions.FirstOrDefault(m => m.First == at && m.Product is not null) is { } product ? (product.Next, product.Product!.Id) : (-1, null);
            case FrameSlot.Matter:
                return sentence.Matters.FirstOrDefault(m => m.First == at && m.Kind == kind) is { Next: > 0 } matter ? (matter.Next, null) : (-1, null);
            case FrameSlot.Milestone:
                return sentence.Mentions.FirstOrDefault(m => m.First == at && m.Milestone is not null) is { } milestone ? (milestone.Next, null) : (-1, null);
            case FrameSlot.Amount:
                return sentence.Amounts.FirstOrDefault(a => a.First == at) is { } amount ? (amount.Next, null) : (-1, null);
            case FrameSlot.Date:
                foreach (var date in sentence.Dates)
                {
                    var (first, next) = sentence.TokensOf(date);
                    if (first == at) return (next, null);
                }

                return (-1, null);
            default:
                return Party(slot, at);
        }
    }

    // "the ABC platform", "X's own Y": a possessor and the name of what it owns are one.
    private (int Next, string? Party) Party(FrameSlot slot, int at)
    {
        var skipped = at;
        while (skipped < tokens.Count && skipped < at + 2 && tokens[skipped].Class == WordClass.Determiner && !sentence.Parties.Any(p => p.First == skipped)) skipped++;
        if (sentence.Parties.FirstOrDefault(p => p.First == skipped && p.One is not null) is not { } found) return (-1, null);
        if (slot == FrameSlot.Platform && !found.IsPlatform || tokens[found.First].Lower is "its" or "their" or "his" or "her" or "our" or "your") return (-1, null);
        var next = found.Next;
        while (next < tokens.Count && tokens[next].Class == WordClass.Possessive)
        {
            var own = next + 1;
            while (own < tokens.Count && own < next + 3 && tokens[own].Class is WordClass.Adjective or WordClass.Determiner) own++;
            if (sentence.Parties.FirstOrDefault(p => p.First == own && p.One == found.One) is { } platform) next = platform.Next;
            else break;
        }

        return (next, found.One);
    }

    private int Length(WordPart part, int at)
    {
        if (at >= tokens.Count || part.IsVerb && tokens[at].Class is not WordClass.Verb) return 0;
        var longest = 0;
        foreach (var key in FrameBook.Keys(tokens[at]))
        {
            if (part.Words.Contains(key)) longest = Math.Max(longest, 1);
        }

        if (part.IsProperty && kind == ClauseKind.License)
        {
            foreach (var matter in sentence.Matters.Where(m => m.First == at && m.Kind == kind)) longest = Math.Max(longest, matter.Next - at);
        }

        foreach (var phrase in part.Phrases)
        {
            if (phrase.Count > longest && Stands(phrase, at)) longest = phrase.Count;
        }

        return longest;
    }

    private bool Stands(IReadOnlyList<string> phrase, int at)
    {
        if (at + phrase.Count > tokens.Count) return false;
        for (var k = 0; k < phrase.Count; k++)
        {
            if (!FrameBook.Keys(tokens[at + k]).Contains(phrase[k])) return false;
        }

        return true;
    }
}
