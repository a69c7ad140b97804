using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates.Context;

/// <summary>Words after which "a year" is a length of time and no rate.</summary>
internal static class DurationLead
{
    private static readonly WordSet Leads = WordFile.Words("duration-leads");

    public static bool StandsAt(TokenList tokens, int i) => tokens.IsAny(i - 1, Leads);
}
