using System.CommandLine;
using DealTracker.Application.Articles;
using DealTracker.Application.Rereading;
using DealTracker.Cli.Output;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Cli.Commands;

/// <summary><c>reextract</c>: reads the stored bytes with the present engine, and shows the difference before anything is changed.</summary>
public static class ReextractCommand
{
    public static Command Create()
    {
        var articles = new Argument<long[]>("article") { Description = "Ids of articles; without any, all are read again.", Arity = ArgumentArity.ZeroOrMore };
        var apply = new Option<bool>("--apply") { Description = "Take the new readings for the articles'. Without it, nothing is changed." };
        var deals = Options.Deals();
        var database = Options.Database();
        var command = new Command("reextract", "Read stored articles again with the present engine, and show what differs.") { articles, apply, deals, database };
        command.SetAction(async (parsed, cancel) =>
        {
            var errors = parsed.InvocationConfiguration.Error;
            await using var store = await LocalStore.OpenAsync(parsed.GetRequiredValue(database), parsed.GetRequiredValue(deals), errors, cancel);
            return store is null ? 1 : await RunAsync(store, parsed.GetValue(articles) ?? [], parsed.GetRequiredValue(apply), parsed.InvocationConfiguration.Output, errors, cancel);
        });
        return command;
    }

    /// <summary>Answers 0, or 1 where an article is not there or can no longer be read; the others are read all the same.</summary>
    private static async Task<int> RunAsync(ServiceProvider store, long[] ids, bool apply, TextWriter output, TextWriter errors, CancellationToken cancel)
    {
        var reread = store.GetRequiredService<RereadArticle>();
        var wanted = ids.Length > 0 ? ids : [.. (await store.GetRequiredService<ListArticles>().RunAsync(cancel)).Select(article => article.Id)];
        var (read, different, code) = (0, 0, 0);
        foreach (var id in wanted)
        {
            var outcome = apply ? await reread.ApplyAsync(id, cancel: cancel) : await reread.PreviewAsync(id, cancel);
            if (outcome?.Difference is not { } difference)
            {
                errors.WriteLine(outcome is null ? $"There is no article {id}." : $"Article {id} can no longer be read: {outcome.Why}");
                code = 1;
                continue;
            }

            read++;
            if (difference.IsEmpty) continue;
            different++;
            RereadText.Write(outcome, output);
        }

        output.WriteLine($"{read} read, {different} {(apply ? "changed" : "would change")}{(apply || different == 0 ? "" : "; --apply changes them")}.");
        return code;
    }
}
