using System.CommandLine;

namespace DealTracker.Cli.Tests;

/// <summary>A folder that goes away with the test, and commands run with its files.</summary>
public sealed class Terminal : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("dealtracker-").FullName;

    public static string Deals { get; } = Path.Combine(AppContext.BaseDirectory, "data", "deals");

    public static string SeedsFolder { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static string Seed(int number) => Directory.GetFiles(SeedsFolder, $"{number:000}_*").Single();

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    public static async Task<Answer> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await CommandLine.Root().Parse(args).InvokeAsync(new InvocationConfiguration { Output = output, Error = errors });
        return new Answer(code, output.ToString(), errors.ToString());
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}

public sealed record Answer(int Code, string Output, string Errors)
{
    public string[] Lines => Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
