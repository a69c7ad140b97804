using DiffPlex;

namespace DealTracker.Web.Markup;

/// <summary>What became of some words.</summary>
public enum WordFate
{
    Kept,
    Removed,
    Added,
}

/// <summary>Words that share a fate.</summary>
public sealed record MarkedWords(WordFate Fate, string Text);

/// <summary>Two sentences, word by word.</summary>
public static class WordMarks
{
    private static readonly char[] Borders = [' ', '.', ',', ';', ':'];

    /// <summary>Both sentences in one, in reading order: what is kept, what is removed, and what is added in its place.</summary>
    public static IReadOnlyList<MarkedWords> Between(string was, string now)
    {
        var diff = new Differ().CreateWordDiffs(was, now, ignoreWhitespace: false, Borders);
        var words = new List<MarkedWords>();
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(words, WordFate.Kept, diff.PiecesOld[at..block.DeleteStartA]);
            Add(words, WordFate.Removed, diff.PiecesOld[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)]);
            Add(words, WordFate.Added, diff.PiecesNew[block.InsertStartB..(block.InsertStartB + block.InsertCountB)]);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(words, WordFate.Kept, diff.PiecesOld[at..]);
        return Joined(words);
    }

    public static IEnumerable<MarkedWords> Was(this IEnumerable<MarkedWords> words) => words.Where(w => w.Fate != WordFate.Added);

    public static IEnumerable<MarkedWords> Is(this IEnumerable<MarkedWords> words) => words.Where(w => w.Fate != WordFate.Removed);

    private static void Add(List<MarkedWords> words, WordFate fate, string[] pieces)
    {
        if (pieces.Length > 0) words.Add(new MarkedWords(fate, string.Concat(pieces)));
    }

    /// <summary>A lone space between two changes belongs to both: marks over whole phrases read better than over single words.</summary>
    private static List<MarkedWords> Joined(List<MarkedWords> words)
    {
        var joined = new List<MarkedWords>();
        string was = "", now = "";
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var bridge = word.Fate == WordFate.Kept && string.IsNullOrWhiteSpace(word.Text) && was.Length + now.Length > 0 && i + 1 < words.Count;
            if (word.Fate == WordFate.Removed || bridge) was += word.Text;
            if (word.Fate == WordFate.Added || bridge) now += word.Text;
            if (word.Fate == WordFate.Kept && !bridge)
            {
                Flush(joined, ref was, ref now);
                joined.Add(word);
            }
        }

        Flush(joined, ref was, ref now);
        return joined;
    }

    private static void Flush(List<MarkedWords> joined, ref string was, ref string now)
    {
        if (was.Length > 0) joined.Add(new MarkedWords(WordFate.Removed, was));
        if (now.Length > 0) joined.Add(new MarkedWords(WordFate.Added, now));
        (was, now) = ("", "");
    }
}
