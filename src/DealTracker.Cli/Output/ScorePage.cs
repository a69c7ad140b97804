using System.Globalization;
using System.Text;
using DealTracker.Application.Evaluation;

namespace DealTracker.Cli.Output;

/// <summary>A set's score as a page of Markdown, made to be kept beside the rules and compared line by line.</summary>
public static class ScorePage
{
    public static string Write(string name, SetScore score)
    {
        var page = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"# {name}")
            .AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"{score.Articles.Count} articles, {score.Failures.Count} not read.")
            .AppendLine();
        Head(page, "kind");
        foreach (var (kind, facts) in score.ByKind) Row(page, kind, facts);
        Row(page, "**all facts**", score.Facts);
        Row(page, "events", score.Events);
        page.AppendLine()
            .AppendLine("| evidence | certainty | publication date |")
            .AppendLine("| ---: | ---: | ---: |")
            .AppendLine(CultureInfo.InvariantCulture, $"| {score.Evidence.Value:0.000} | {score.Certainty.Value:0.000} | {score.Published.Value:0.000} |")
            .AppendLine();
        Head(page, "article");
        foreach (var article in score.Articles) Row(page, article.Article, article.Facts);
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void Head(StringBuilder page, string first) => page
        .AppendLine(CultureInfo.InvariantCulture, $"| {first} | precision | recall | F1 | right | extra | missed |")
        .AppendLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");

    private static void Row(StringBuilder page, string name, Tally tally) => page.AppendLine(CultureInfo.InvariantCulture,
        $"| {name} | {tally.Precision:0.000} | {tally.Recall:0.000} | {tally.F1:0.000} | {tally.Right} | {tally.Extra} | {tally.Missed} |");
}
