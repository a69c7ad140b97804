using DealTracker.Application.Review;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Review;
using DealTracker.Domain.Wording;

namespace DealTracker.Web.Wording;

/// <summary>Why a fact is in doubt, and what was decided about it.</summary>
public static class DoubtWords
{
    public static string For(ReviewDoubt doubt) => doubt switch
    {
        ReviewDoubt.Conflicting => Phrases.Review["Conflicting"],
        ReviewDoubt.Hedged => Phrases.Review["HedgedOrDisputed"],
        _ => Phrases.Review["Undated"],
    };

    public static string Verdict(FactDecision decision) => decision.Verdict switch
    {
        Domain.Review.Verdict.Confirmed => Phrases.Review["Confirmed"],
        Domain.Review.Verdict.Rejected => Phrases.Review["Rejected"],
        _ => Phrases.Review["Corrected"],
    };

    /// <summary>What takes the place of what the machine read; empty where nothing does.</summary>
    public static string Correction(FactDecision decision, string attribute, DealNames names) => decision.Correction is not { } correction ? "" : string.Join(", ", new[]
    {
        correction.Value is { } value ? Phrases.Review.With("NewValue", ValuePhrase.For(attribute, value, names)) : null,
        correction.Version is { } version ? Phrases.Review.With("NewVersion", Version(version)) : null,
        correction.Certainty is { } certainty ? Phrases.Review.With("NewCertainty", CertaintyWord(certainty)) : null,
    }.OfType<string>());

    public static string Version(VersionName version) => version.Date is { } date ? DatePhrase.For(date)
        : version == VersionName.Previous ? Phrases.Review["PreviousVersion"] : Phrases.Review["CurrentVersion"];

    private static string CertaintyWord(Certainty certainty) => certainty switch
    {
        Certainty.Asserted => Phrases.Review["Asserted"],
        Certainty.Hedged => Phrases.Review["HedgedWord"],
        _ => Phrases.Review["DisputedWord"],
    };
}
