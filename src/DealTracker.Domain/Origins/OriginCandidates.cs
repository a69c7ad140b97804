namespace DealTracker.Domain.Origins;

/// <summary>
/// Which pairs of articles are worth comparing: those that share runs of words that few articles have, those whose MinHash signatures meet, and
/// neighbours in time that credit the same outlet. Each article brings a bounded number of pairs, so that a thousand take no million comparisons.
/// </summary>
internal static class OriginCandidates
{
    private const int FewArticles = 12;
    private const int SharedRuns = 3;
    private const int PairsOfOne = 8;

    /// <summary>Pairs of places in <paramref name="articles"/>, which stand in the order of their keys; the lesser first.</summary>
    public static IReadOnlyList<(int First, int Second)> Among(IReadOnlyList<SketchedArticle> articles)
    {
        var pairs = new HashSet<(int, int)>();
        ByRareRuns(articles, pairs);
        BySignature(articles, pairs);
        ByCredit(articles, pairs);
        return [.. pairs.Order()];
    }

    private static void ByRareRuns(IReadOnlyList<SketchedArticle> articles, HashSet<(int, int)> pairs)
    {
        var holders = articles.SelectMany((article, at) => article.Sketch.Runs.Select(run => (Run: run, At: at))).ToArray();
        Array.Sort(holders);
        var shared = new Dictionary<(int, int), int>();
        for (int from = 0, to; from < holders.Length; from = to)
        {
            for (to = from + 1; to < holders.Length && holders[to].Run == holders[from].Run;) to++;
            if (to - from is < 2 or > FewArticles) continue;
            for (var i = from; i < to; i++)
                for (var j = i + 1; j < to; j++)
                    shared[(holders[i].At, holders[j].At)] = shared.GetValueOrDefault((holders[i].At, holders[j].At)) + 1;
        }

        var best = shared.Where(pair => pair.Value >= SharedRuns)
            .SelectMany(pair => new[] { (One: pair.Key.Item1, Pair: pair), (One: pair.Key.Item2, Pair: pair) })
            .GroupBy(side => side.One, side => side.Pair)
            .SelectMany(sides => sides.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(PairsOfOne));
        pairs.UnionWith(best.Select(pair => pair.Key));
    }

    private static void BySignature(IReadOnlyList<SketchedArticle> articles, HashSet<(int, int)> pairs)
    {
        for (var band = 0; band < MinHash.Bands; band++)
        {
            var buckets = articles.Select((article, at) => (article.Sketch.Signature, At: at)).Where(article => article.Signature.Count > 0)
                .GroupBy(article => MinHash.Band(article.Signature, band), article => article.At);
            foreach (var bucket in buckets) Chain([.. bucket], pairs);
        }
    }

    private static void ByCredit(IReadOnlyList<SketchedArticle> articles, HashSet<(int, int)> pairs)
    {
        var byOutlet = articles.SelectMany((article, at) => article.Lineage.Names.Select(name => (Name: name, At: at)))
            .GroupBy(credit => credit.Name, credit => credit.At, StringComparer.OrdinalIgnoreCase);
        foreach (var outlet in byOutlet)
        {
            var inTime = outlet.OrderBy(at => articles[at].Article.Published is null).ThenBy(at => articles[at].Article.Published).ThenBy(at => at).ToList();
            for (var i = 0; i < inTime.Count; i++)
                for (var j = i + 1; j < inTime.Count && j <= i + PairsOfOne; j++)
                    pairs.Add((Math.Min(inTime[i], inTime[j]), Math.Max(inTime[i], inTime[j])));
        }
    }

    /// <summary>Copies of one text need no more than to be compared with the first and with their neighbour.</summary>
    private static void Chain(List<int> bucket, HashSet<(int, int)> pairs)
    {
        for (var i = 1; i < bucket.Count; i++)
        {
            pairs.Add((bucket[0], bucket[i]));
            pairs.Add((bucket[i - 1], bucket[i]));
        }
    }
}
