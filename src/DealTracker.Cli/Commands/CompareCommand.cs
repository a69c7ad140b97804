using System.CommandLine;
using DealTracker.Application.Deals;
using DealTracker.Cli.Output;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Cli.Commands;

/// <summary><c>compare</c>: two versions of a deal, clause by clause.</summary>
public static class CompareCommand
{
    public static Command Create()
    {
        var deal = new Argument<string>("deal") { Description = "The deal's id, a-b." };
        var from = new Argument<string>("from") { Description = "The older version, 2025-10." };
        var to = new Argument<string>("to") { Description = "The newer version, 2026-04-27." };
        var deals = Options.Deals();
        var database = Options.Database();
        var command = new Command("compare", "Print what became of every clause between two versions of a deal.") { deal, from, to, deals, database };
        command.SetAction(async (parsed, cancel) =>
        {
            var errors = parsed.InvocationConfiguration.Error;
            await using var store = await LocalStore.OpenAsync(parsed.GetRequiredValue(database), parsed.GetRequiredValue(deals), errors, cancel);
            if (store is null) return 1;
            var (id, older, newer) = (parsed.GetRequiredValue(deal), parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
            var compareVersions = store.GetRequiredService<CompareVersions>();
            var outcome = await compareVersions.RunAsync(id, older, newer, cancel: cancel);
            if (outcome is CompareOutcome.Elsewhere elsewhere) outcome = await compareVersions.RunAsync(id, elsewhere.From, elsewhere.To, cancel: cancel);
            if (outcome is not CompareOutcome.Compared compared)
            {
                errors.WriteLine(await WhyNotAsync(store.GetRequiredService<ShowDeal>(), id, cancel));
                return 1;
            }

            ComparisonText.Write(compared, parsed.InvocationConfiguration.Output);
            return 0;
        });
        return command;
    }

    private static async Task<string> WhyNotAsync(ShowDeal showDeal, string deal, CancellationToken cancel) =>
        await showDeal.RunAsync(deal, cancel) is not { } view ? $"No profile describes the deal '{deal}'."
        : view.Ledger.Versions.Count == 0 ? $"No article dates a version of '{deal}' yet."
        : $"'{deal}' is known in these versions: {string.Join(", ", view.Ledger.Versions.Select(version => version.Id))}.";
}
