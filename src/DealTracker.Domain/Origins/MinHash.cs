namespace DealTracker.Domain.Origins;

/// <summary>
/// Signatures by which texts that share most of their runs are found without comparing all with all (Broder 1997): two signatures agree
/// in a share of their places that estimates the sets' likeness.
/// </summary>
public static class MinHash
{
    /// <summary>Groups of places that have to agree as a whole.</summary>
    public const int Bands = 16;

    /// <summary>Places in a group.</summary>
    public const int Rows = 4;

    /// <summary>The signature of <paramref name="items"/>; empty for none.</summary>
    public static IReadOnlyList<ulong> Of(IReadOnlySet<ulong> items)
    {
        if (items.Count == 0) return [];
        var least = new ulong[Bands * Rows];
        Array.Fill(least, ulong.MaxValue);
        foreach (var item in items)
        {
            for (var place = 0; place < least.Length; place++)
            {
                var hash = Mix(item + ((ulong)place * 0x9E3779B97F4A7C15UL));
                if (hash < least[place]) least[place] = hash;
            }
        }

        return least;
    }

    /// <summary>One group of a signature as a number.</summary>
    public static ulong Band(IReadOnlyList<ulong> signature, int band)
    {
        var hash = (ulong)band;
        for (var row = 0; row < Rows; row++) hash = Mix(hash ^ signature[(band * Rows) + row]);
        return hash;
    }

    /// <summary>Scatters a number (the finaliser of splitmix64).</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
