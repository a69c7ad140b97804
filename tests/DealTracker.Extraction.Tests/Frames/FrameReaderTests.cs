using DealTracker.Extraction.Frames;

namespace DealTracker.Extraction.Tests.Frames;

public sealed class FrameReaderTests
{
    [Fact]
    public void AFrameSaysWhatItSaysAndWhatMayTurnItRound()
    {
        var frame = Read("holds noun +benefits: sole ^right to $sell # a note", "$sell = sell|carry").Single();

        (frame.Outcome, frame.Polarity, frame.Agent, frame.Core).Should().Be((FrameOutcome.Holds, FramePolarity.Noun, FrameSlot.Benefits, 1));
        frame.Parts[3].Should().BeOfType<WordPart>().Which.Words.Should().BeEquivalentTo("sell", "carry");
    }

    [Fact]
    public void PartsMayBeMissingForbiddenOrAGap()
    {
        var parts = Read("holds: on <party> ... alone? !first").Single().Parts;

        parts[1].Should().Be(new SlotPart(FrameSlot.Party, false));
        parts[2].Should().Be(new GapPart(8));
        parts[3].IsOptional.Should().BeTrue();
        parts[4].Should().BeOfType<WordPart>().Which.IsForbidden.Should().BeTrue();
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("perhaps: on <party>")]
    [InlineData("holds sideways: on <party>")]
    [InlineData("holds: on $nowhere")]
    public void WhatIsNoFrameIsToldByName(string line) =>
        FluentActions.Invoking(() => Read(line)).Should().Throw<InvalidDataException>();

    [Fact]
    public void EveryFrameOfTheBookOpensWithWhatMustStand() =>
        FrameBook.All.Should().NotBeEmpty().And.OnlyContain(f => !f.Parts[0].IsOptional && f.Core >= 0 && f.Core < f.Parts.Count);

    private static List<Frame> Read(params string[] lines) =>
        new FrameReader().Read("exclusivity", new StringReader(string.Join('\n', lines.OrderByDescending(l => l.StartsWith('$')))));
}
