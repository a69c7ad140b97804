using System.Globalization;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Knowledge;

namespace DealTracker.Web.Hosting;

/// <summary>What part of our knowledge an address asks for.</summary>
public static class GivenScope
{
    /// <summary>More articles than this are not left out at once.</summary>
    private const int MostWithout = 50;

    /// <summary>A date of any precision that has a year; null where it is none.</summary>
    public static EdtfDate? Date(string given) => EdtfDate.TryParse(given, out var date) && date.Earliest is not null ? date : null;

    /// <summary>Articles to be left out; null where what is given are no articles' numbers.</summary>
    public static IReadOnlySet<long>? Without(IReadOnlyCollection<string> given)
    {
        var ids = given.Select(text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).ToHashSet();
        return ids.Contains(0) || ids.Count > MostWithout ? null : ids;
    }

    /// <summary>An address that leaves out the same articles.</summary>
    public static string Keep(string address, IReadOnlySet<long> without)
    {
        if (without.Count == 0) return address;
        var at = address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var fragment ? fragment : address.Length;
        var left = string.Join('&', without.Order().Select(id => string.Create(CultureInfo.InvariantCulture, $"without={id}")));
        return $"{address[..at]}{(address[..at].Contains('?', StringComparison.Ordinal) ? '&' : '?')}{left}{address[at..]}";
    }

    /// <summary>By which axis something is known; null where it is neither's name.</summary>
    public static KnowledgeAxis? Axis(string? given) => given switch { null or "" or "published" => KnowledgeAxis.Published, "recorded" => KnowledgeAxis.Recorded, _ => null };

    public static string Name(KnowledgeAxis axis) => axis == KnowledgeAxis.Recorded ? "recorded" : "published";
}
