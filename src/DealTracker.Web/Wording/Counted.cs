using System.Globalization;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Origins;

namespace DealTracker.Web.Wording;

/// <summary>Numbers with their nouns, which stand in <c>Resources/Nouns.resx</c>.</summary>
public static class Counted
{
    public static string Of(int count, string noun) => Phrases.Nouns.Count(noun, count);

    /// <summary>A small number in words, without its noun.</summary>
    public static string Number(int count)
    {
        var words = Phrases.Site["SmallNumbers"].Split(' ');
        return count < words.Length ? words[count] : count.ToString("#,0", CultureInfo.CurrentCulture);
    }

    /// <summary>Small numbers in words, for sentences.</summary>
    public static string InWords(int count, string noun)
    {
        var words = Phrases.Site["SmallNumbers"].Split(' ');
        return count < words.Length ? Phrases.Nouns.Count(noun, count, words[count]) : Of(count, noun);
    }

    /// <summary>How many articles say so, on how many independent origins they rest, and how many of them speak only with doubt.</summary>
    public static string Support(OriginMap origins, IEnumerable<Evidence> quotes)
    {
        var articles = quotes.GroupBy(q => q.Article).ToDictionary(article => article.Key, article => article.Max(q => q.Certainty));
        var hedged = articles.Values.Count(c => c == Certainty.Hedged);
        var all = Origins(origins.CountArticles(articles.Keys));
        return hedged > 0 ? Phrases.Site.With("ArticlesHedged", all, hedged) : all;
    }

    /// <summary>The same without regard to doubt. Articles of unknown lineage are never counted as an origin, nor are those whose report was withdrawn.</summary>
    public static string Origins(Corroboration support)
    {
        var articles = Of(support.Articles, "article");
        if (support is { Articles: > 0, Origins: 0, Withdrawn: 0 }) return Phrases.Sources.With("OriginUnknown", articles);
        string?[] parts =
        [
            articles,
            support.Origins > 0 ? Of(support.Origins, "origin") : null,
            support.UnknownLineage > 0 ? Phrases.Sources.With("OfUnknownOrigin", support.UnknownLineage) : null,
            support.Withdrawn == 0 ? null : support.Withdrawn == support.Articles ? Phrases.Sources["OfWithdrawnReport"] : Phrases.Sources.With("SomeOfWithdrawnReport", support.Withdrawn),
        ];
        return string.Join(", ", parts.OfType<string>());
    }
}
