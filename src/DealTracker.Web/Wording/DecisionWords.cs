using DealTracker.Application.Review;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Review;
using DealTracker.Domain.Wording;

namespace DealTracker.Web.Wording;

/// <summary>What was decided about a fact.</summary>
public static class DecisionWords
{
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

    /// <summary>A mark for a fact that somebody decided about.</summary>
    public static string Mark(ReviewedFact reviewed) => reviewed.Decision!.Verdict switch
    {
        Domain.Review.Verdict.Confirmed => Phrases.Review["ConfirmedMark"],
        Domain.Review.Verdict.Rejected => Phrases.Review["RejectedMark"],
        _ => Phrases.Review["CorrectedMark"],
    };

    /// <summary>What the machine read, as far as it was corrected.</summary>
    public static string Machine(ReviewedFact reviewed, DealNames names)
    {
        var (machine, correction) = (reviewed.Machine, reviewed.Decision!.Correction!);
        return string.Join("; ", new[]
        {
            correction.Value is null ? null : Phrases.Review.With("MachineValue", ValuePhrase.For(machine.Attribute, machine.Value, names)),
            correction.Version is null ? null : Phrases.Review.With("MachineVersion", Version(machine.Versions[0])),
            correction.Certainty is null ? null : Phrases.Review.With("MachineCertainty", CertaintyWord(machine.Certainty)),
        }.OfType<string>());
    }

    public static string Version(VersionName version) => version.Date is { } date ? DatePhrase.For(date)
        : version == VersionName.Previous ? Phrases.Review["PreviousVersion"] : Phrases.Review["CurrentVersion"];

    private static string CertaintyWord(Certainty certainty) => certainty switch
    {
        Certainty.Asserted => Phrases.Review["Asserted"],
        Certainty.Hedged => Phrases.Review["HedgedWord"],
        _ => Phrases.Review["DisputedWord"],
    };
}
