using System.CommandLine;
using DealTracker.Application.Articles;
using DealTracker.Application.Evaluation;
using DealTracker.Cli.Output;
using DealTracker.Extraction;
using DealTracker.Extraction.Profiles;

namespace DealTracker.Cli.Commands;

/// <summary><c>evaluate</c>: how well the engine understands articles that have an annotation beside them.</summary>
public static class EvaluateCommand
{
    public static Command Create()
    {
        var folders = new Argument<DirectoryInfo[]>("dir") { Description = "Folders of articles, each with NAME.gold.json beside it.", Arity = ArgumentArity.ZeroOrMore };
        var deals = new Option<DirectoryInfo[]>("--deals")
        {
            Description = "The folders of the deals' profiles; where two tell of one deal, the first counts.",
            HelpName = "DIR",
            DefaultValueFactory = _ => [new DirectoryInfo(HomeFolder.Deals)],
        };
        var agreements = new Option<string?>("--agreements") { Description = "Score facts of these agreements alone, comma-separated.", HelpName = "A,B" };
        var errors = new Option<bool>("--errors") { Description = "List every fact missed and every fact too many." };
        var json = new Option<bool>("--json") { Description = "Print JSON in place of a table." };
        var sets = new Option<FileInfo?>("--sets")
        {
            Description = "A list of sets, a line each: name | folders | folders of profiles | agreements. Writes NAME.md for each beside the list.",
            HelpName = "FILE",
        };
        var command = new Command("evaluate", "Score what the engine understands against annotations.") { folders, deals, agreements, errors, json, sets };
        command.SetAction(parsed =>
        {
            var (output, complaints) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (parsed.GetValue(sets) is { } list) return Refresh(list, output, complaints);
            var set = new EvaluationSet(
                "", parsed.GetValue(folders) ?? [], parsed.GetRequiredValue(deals), EvaluationSet.Names(parsed.GetValue(agreements)));
            return Score(set, complaints) is { } score ? Print(score, parsed.GetValue(errors), parsed.GetValue(json), output) : 1;
        });
        return command;
    }

    private static int Print(SetScore score, bool errors, bool json, TextWriter output)
    {
        if (errors) ScoreText.WriteErrors(score, output);
        if (json) output.WriteLine(ScoreJson.Write(score));
        else ScoreText.Write(score, output);
        return score.Failures.Count > 0 ? 2 : 0;
    }

    /// <summary>Answers 0, 1 where a set could not be scored, 2 where articles could not be read.</summary>
    private static int Refresh(FileInfo list, TextWriter output, TextWriter complaints)
    {
        if (EvaluationSet.ReadList(list, complaints) is not { } sets) return 1;
        var code = 0;
        foreach (var set in sets)
        {
            if (Score(set, complaints) is not { } score) return 1;
            File.WriteAllText(Path.Combine(list.DirectoryName!, set.Name + ".md"), ScorePage.Write(set.Name, score));
            output.WriteLine(FormattableString.Invariant(
                $"{set.Name,-16} F1 {score.Facts.F1:0.000}  precision {score.Facts.Precision:0.000}  events {score.Events.F1:0.000}  evidence {score.Evidence.Value:0.000}  certainty {score.Certainty.Value:0.000}  dated {score.Published.Value:0.000}"));
            if (score.Failures.Count > 0) code = 2;
        }

        return code;
    }

    private static SetScore? Score(EvaluationSet set, TextWriter complaints)
    {
        if (set.Folders.Count == 0 || set.Folders.Any(folder => !folder.Exists))
        {
            complaints.WriteLine("evaluate wants folders that exist; see --help.");
            return null;
        }

        var profiles = new List<DealProfile>();
        foreach (var folder in set.Profiles)
        {
            if (ProfileFolder.Read(folder, complaints) is not { } read) return null;
            profiles.AddRange(read.Where(profile => profiles.TrueForAll(known => known.Id != profile.Id)));
        }

        try
        {
            var score = new EvaluateArticles(new PreviewArticle(new Extractor(profiles))).Run(set.Folders.Select(folder => folder.FullName), set.Agreements);
            foreach (var failure in score.Failures) complaints.WriteLine($"FAILED {failure}");
            return score;
        }
        catch (InvalidDataException wrong)
        {
            complaints.WriteLine(wrong.Message);
            return null;
        }
    }
}
