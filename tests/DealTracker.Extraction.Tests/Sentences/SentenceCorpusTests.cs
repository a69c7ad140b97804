namespace DealTracker.Extraction.Tests.Sentences;

public sealed class SentenceCorpusTests
{
    public static TheoryData<string> Kinds => [.. SentenceFile.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void WhatASentenceStatesIsFound(string kind) =>
        SentenceFile.Of(kind).States.Where(s => !s.Holds()).Select(s => s.ToString()).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ASentenceThatStatesNothingIsSilent(string kind) =>
        SentenceFile.Of(kind).Silent.Where(s => Speaks(kind, s)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void WhatIsNotYetFoundIsRecordedAsSuch(string kind) =>
        SentenceFile.Of(kind).NotYet.Where(s => s.Holds()).Select(s => s.Sentence).Should().BeEmpty("these lines hold now and belong under 'states'");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void WhatIsWronglySaidIsRecordedAsSuch(string kind) =>
        SentenceFile.Of(kind).WronglySaid.Where(s => !Speaks(kind, s)).Should().BeEmpty("these lines are silent now and belong under 'silent'");

    private static bool Speaks(string kind, string sentence) => Engine.Speaking(sentence).Facts.Any(f => f.Clause.Kind == Path.GetFileName(kind));
}
