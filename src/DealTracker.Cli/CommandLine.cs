using System.CommandLine;
using System.Text;
using DealTracker.Cli.Commands;

namespace DealTracker.Cli;

/// <summary>The way in of the command line.</summary>
public static class CommandLine
{
    /// <summary>Runs one command and answers its exit code.</summary>
    public static int Main(string[] args)
    {
        Console.OutputEncoding = Console.InputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return Root().Parse(args).Invoke();
    }

    /// <summary>All commands.</summary>
    public static RootCommand Root() => new("DealTracker on the command line.")
    {
        ExtractCommand.Create(),
        IngestCommand.Create(),
        CompareCommand.Create(),
        DatesCommand.Create(),
        ExplainCommand.Create(),
        EvaluateCommand.Create(),
        ProfileCommand.Create(),
        ReextractCommand.Create(),
        VerifyCommand.Create(),
    };
}
