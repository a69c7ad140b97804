using System.Globalization;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Web.Wording;

/// <summary>Numbers with their nouns.</summary>
public static class Counted
{
    private static readonly string[] Words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static string Of(int count, string noun, string? plural = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {(count == 1 ? noun : plural ?? noun + "s")}");

    /// <summary>Small numbers in words, for sentences.</summary>
    public static string InWords(int count, string noun) =>
        count < Words.Length ? $"{Words[count]} {(count == 1 ? noun : noun + "s")}" : Of(count, noun);

    /// <summary>How many articles say so, and how many of them only with doubt.</summary>
    public static string Articles(IEnumerable<Evidence> quotes)
    {
        var articles = quotes.GroupBy(q => q.Article).Select(article => article.Max(q => q.Certainty)).ToArray();
        var hedged = articles.Count(c => c == Certainty.Hedged);
        return Of(articles.Length, "article") + (hedged > 0 ? $" ({hedged} hedged)" : "");
    }
}
