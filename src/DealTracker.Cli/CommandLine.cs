namespace DealTracker.Cli;

/// <summary>The way in of the command line.</summary>
public static class CommandLine
{
    /// <summary>Runs one command and answers its exit code.</summary>
    public static int Main(string[] args) => args.Length == 0 ? 2 : 0;
}
