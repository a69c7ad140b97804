using System.CommandLine;
using DealTracker.Application.Verification;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Cli.Commands;

/// <summary><c>verify</c>: whether the store keeps every promise it makes.</summary>
public static class VerifyCommand
{
    private const int MostFaults = 20;

    public static Command Create()
    {
        var deals = Options.Deals();
        var database = Options.Database();
        var command = new Command("verify", "Check every invariant of the store, and print what was counted. Changes nothing.") { deals, database };
        command.SetAction(async (parsed, cancel) =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var file = parsed.GetRequiredValue(database);
            if (!file.Exists)
            {
                errors.WriteLine($"{file}: there is no such database.");
                return 1;
            }

            await using var store = LocalStore.OpenAsItIs(file, parsed.GetRequiredValue(deals), errors);
            if (store is null) return 1;
            try
            {
                return Report(await store.GetRequiredService<VerifyStore>().RunAsync(cancel), output);
            }
            catch (SqliteException broken)
            {
                errors.WriteLine($"{file}: the database cannot be read: {broken.Message}");
                return 1;
            }
        });
        return command;
    }

    /// <summary>Answers 0 where every promise is kept, and 1 where one is not.</summary>
    private static int Report(IReadOnlyList<Check> checks, TextWriter output)
    {
        foreach (var check in checks.OrderBy(check => check.Invariant, StringComparer.Ordinal))
        {
            output.WriteLine(FormattableString.Invariant($"{(check.Faults.Count == 0 ? "ok  " : "FAIL")} {check.Invariant} {check.Promise}: {check.Checked} checked, {check.Faults.Count} at fault"));
            foreach (var fault in check.Faults.Take(MostFaults)) output.WriteLine($"       {fault}");
            if (check.Faults.Count > MostFaults) output.WriteLine(FormattableString.Invariant($"       and {check.Faults.Count - MostFaults} more"));
        }

        var broken = checks.Count(check => check.Faults.Count > 0);
        output.WriteLine(broken == 0 ? "Every promise is kept." : FormattableString.Invariant($"{broken} of {checks.Count} checks failed."));
        return broken == 0 ? 0 : 1;
    }
}
