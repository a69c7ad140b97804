namespace DealTracker.Extraction.Profiles;

/// <summary>Finds the word that was probably meant.</summary>
internal static class NearWord
{
    /// <summary><c> Did you mean 'x'?</c>, or nothing where no word is near.</summary>
    public static string Ask(string written, IEnumerable<string> known)
    {
        if (written.Length > 40) return "";
        var (near, distance) = known.Select(word => (word, Distance(written.ToLowerInvariant(), word.ToLowerInvariant()))).MinBy(word => word.Item2);
        return near is not null && distance <= Math.Max(1, near.Length / 3) ? $" Did you mean '{near}'?" : "";
    }

    // Letters to put in, leave out or replace, row by row.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (corner, left) = (row[0], row[0] = i);
            for (var j = 1; j <= b.Length; j++)
            {
                var here = Math.Min(Math.Min(left, row[j]) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1));
                (corner, row[j], left) = (row[j], here, here);
            }
        }

        return row[^1];
    }
}
