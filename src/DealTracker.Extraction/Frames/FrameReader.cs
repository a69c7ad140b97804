using System.Collections.Frozen;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Frames;

/// <summary>
/// Reads frames from lines. <c>holds: nowhere but on|in &lt;benefits&gt;</c> is a frame; <c>$else = else|elsewhere</c> names a class of words; <c>#</c> starts a
/// note. In a row, <c>a|b</c> are rivals, <c>no_one</c> is two words, <c>$name</c> a class, <c>@list</c> a word list, <c>x?</c> may be missing, <c>!x</c> may not stand here,
/// <c>^x</c> is the core, <c>x/v</c> a verb, <c>+owes</c> and <c>+benefits</c> before the colon say which side acts, <c>..</c>, <c>...</c> and <c>....</c> are gaps of up to three, eight and fourteen words, and rows after <c>&amp;</c> stand near by.
/// </summary>
internal sealed class FrameReader
{
    private const int ShortGap = 3;
    private const int LongGap = 8;
    private const int WideGap = 14;

    private readonly Dictionary<string, string> classes = new(StringComparer.Ordinal);

    /// <summary>The frames of a file; throws <see cref="InvalidDataException"/> with file and line on anything it cannot read.</summary>
    public List<Frame> Read(string kind, TextReader reader)
    {
        var frames = new List<Frame>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var note = line.IndexOf('#', StringComparison.Ordinal);
            var text = (note < 0 ? line : line[..note]).Trim();
            if (text.Length == 0) continue;
            if (text[0] == '$' && text.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
            {
                classes[text[1..equals].Trim()] = text[(equals + 1)..].Trim();
                continue;
            }

            frames.Add(One(kind, text) ?? throw new InvalidDataException($"{kind}.txt({number}): '{text}' is no frame."));
        }

        return frames;
    }

    private Frame? One(string kind, string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0) return null;
        var head = text[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!Enum.TryParse<FrameOutcome>(head[0], ignoreCase: true, out var outcome)) return null;
        var polarity = FramePolarity.Verb;
        FrameSlot? agent = null;
        foreach (var word in head.Skip(1))
        {
            if (word[0] == '+' && Enum.TryParse<FrameSlot>(word[1..], ignoreCase: true, out var side)) agent = side;
            else if (!Enum.TryParse(word, ignoreCase: true, out polarity)) return null;
        }

        var rows = text[(colon + 2)..].Split(" & ");
        var core = -1;
        var parts = Row(rows[0], ref core);
        var others = rows.Skip(1).Select(r => (IReadOnlyList<FramePart>)Row(r)).ToList();
        return new Frame(kind, outcome, polarity, agent, parts, others, core >= 0 ? core : parts.FindIndex(p => p is not GapPart and not WordPart { IsForbidden: true }), text[(colon + 2)..]);
    }

    private List<FramePart> Row(string row)
    {
        var core = -1;
        return Row(row, ref core);
    }

    private List<FramePart> Row(string row, ref int core)
    {
        var parts = new List<FramePart>();
        foreach (var word in row.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word[0] == '^') core = parts.Count;
            parts.Add(Part(word.TrimStart('^')));
        }

        return parts;
    }

    private FramePart Part(string word)
    {
        if (word == "..") return new GapPart(ShortGap);
        if (word == "...") return new GapPart(LongGap);
        if (word == "....") return new GapPart(WideGap);
        var optional = word.EndsWith('?');
        if (optional) word = word[..^1];
        var forbidden = word[0] == '!';
        if (forbidden) word = word[1..];
        if (word[0] == '<') return new SlotPart(Enum.Parse<FrameSlot>(word[1..^1], ignoreCase: true), optional);
        var verb = word.EndsWith("/v", StringComparison.Ordinal);
        if (verb) word = word[..^2];
        var terms = Terms(word).Distinct(StringComparer.Ordinal).ToList();
        return new WordPart(
            terms.Where(t => !t.Contains(' ', StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal),
            [.. terms.Where(t => t.Contains(' ', StringComparison.Ordinal)).Select(t => (IReadOnlyList<string>)t.Split(' '))],
            forbidden,
            verb,
            optional,
            word.Split('|').Contains("$ip", StringComparer.Ordinal));
    }

    private IEnumerable<string> Terms(string word)
    {
        foreach (var rival in word.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            if (rival[0] == '$')
            {
                foreach (var term in Terms(classes.TryGetValue(rival[1..], out var words) ? words : throw new InvalidDataException($"There is no class '{rival}'."))) yield return term;
            }
            else if (rival[0] == '@')
            {
                foreach (var entry in WordList.Of(rival[1..]).Entries) yield return string.Join(' ', entry.Words);
            }
            else
            {
                yield return rival.Replace('_', ' ');
            }
        }
    }
}
