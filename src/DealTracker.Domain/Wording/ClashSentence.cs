using DealTracker.Domain.Clashes;
using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Wording;

/// <summary>What is said of a clash: that two rights may not both stand, since when, and how it ended. Who was in the right is never said.</summary>
public static class ClashSentence
{
    /// <summary>Both rights by their local names, each with its holder: "API exclusivity (A) and reseller exclusivity (B)".</summary>
    public static string Title(Clash clash, DealNames earlier, DealNames later) =>
        $"{Name(clash.Earlier, earlier)} and {Name(clash.Later, later)}";

    /// <summary>"Possible from February 2026, settled on 27 April 2026".</summary>
    public static string State(Clash clash) => clash.State switch
    {
        ClashState.Possible => $"Possible from {DatePhrase.For(clash.From!)}",
        ClashState.Settled => $"Possible from {DatePhrase.For(clash.From!)}, settled {DatePhrase.On(clash.SettledOn!)}",
        _ => "Cannot tell",
    };

    /// <summary>Why it is said, in one or two sentences.</summary>
    public static string Why(Clash clash, DealNames earlier, DealNames later)
    {
        var giver = earlier.Party(clash.Earlier.Clause.Owes!);
        var (first, second) = (earlier.Party(clash.Earlier.Clause.Benefits!), later.Party(clash.Later.Clause.Benefits!));
        var disputed = new[] { (clash.Earlier, Name: first), (clash.Later, Name: second) }
            .Where(right => right.Item1.Certainty == Certainty.Disputed).Select(right => Sentences.Possessive(right.Name)).ToList();
        var rights = $"Articles report that {giver} gave {first} and {second} an exclusive right each";
        var dispute = disputed.Count == 0 ? "" : $"; {ValuePhrase.Joined(disputed)} {(disputed.Count == 1 ? "is" : "are")} disputed";
        return clash.State switch
        {
            ClashState.CannotTell => $"{rights}{dispute}. {Doubt(clash.Doubt)}",
            ClashState.Possible => $"{rights}, over things that overlap{dispute}. None says that either has ended.",
            _ => $"{rights}, over things that overlap{dispute}. Both stood from {DatePhrase.For(clash.From!)} until " +
                $"{Sentences.Possessive(clash.Ended == clash.Earlier ? first : second)} ended {DatePhrase.On(clash.SettledOn!)}.",
        };
    }

    private static string Name(ExclusiveGrant grant, DealNames names) =>
        $"{ClauseTitle.Of(grant.Clause, names)} ({names.Party(grant.Clause.Benefits!)})";

    private static string Doubt(ClashDoubt doubt) => doubt switch
    {
        ClashDoubt.ScopeNotStated => "What one of them covers is not stated by any article.",
        ClashDoubt.ScopesNotLinked => "They cover things by different names, and no quote says that one is part of the other.",
        ClashDoubt.TimeNotStated => "No article dates one of them.",
        _ => "Their dates are too coarse to tell whether both stood at the same time.",
    };
}
