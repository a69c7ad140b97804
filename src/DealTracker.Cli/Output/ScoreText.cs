using System.Globalization;
using DealTracker.Application.Evaluation;

namespace DealTracker.Cli.Output;

/// <summary>Writes scores for people: tables as text, errors one to a line.</summary>
public static class ScoreText
{
    private const int LongestName = 33;
    private const int LongestQuote = 110;

    /// <summary>A row per article, per kind, for events and for all facts, then the shares.</summary>
    public static void Write(SetScore score, TextWriter output)
    {
        output.WriteLine($"{"",-34}{"precision",9}{"recall",9}{"F1",9}{"right",7}{"extra",7}{"missed",7}");
        foreach (var article in score.Articles) output.WriteLine(Row(article.Article.Length > LongestName ? article.Article[..LongestName] : article.Article, article.Facts));
        output.WriteLine();
        foreach (var (kind, facts) in score.ByKind) output.WriteLine(Row(kind, facts));
        output.WriteLine();
        output.WriteLine(Row("events", score.Events));
        output.WriteLine(Row("all facts", score.Facts));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"evidence on found facts {score.Evidence.Value:0.000} · certainty {score.Certainty.Value:0.000} · publication date {score.Published.Value:0.000} · articles {score.Articles.Count}, failed {score.Failures.Count}"));
    }

    /// <summary>Every fact missed and every fact too many, and every wrong publication date.</summary>
    public static void WriteErrors(SetScore score, TextWriter output)
    {
        foreach (var article in score.Articles)
        {
            foreach (var fact in article.Match.Missed) output.WriteLine($"  missed  {article.Article}: {Tell(fact)}");
            foreach (var fact in article.Match.Extra) output.WriteLine($"  extra   {article.Article}: {Tell(fact)}");
            if (!article.Published) output.WriteLine($"  dated   {article.Article}: another publication date");
        }
    }

    private static string Row(string name, Tally tally) => string.Create(CultureInfo.InvariantCulture,
        $"{name,-34}{tally.Precision,9:0.000}{tally.Recall,9:0.000}{tally.F1,9:0.000}{tally.Right,7}{tally.Extra,7}{tally.Missed,7}");

    private static string Tell(AnnotatedFact fact)
    {
        var quote = fact.Quotes.Count == 0 ? "" : string.Join(' ', fact.Quotes[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"[{string.Join(", ", fact.Versions)}] {fact.Clause} {fact.Attribute}={fact.Value} | {(quote.Length > LongestQuote ? quote[..LongestQuote] : quote)}";
    }
}
