using System.CommandLine;
using DealTracker.Application.Articles;
using DealTracker.Cli.Output;
using DealTracker.Domain.Dates;
using DealTracker.Extraction;
using DealTracker.Extraction.Profiles;

namespace DealTracker.Cli.Commands;

/// <summary><c>extract</c>: what articles state, as JSON, one object to a line. Reads no database.</summary>
public static class ExtractCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("file") { Description = "The articles.", Arity = ArgumentArity.OneOrMore };
        var deals = Options.Deals();
        var published = Options.Published();
        var command = new Command("extract", "Print every fact and event that articles state, with the words that state them.") { files, deals, published };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(files), parsed.GetRequiredValue(deals), parsed.GetValue(published),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    /// <summary>Answers 0, or 1 where a file could not be read; the others are printed all the same.</summary>
    private static int Run(IReadOnlyList<FileInfo> files, DirectoryInfo deals, EdtfDate? published, TextWriter output, TextWriter errors)
    {
        if (ProfileFolder.Read(deals, errors) is not { } profiles) return 1;
        var preview = new PreviewArticle(new Extractor(profiles));
        var code = 0;
        foreach (var file in files)
        {
            if (ArticleFile.Read(file, errors) is not { } bytes)
            {
                code = 1;
                continue;
            }

            switch (preview.Run(bytes, file.Name, published))
            {
                case PreviewOutcome.Understood understood:
                    output.WriteLine(ReadingJson.Write(file.Name, understood.Text.Text, understood.Reading));
                    break;
                case PreviewOutcome.Unreadable unreadable:
                    errors.WriteLine($"{file}: {unreadable.Why}");
                    code = 1;
                    break;
            }
        }

        return code;
    }
}
