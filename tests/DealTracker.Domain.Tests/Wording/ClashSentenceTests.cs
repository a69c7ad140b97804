using DealTracker.Domain.Clashes;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Wording;

namespace DealTracker.Domain.Tests.Wording;

public sealed class ClashSentenceTests
{
    [Theory]
    [InlineData(ClashState.Possible, "Possible from February 2026")]
    [InlineData(ClashState.Settled, "Possible from February 2026, settled on 27 April 2026")]
    [InlineData(ClashState.CannotTell, "Cannot tell")]
    public void EachStateHasItsWords(ClashState state, string words) => ClashSentence.State(Clash(state)).Should().Be(words);

    [Fact]
    public void BothRightsAreNamedWithTheirHolders() =>
        ClashSentence.Title(Clash(ClashState.Possible), SomeNames.All, SomeNames.All).Should().Be("IP licence (Microsoft) and Licence (Acme Labs)");

    [Theory]
    [InlineData(ClashState.Possible, ClashDoubt.None, "Articles report that OpenAI gave Microsoft and Acme Labs an exclusive right each, over things that overlap; Acme Labs’ is disputed. None says that either has ended.")]
    [InlineData(ClashState.Settled, ClashDoubt.None, "Articles report that OpenAI gave Microsoft and Acme Labs an exclusive right each, over things that overlap; Acme Labs’ is disputed. Both stood from February 2026 until Microsoft’s ended on 27 April 2026.")]
    [InlineData(ClashState.CannotTell, ClashDoubt.ScopeNotStated, "Articles report that OpenAI gave Microsoft and Acme Labs an exclusive right each; Acme Labs’ is disputed. What one of them covers is not stated by any article.")]
    [InlineData(ClashState.CannotTell, ClashDoubt.ScopesNotLinked, "Articles report that OpenAI gave Microsoft and Acme Labs an exclusive right each; Acme Labs’ is disputed. They cover things by different names, and no quote says that one is part of the other.")]
    [InlineData(ClashState.CannotTell, ClashDoubt.TimeNotStated, "Articles report that OpenAI gave Microsoft and Acme Labs an exclusive right each; Acme Labs’ is disputed. No article dates one of them.")]
    [InlineData(ClashState.CannotTell, ClashDoubt.TimeTooCoarse, "Articles report that OpenAI gave Microsoft and Acme Labs an exclusive right each; Acme Labs’ is disputed. Their dates are too coarse to tell whether both stood at the same time.")]
    public void WhyItIsSaidStandsBeside(ClashState state, ClashDoubt doubt, string words) =>
        ClashSentence.Why(Clash(state, doubt), SomeNames.All, SomeNames.All).Should().Be(words);

    private static Clash Clash(ClashState state, ClashDoubt doubt = ClashDoubt.None)
    {
        var (from, end) = (EdtfDate.Parse("2026-02"), EdtfDate.Parse("2026-04-27"));
        var settled = state == ClashState.Settled;
        return new Clash(
            "license-openai-acme-labs-microsoft",
            Grant("license:openai>microsoft", EdtfDate.Parse("2025-10"), settled ? end : null, Certainty.Asserted),
            Grant("license:openai>acme-labs", from, null, Certainty.Disputed),
            state, state == ClashState.CannotTell ? null : from, settled ? end : null, doubt, []);
    }

    private static ExclusiveGrant Grant(string clause, EdtfDate from, EdtfDate? until, Certainty certainty) =>
        new("deal", States.Of(clause, "exclusive=true scope=api"), ["api"], from, until, certainty, [], [], []);
}
