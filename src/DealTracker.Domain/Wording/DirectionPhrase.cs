using DealTracker.Domain.Comparison;

namespace DealTracker.Domain.Wording;

/// <summary>Which way a term went, in plain words.</summary>
public static class DirectionPhrase
{
    /// <summary>"loosened for Acme", "extended for both".</summary>
    public static string For(TermDirection direction, DealNames names) =>
        LanguageFile.English.Say($"way.{direction.Way.ToString().ToLowerInvariant()}", ("party", direction.For is { } party ? names.Party(party) : null));
}
