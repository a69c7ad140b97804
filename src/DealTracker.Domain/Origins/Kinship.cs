namespace DealTracker.Domain.Origins;

/// <summary>What two texts have in common.</summary>
/// <param name="Passages">Where the first text holds runs of four or more words of the second, each wording once.</param>
/// <param name="Marks">Where the first text holds rare sums, shares or quotes of the second.</param>
/// <param name="SharedWords">How many of the words that either uses seldom both use.</param>
/// <param name="InOrder">How many of these stand in the same order in both.</param>
/// <param name="Likeness">The share of all runs that both have, 0 to 1.</param>
public sealed record Kinship(
    IReadOnlyList<TextSpan> Passages, IReadOnlyList<TextSpan> Marks, int SharedWords, int InOrder, double Likeness)
{
    private const double Copy = 0.3;
    private const int RetoldTraces = 7;
    private const double RetoldOrder = 4.5;
    private const int SomeTraces = 2;

    /// <summary>True where one is the other, save for some words.</summary>
    public bool IsCopy => Likeness >= Copy;

    /// <summary>True where one tells the other's points, in the other's order and partly in its words.</summary>
    public bool IsRetelling => Passages.Count + Marks.Count >= RetoldTraces && Order >= RetoldOrder;

    /// <summary>True where some wording is common to both: enough for two that name the same source.</summary>
    public bool HasTraces => Passages.Count + Marks.Count >= SomeTraces;

    /// <summary>
    /// How far the common order exceeds chance. In two texts that are independent of each other the longest common order of n words
    /// is about 2√n, and varies by about the sixth root of n; the number counts these.
    /// </summary>
    public double Order => SharedWords == 0 ? 0 : (InOrder - (2 * Math.Sqrt(SharedWords))) / Math.Pow(SharedWords, 1.0 / 6);

    /// <summary>Compares two texts; <paramref name="isRare"/> tells which marks few articles have.</summary>
    public static Kinship Between(TextSketch first, TextSketch second, Func<ulong, bool> isRare)
    {
        var passages = PassagesOf(first, second);
        var marks = first.Marks.Where(mark => second.Marks.ContainsKey(mark.Key) && isRare(mark.Key)).Select(mark => mark.Value).OrderBy(span => span.Start).ToList();

        // Without common wording the order of points says nothing.
        var shared = passages.Count + marks.Count < SomeTraces ? [] : SharedWordsOf(first, second);
        var common = passages.Count == 0 ? 0 : first.Runs.Count(second.Runs.Contains);
        return new Kinship(
            passages, marks, shared.Count, LongestRise(shared), common == 0 ? 0 : (double)common / (first.Runs.Count + second.Runs.Count - common));
    }

    /// <summary>Their places in the second, in the order of the first.</summary>
    private static List<int> SharedWordsOf(TextSketch first, TextSketch second) =>
    [
        .. first.Anchors.Where(anchor => second.Anchors.ContainsKey(anchor.Key)).OrderBy(anchor => anchor.Value).Select(anchor => second.Anchors[anchor.Key]),
    ];

    private static List<TextSpan> PassagesOf(TextSketch first, TextSketch second)
    {
        var passages = new List<TextSpan>();
        var seen = new HashSet<ulong>();
        var runs = first.RunsInOrder;
        for (var at = 0; at < runs.Count; at++)
        {
            if (!second.Runs.Contains(runs[at])) continue;
            var start = at;
            var isNew = false;
            for (; at < runs.Count && second.Runs.Contains(runs[at]); at++) isNew |= seen.Add(runs[at]);
            if (isNew) passages.Add(first.Passage(start, at - 1));
        }

        return passages;
    }

    private static int LongestRise(IReadOnlyList<int> places)
    {
        var ends = new List<int>();
        foreach (var place in places)
        {
            var at = ends.BinarySearch(place);
            if (at >= 0) continue;
            if (~at == ends.Count) ends.Add(place);
            else ends[~at] = place;
        }

        return ends.Count;
    }
}
