using DealTracker.Domain.Doubts;

namespace DealTracker.Web.Wording;

/// <summary>Doubts in words and in addresses.</summary>
public static class DoubtWords
{
    private const int Longest = 48;

    /// <summary>The name in addresses of what has no doubt.</summary>
    public const string Free = "free";

    public static IReadOnlyList<DoubtKind> All { get; } = Enum.GetValues<DoubtKind>();

    /// <summary>As addresses and JSON name it.</summary>
    public static string Name(DoubtKind kind) => kind == DoubtKind.DateBasis ? "date-basis" : kind.ToString().ToLowerInvariant();

    public static string For(DoubtKind kind) => kind switch
    {
        DoubtKind.DateBasis => Phrases.Sources["DoubtDateBasis"],
        DoubtKind.Scope => Phrases.Sources["DoubtScope"],
        DoubtKind.Party => Phrases.Sources["DoubtParty"],
        DoubtKind.Condition => Phrases.Sources["DoubtCondition"],
        DoubtKind.Hearsay => Phrases.Sources["DoubtHearsay"],
        DoubtKind.Conflict => Phrases.Sources["DoubtConflict"],
        DoubtKind.Undefined => Phrases.Sources["DoubtUndefined"],
        _ => Phrases.Sources["DoubtUnsupported"],
    };

    /// <summary>The causing words on one line; of a whole sentence its beginning, since the link leads to the rest.</summary>
    public static string Beginning(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest) return line;
        var cut = line.LastIndexOf(' ', Longest);
        return line[..(cut > 0 ? cut : char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)] + "…";
    }

    /// <summary>False for a name that nobody knows; nothing asked for lets all pass.</summary>
    public static bool TryFilter(string? only, DoubtList list, out IReadOnlyList<TermDoubts> chosen)
    {
        var kind = Kind(only);
        chosen = only switch { null => list.Terms, Free => list.Free, _ => kind is null ? [] : list.With(kind.Value) };
        return only is null or Free || kind is not null;
    }

    /// <summary>The kind that an address names; null where it names none.</summary>
    public static DoubtKind? Kind(string? name) => All.Where(kind => Name(kind) == name).Select(kind => (DoubtKind?)kind).FirstOrDefault();
}
