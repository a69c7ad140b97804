using DealTracker.Domain.Clashes;
using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Wording;

/// <summary>What is said of a clash: that two rights may not both stand, since when, and how it ended. Who was in the right is never said.</summary>
public static class ClashSentence
{
    private static readonly LanguageFile Words = LanguageFile.English;

    /// <summary>Both rights by their local names, each with its holder: "API exclusivity (A) and reseller exclusivity (B)".</summary>
    public static string Title(Clash clash, DealNames earlier, DealNames later) => Words.Say("clash.title", Value(clash, earlier, later));

    /// <summary>"Possible from February 2026, settled on 27 April 2026".</summary>
    public static string State(Clash clash) => Words.Say(
        clash.State switch { ClashState.Possible => "clash.state.possible", ClashState.Settled => "clash.state.settled", _ => "clash.state.cannot-tell" },
        Value(clash, DealNames.None, DealNames.None));

    /// <summary>Why it is said, in one or two sentences.</summary>
    public static string Why(Clash clash, DealNames earlier, DealNames later) => Words.Say(
        clash.State switch
        {
            ClashState.Possible => "clash.why.possible",
            ClashState.Settled => "clash.why.settled",
            _ => clash.Doubt switch
            {
                ClashDoubt.ScopeNotStated => "clash.why.scope-not-stated",
                ClashDoubt.ScopesNotLinked => "clash.why.scopes-not-linked",
                ClashDoubt.TimeNotStated => "clash.why.time-not-stated",
                _ => "clash.why.time-too-coarse",
            },
        },
        Value(clash, earlier, later));

    private static Func<string, string?> Value(Clash clash, DealNames earlier, DealNames later)
    {
        var (first, second) = (earlier.Party(clash.Earlier.Clause.Benefits!), later.Party(clash.Later.Clause.Benefits!));
        var (firstDisputed, secondDisputed) = (clash.Earlier.Certainty == Certainty.Disputed, clash.Later.Certainty == Certainty.Disputed);
        return Named;

        string? Named(string name) => name switch
        {
            "giver" => earlier.Party(clash.Earlier.Clause.Owes!),
            "first" => first,
            "first's" => Sentences.Possessive(first),
            "second" => second,
            "second's" => Sentences.Possessive(second),
            "first-right" => ClauseTitle.Of(clash.Earlier.Clause, earlier),
            "second-right" => ClauseTitle.Of(clash.Later.Clause, later),
            "from" => clash.From is { } from ? DatePhrase.For(from) : null,
            "settled" => clash.SettledOn is { } settled ? DatePhrase.On(settled) : null,
            "first-ended" => clash.Ended == clash.Earlier ? "" : null,
            "both-disputed" => firstDisputed && secondDisputed ? "" : null,
            "first-disputed" => firstDisputed ? "" : null,
            "second-disputed" => secondDisputed ? "" : null,
            "rights" or "disputed" => Words.Say($"clash.{name}", Named),
            _ => null,
        };
    }
}
