using System.CommandLine;
using System.CommandLine.Parsing;
using DealTracker.Domain.Dates;

namespace DealTracker.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class Options
{
    public static Option<DirectoryInfo> Deals() => new("--deals")
    {
        Description = "The folder of the deals' profiles.",
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo(HomeFolder.Deals),
    };

    public static Option<FileInfo> Database() => new("--database")
    {
        Description = "The SQLite file.",
        HelpName = "FILE",
        DefaultValueFactory = _ => new FileInfo(HomeFolder.Database),
    };

    public static Option<EdtfDate?> Published() => new("--published")
    {
        Description = "When the article was published, as precisely as known: 2026, 2026-04 or 2026-04-27. Overrules the article.",
        HelpName = "DATE",
        CustomParser = ReadDate,
    };

    private static EdtfDate? ReadDate(ArgumentResult given)
    {
        var text = given.Tokens[0].Value;
        if (EdtfDate.TryParse(text, out var date) && date.Earliest is not null) return date;
        given.AddError($"'{text}' is no date such as 2026, 2026-04 or 2026-04-27.");
        return null;
    }
}
