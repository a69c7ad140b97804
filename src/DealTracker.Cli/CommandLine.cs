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
        var root = new RootCommand("DealTracker on the command line.")
        {
            ExtractCommand.Create(),
            IngestCommand.Create(),
            CompareCommand.Create(),
            DatesCommand.Create(),
        };
        return root.Parse(args).Invoke();
    }
}
