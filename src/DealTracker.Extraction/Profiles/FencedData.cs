namespace DealTracker.Extraction.Profiles;

/// <summary>The fenced block of a Markdown page that holds a profile.</summary>
internal static class FencedData
{
    private const string Fence = "```";

    /// <summary>The block's text and the number of the line before it; null where the page has none.</summary>
    public static (string Text, int LineBefore)? In(string page)
    {
        var lines = page.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!IsFence(lines[i])) continue;
            var end = Array.FindIndex(lines, i + 1, IsFence);
            if (end < 0) return null;
            var inside = lines[(i + 1)..end];
            if (inside.Any(l => l.Contains("parties", StringComparison.Ordinal))) return (string.Join('\n', inside), i + 1);
            i = end;
        }

        return null;
    }

    /// <summary>The line of a fence that is never closed, from 1; or null.</summary>
    public static int? NeverClosed(string page)
    {
        var fences = page.ReplaceLineEndings("\n").Split('\n').Index().Where(line => IsFence(line.Item)).ToList();
        return fences.Count % 2 == 1 ? fences[^1].Index + 1 : null;
    }

    private static bool IsFence(string line) => line.TrimStart().StartsWith(Fence, StringComparison.Ordinal);
}
