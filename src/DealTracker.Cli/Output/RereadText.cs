using DealTracker.Application.Rereading;
using DealTracker.Domain.Facts;
using DealTracker.Extraction;

namespace DealTracker.Cli.Output;

/// <summary>An article read again, line by line: what is found, what is lost, what is read otherwise.</summary>
internal static class RereadText
{
    public static void Write(Reread reread, TextWriter output)
    {
        var difference = reread.Difference!;
        output.WriteLine($"article {reread.Id}, {reread.Title}: engine {reread.Engine} to {Extractor.EngineVersion}");
        foreach (var change in difference.Facts)
        {
            if (change.Before is { } was) output.WriteLine($"  - {Line(was, reread.TextBefore)}");
            if (change.After is { } now) output.WriteLine($"  + {Line(now, reread.Article!.Text)}");
        }

        foreach (var lost in difference.EventsLost) output.WriteLine($"  - event {Line(lost)}");
        foreach (var found in difference.EventsFound) output.WriteLine($"  + event {Line(found)}");
        if (difference.Published is { } published) output.WriteLine($"  published {published.Before?.Text ?? "unknown"} to {published.After?.Text ?? "unknown"}");
        if (difference.Text) output.WriteLine("  the text is read otherwise, so that quotes stand elsewhere");
    }

    private static string Line(Fact fact, string text) =>
        $"{fact.Agreement} {string.Join('/', fact.Versions)} {fact.Clause} {fact.Attribute} = {fact.Value} ({fact.Certainty.ToString().ToLowerInvariant()}): \"{fact.Evidence[0].In(text).ReplaceLineEndings(" ")}\"";

    private static string Line(DealEvent happened) => $"{happened.Date} {string.Join(", ", happened.Parties)}: {happened.Kind}";
}
