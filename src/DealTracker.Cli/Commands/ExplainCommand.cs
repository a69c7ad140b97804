using System.CommandLine;
using System.Text;
using DealTracker.Domain.Dates;
using DealTracker.Extraction;
using DealTracker.Extraction.Reading;
using DealTracker.Extraction.Settling;

namespace DealTracker.Cli.Commands;

/// <summary><c>explain</c>: which rules looked at each sentence, what they proposed, and why each proposal lived or died.</summary>
public static class ExplainCommand
{
    public static Command Create()
    {
        var subject = new Argument<string>("file-or-sentence") { Description = "An article, or a sentence in quotation marks." };
        var deals = Options.Deals();
        var published = Options.Published();
        var command = new Command("explain", "Print what the rules made of every sentence, and why.") { subject, deals, published };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(subject), parsed.GetRequiredValue(deals), parsed.GetValue(published),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string subject, DirectoryInfo deals, EdtfDate? published, TextWriter output, TextWriter errors)
    {
        if (ProfileFolder.Read(deals, errors) is not { } profiles) return 1;
        var file = new FileInfo(subject);
        var bytes = file.Exists ? ArticleFile.Read(file, errors) : Encoding.UTF8.GetBytes(subject);
        if (bytes is null) return 1;
        switch (ArticleReader.Read(bytes, file.Exists ? file.Name : "sentence.txt"))
        {
            case ReadOutcome.Unreadable unreadable:
                errors.WriteLine(unreadable.Why);
                return 1;
            case ReadOutcome.Read read:
                Print(read.Article.Text, new Extractor(profiles).Explain(read.Article, published), output);
                break;
        }

        return 0;
    }

    private static void Print(string text, Explanation explanation, TextWriter output)
    {
        output.WriteLine($"published: {explanation.Reading.Published?.Text ?? "unknown"} ({explanation.Reading.PublishedBasis.ToString().ToLowerInvariant()})");
        var bySentence = explanation.Candidates.ToLookup(c => c.Candidate.At.Sentence.Span);
        foreach (var sentence in explanation.Sentences)
        {
            output.WriteLine();
            output.WriteLine(sentence.In(text).ReplaceLineEndings(" "));
            foreach (var candidate in bySentence[sentence]) output.WriteLine("  " + Line(candidate));
            if (!bySentence[sentence].Any()) output.WriteLine("  no rule fits");
        }
    }

    private static string Line(WeighedCandidate weighed)
    {
        var candidate = weighed.Candidate;
        var what = $"{candidate.Deal.Id} {candidate.Clause} {candidate.Attribute}={candidate.Value}";
        var fate = weighed.Dropped is { } why
            ? $"dropped: {why}"
            : $"{candidate.Standing.ToString().ToLowerInvariant()}, {weighed.Certainty.ToString().ToLowerInvariant()}{(weighed.IsPrevious ? ", of the terms before" : "")}";
        return $"{(weighed.Dropped is null ? '+' : '-')} {what} | {fate} | rule: {candidate.Rule}";
    }
}
