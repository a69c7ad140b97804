using DealTracker.Application.Review;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Review;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Hosting;

/// <summary>What a person says of a fact, as a form gives it.</summary>
/// <param name="Fault">Why it cannot be kept, or null.</param>
public sealed record GivenDecision(Verdict Verdict, Correction? Correction, string? Fault)
{
    public static GivenDecision Read(string? verdict, string? attribute, string? value, string? version, string? certainty)
    {
        if (verdict is "confirm") return new GivenDecision(Verdict.Confirmed, null, null);
        if (verdict is "reject") return new GivenDecision(Verdict.Rejected, null, null);
        if (verdict is not "correct") return new GivenDecision(default, null, Phrases.Review["NoVerdict"]);
        var newValue = string.IsNullOrWhiteSpace(value) ? null : GivenValue.Read(attribute ?? "", value);
        var newVersion = string.IsNullOrWhiteSpace(version) ? null : GivenScope.Date(version.Trim());
        var fault = !string.IsNullOrWhiteSpace(value) && newValue is null ? Phrases.Review["BadValue"]
            : !string.IsNullOrWhiteSpace(version) && newVersion is null ? Phrases.Review["BadVersion"]
            : newValue is null && newVersion is null && CertaintyOf(certainty) is null ? Phrases.Review["NothingGiven"]
            : null;
        return new GivenDecision(
            Verdict.Corrected, new Correction(newValue, newVersion is null ? null : VersionName.On(newVersion), CertaintyOf(certainty)), fault);
    }

    private static Certainty? CertaintyOf(string? given) => given switch
    {
        "asserted" => Certainty.Asserted,
        "hedged" => Certainty.Hedged,
        "disputed" => Certainty.Disputed,
        _ => null,
    };
}
