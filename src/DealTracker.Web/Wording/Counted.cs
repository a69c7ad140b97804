using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Web.Wording;

/// <summary>Numbers with their nouns, which stand in <c>Resources/Nouns.resx</c>.</summary>
public static class Counted
{
    public static string Of(int count, string noun) => Phrases.Nouns.Count(noun, count);

    /// <summary>Small numbers in words, for sentences.</summary>
    public static string InWords(int count, string noun)
    {
        var words = Phrases.Site["SmallNumbers"].Split(' ');
        return count < words.Length ? Phrases.Nouns.Count(noun, count, words[count]) : Of(count, noun);
    }

    /// <summary>How many articles say so, and how many of them only with doubt.</summary>
    public static string Articles(IEnumerable<Evidence> quotes)
    {
        var articles = quotes.GroupBy(q => q.Article).Select(article => article.Max(q => q.Certainty)).ToArray();
        var hedged = articles.Count(c => c == Certainty.Hedged);
        var all = Of(articles.Length, "article");
        return hedged > 0 ? Phrases.Site.With("ArticlesHedged", all, hedged) : all;
    }
}
