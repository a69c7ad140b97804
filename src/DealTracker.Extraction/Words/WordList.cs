using System.Collections.Frozen;
using System.Reflection;

namespace DealTracker.Extraction.Words;

/// <summary>
/// A list of terms from <c>Lexicon/Words/NAME.txt</c>: one term per line, <c>#</c> starts a note. A verb's irregular forms follow a colon
/// (<c>give: gave given</c>). Terms are matched by lemma.
/// </summary>
public sealed class WordList
{
    private static readonly Assembly Source = typeof(WordList).Assembly;

    private WordList(string name, IReadOnlyList<WordEntry> entries)
    {
        Name = name;
        Entries = entries;
        Words = entries.Where(e => e.Words.Count == 1).Select(e => e.Words[0]).ToFrozenSet(StringComparer.Ordinal);
        Phrases = entries.Where(e => e.Words.Count > 1).ToLookup(e => e.Words[0], e => e.Words);
    }

    /// <summary>The file's name without its ending.</summary>
    public string Name { get; }

    /// <summary>All terms.</summary>
    public IReadOnlyList<WordEntry> Entries { get; }

    /// <summary>The terms of one word.</summary>
    public FrozenSet<string> Words { get; }

    /// <summary>The terms of several words, by their first.</summary>
    public ILookup<string, IReadOnlyList<string>> Phrases { get; }

    /// <summary>Every list, by name; throws <see cref="InvalidDataException"/> with file and line on a blank or doubled term.</summary>
    public static FrozenDictionary<string, WordList> All { get; } = LoadAll();

    /// <summary>One list; throws where there is none of that name.</summary>
    public static WordList Of(string name) => All[name];

    private static FrozenDictionary<string, WordList> LoadAll()
    {
        const string marker = ".Lexicon.Words.";
        var lists = new Dictionary<string, WordList>(StringComparer.Ordinal);
        foreach (var resource in Source.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            var at = resource.IndexOf(marker, StringComparison.Ordinal);
            if (at < 0) continue;
            var name = resource[(at + marker.Length)..^".txt".Length];
            using var reader = new StreamReader(Source.GetManifestResourceStream(resource)!);
            lists.Add(name, new WordList(name, Parse(name, reader)));
        }

        return lists.ToFrozenDictionary(StringComparer.Ordinal);
    }

    internal static List<WordEntry> Parse(string name, TextReader reader)
    {
        var entries = new List<WordEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var note = line.IndexOf('#', StringComparison.Ordinal);
            var term = (note < 0 ? line : line[..note]).Trim();
            if (term.Length == 0)
            {
                if (line.Trim().Length == 0 && line.Length > 0) throw new InvalidDataException($"{name}.txt({number}): a blank term.");
                continue;
            }

            if (!seen.Add(term)) throw new InvalidDataException($"{name}.txt({number}): '{term}' stands here twice.");
            var colon = term.IndexOf(':', StringComparison.Ordinal);
            var words = (colon < 0 ? term : term[..colon]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var forms = colon < 0 ? [] : term[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            entries.Add(new WordEntry(words, forms));
        }

        return entries;
    }
}

/// <summary>One term: its words, by lemma, and the irregular forms of its first word.</summary>
public sealed record WordEntry(IReadOnlyList<string> Words, IReadOnlyList<string> IrregularForms);
