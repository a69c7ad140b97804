using System.CommandLine;
using DealTracker.Extraction.Profiles;

namespace DealTracker.Cli.Commands;

/// <summary><c>profile check</c>: what is wrong with a deal's profile, and how to mend it.</summary>
public static class ProfileCommand
{
    public static Command Create() => new("profile", "Work on the profiles of deals.") { Check() };

    private static Command Check()
    {
        var paths = new Argument<string[]>("file") { Description = "Profiles, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("check", "Tell every fault of a profile with its line and how to mend it.") { paths };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(paths), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    /// <summary>Answers 0 where all can be used, warnings or not, and 1 otherwise.</summary>
    private static int Run(IReadOnlyList<string> paths, TextWriter output, TextWriter errors)
    {
        var code = 0;
        foreach (var path in paths)
        {
            if (Checks(path, errors) is not { } checks)
            {
                code = 1;
                continue;
            }

            foreach (var check in checks)
            {
                foreach (var fault in check.Faults) output.WriteLine(fault);
                if (check.Profile is { } profile) output.WriteLine(Sum(profile, check.Faults.Count));
                else code = 1;
            }
        }

        return code;
    }

    private static IReadOnlyList<ProfileCheck>? Checks(string path, TextWriter errors)
    {
        try
        {
            if (Directory.Exists(path)) return ProfileReader.CheckFolder(path);
            if (File.Exists(path)) return [ProfileReader.CheckFile(path)];
            errors.WriteLine($"{path}: there is no such file.");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"{path}: {refused.Message}");
        }

        return null;
    }

    private static string Sum(DealProfile profile, int warnings) =>
        $"{profile.Id}: can be used; {profile.Clauses.Count} {(profile.Clauses.Count == 1 ? "clause" : "clauses")}, {profile.Parties.Sum(p => p.Aliases.Count)} names of the parties{(warnings == 0 ? "" : warnings == 1 ? ", 1 warning" : $", {warnings} warnings")}.";
}
