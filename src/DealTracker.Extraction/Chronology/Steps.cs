using DealTracker.Domain.Dates;

namespace DealTracker.Extraction.Chronology;

/// <summary>The dated steps of an article in the order in which it tells them, with ways to find some of them without going through all.</summary>
internal sealed class Steps
{
    private readonly Dictionary<string, List<Announcement>> byDeal;
    private readonly ILookup<int, Announcement> bySentence;
    private readonly ILookup<int, Announcement> byBlock;
    private readonly Dictionary<string, List<EdtfDate>> dates;
    private readonly Dictionary<string, List<EdtfDate>> binding;

    public Steps(IReadOnlyList<Announcement> all)
    {
        All = all;
        byDeal = all.Where(a => a.Deal is not null).GroupBy(a => a.Deal!.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        bySentence = all.ToLookup(a => a.Sentence);
        byBlock = all.ToLookup(a => a.At.Sentence.Block);
        dates = byDeal.ToDictionary(d => d.Key, d => d.Value.Select(a => a.Date).Distinct().ToList(), StringComparer.Ordinal);
        binding = byDeal.ToDictionary(d => d.Key, d => d.Value.Where(a => !NewestVersion.IsPaper(a)).Select(a => a.Date).Distinct().ToList(), StringComparer.Ordinal);
    }

    /// <summary>Every step, first told first.</summary>
    public IReadOnlyList<Announcement> All { get; }

    /// <summary>The deals that have steps, each with its own.</summary>
    public IEnumerable<IReadOnlyList<Announcement>> Deals => byDeal.Values;

    /// <summary>The steps that set terms of <paramref name="deal"/>, first told first.</summary>
    public IReadOnlyList<Announcement> Of(string deal) => byDeal.TryGetValue(deal, out var own) ? own : [];

    /// <summary>Their dates, each once.</summary>
    public IReadOnlyList<EdtfDate> Dates(string deal) => dates.TryGetValue(deal, out var own) ? own : [];

    /// <summary>The dates of those that bind somebody, each once.</summary>
    public IReadOnlyList<EdtfDate> Binding(string deal) => binding.TryGetValue(deal, out var own) ? own : [];

    /// <summary>True where a step of any deal but <paramref name="deal"/>, or of none, has that date.</summary>
    public bool IsOfAnother(string deal, EdtfDate date) =>
        dates.Any(d => d.Key != deal && d.Value.Exists(date.AgreesWith)) || Undeclared.Exists(date.AgreesWith);

    /// <summary>True where a step of some deal has that date.</summary>
    public bool IsOfAny(EdtfDate date) => dates.Values.Any(d => d.Exists(date.AgreesWith));

    /// <summary>The steps that a sentence tells.</summary>
    public IEnumerable<Announcement> In(int sentence) => bySentence[sentence];

    /// <summary>The steps that a block tells.</summary>
    public IEnumerable<Announcement> InBlock(int block) => byBlock[block];

    /// <summary>Those of <paramref name="steps"/> that are told in <paramref name="sentence"/> or before it, the last first.</summary>
    public static IEnumerable<Announcement> Back(IReadOnlyList<Announcement> steps, int sentence)
    {
        var (low, high) = (0, steps.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (steps[middle].Sentence <= sentence) low = middle + 1;
            else high = middle;
        }

        for (var i = low - 1; i >= 0; i--) yield return steps[i];
    }

    private List<EdtfDate> Undeclared => undeclared ??= [.. All.Where(a => a.Deal is null).Select(a => a.Date).Distinct()];

    private List<EdtfDate>? undeclared;
}
