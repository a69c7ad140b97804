using DealTracker.Domain.Dates;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Hosting;

/// <summary>The date that people may give along with an article.</summary>
public static class GivenDate
{
    public static string Why => Phrases.Errors["DateForm"];

    /// <summary>Null where nothing was given; false where what was given is no date with a year.</summary>
    public static bool TryRead(string? given, out EdtfDate? date)
    {
        date = null;
        return string.IsNullOrWhiteSpace(given) || (EdtfDate.TryParse(given.Trim(), out date) && date.Earliest is not null);
    }
}

/// <summary>The file that people give.</summary>
public static class GivenFile
{
    public static async Task<byte[]> BytesAsync(this IFormFile file, CancellationToken cancel)
    {
        await using var stream = file.OpenReadStream();
        var bytes = new byte[file.Length];
        await stream.ReadExactlyAsync(bytes, cancel);
        return bytes;
    }
}
