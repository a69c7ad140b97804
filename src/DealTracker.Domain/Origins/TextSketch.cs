namespace DealTracker.Domain.Origins;

/// <summary>
/// What is kept of an article's wording to compare it with others: its words in order, runs of four words, rare-looking marks, and a
/// MinHash signature of the runs. A pure function of the text; made once per article.
/// </summary>
public sealed class TextSketch
{
    /// <summary>Words in a run.</summary>
    public const int Run = 4;

    private const int LongWord = 4;

    private readonly IReadOnlyList<SketchWord> words;

    private TextSketch(IReadOnlyList<SketchWord> words, IReadOnlyDictionary<ulong, TextSpan> marks)
    {
        this.words = words;
        Marks = marks;
        var runs = new ulong[Math.Max(0, words.Count - Run + 1)];
        for (var at = 0; at < runs.Length; at++) runs[at] = RunAt(at);
        RunsInOrder = runs;
        Runs = new HashSet<ulong>(runs);
        Anchors = AnchorsOf(words);
        Signature = MinHash.Of(Runs);
    }

    /// <summary>Runs of four words by their place; those of the same words are equal.</summary>
    public IReadOnlyList<ulong> RunsInOrder { get; }

    /// <summary>The same as a set.</summary>
    public IReadOnlySet<ulong> Runs { get; }

    /// <summary>Words that the text uses once or twice, each with the place of its first use: the order of its points.</summary>
    public IReadOnlyDictionary<ulong, int> Anchors { get; }

    /// <summary>Sums, shares and words in quotation marks.</summary>
    public IReadOnlyDictionary<ulong, TextSpan> Marks { get; }

    /// <summary>The MinHash signature of the runs.</summary>
    public IReadOnlyList<ulong> Signature { get; }

    /// <summary>The sketch of <paramref name="text"/> between the ends of <paramref name="core"/>.</summary>
    public static TextSketch Of(string text, TextSpan core) => new(SketchWords.In(text, core), SketchMarks.In(text, core));

    /// <summary>The words of the text from the run at <paramref name="first"/> to the end of the run at <paramref name="last"/>.</summary>
    public TextSpan Passage(int first, int last) => new(words[first].Start, words[last + Run - 1].End);

    private ulong RunAt(int at)
    {
        var hash = 14695981039346656037UL;
        for (var i = at; i < at + Run; i++) hash = MinHash.Mix(hash ^ words[i].Hash);
        return hash;
    }

    private static Dictionary<ulong, int> AnchorsOf(IReadOnlyList<SketchWord> words)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var word in words) counts[word.Hash] = counts.GetValueOrDefault(word.Hash) + 1;
        var anchors = new Dictionary<ulong, int>();
        for (var at = 0; at < words.Count; at++)
            if ((words[at].HasDigit || words[at].End - words[at].Start >= LongWord) && counts[words[at].Hash] <= 2) anchors.TryAdd(words[at].Hash, at);
        return anchors;
    }
}
