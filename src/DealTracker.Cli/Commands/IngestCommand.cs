using System.CommandLine;
using DealTracker.Application.Articles;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Cli.Commands;

/// <summary><c>ingest</c>: stores articles and what they state.</summary>
public static class IngestCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = "Articles, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var deals = Options.Deals();
        var database = Options.Database();
        var command = new Command("ingest", "Store articles, with every fact and event that they state.") { paths, deals, database };
        command.SetAction(async (parsed, cancel) =>
        {
            var errors = parsed.InvocationConfiguration.Error;
            await using var store = await LocalStore.OpenAsync(parsed.GetRequiredValue(database), parsed.GetRequiredValue(deals), errors, cancel);
            return store is null
                ? 1
                : await RunAsync(store.GetRequiredService<ImportArticle>(), parsed.GetRequiredValue(paths), parsed.InvocationConfiguration.Output, errors, cancel);
        });
        return command;
    }

    /// <summary>Answers 0, or 1 where a file could not be read; the others are stored all the same.</summary>
    private static async Task<int> RunAsync(ImportArticle importArticle, string[] paths, TextWriter output, TextWriter errors, CancellationToken cancel)
    {
        var code = 0;
        foreach (var file in paths.SelectMany(FilesOf))
        {
            if (ArticleFile.Read(file, errors) is not { } bytes)
            {
                code = 1;
                continue;
            }

            switch (await importArticle.RunAsync(bytes, file.Name, cancel: cancel))
            {
                case ImportOutcome.Imported imported:
                    output.WriteLine($"{file}: article {imported.Article.Summary.Id}, {imported.Article.Facts.Count} facts, {imported.Article.Events.Count} events");
                    break;
                case ImportOutcome.AlreadyImported known:
                    output.WriteLine($"{file}: already stored as article {known.Article.Summary.Id}");
                    break;
                case ImportOutcome.Unreadable unreadable:
                    errors.WriteLine($"{file}: {unreadable.Why}");
                    code = 1;
                    break;
            }
        }

        return code;
    }

    private static IEnumerable<FileInfo> FilesOf(string path) => Directory.Exists(path)
        ? ArticleFolder.FilesIn(path).Select(file => new FileInfo(file))
        : [new FileInfo(path)];
}
