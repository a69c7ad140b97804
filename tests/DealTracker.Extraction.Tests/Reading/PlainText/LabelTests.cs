namespace DealTracker.Extraction.Tests.Reading.PlainText;

public sealed class LabelTests
{
    [Fact]
    public void SpeakersOfATranscriptAreNamedAndTheirLabelsMasked() =>
        Shown.Blocks("[00:00:21] LENA: Hello and welcome.\n\n[00:00:24] MARCUS: [laughs] And I am Marcus.\n\n[00:00:29] LENA: So it began.\n").Should().Equal(
            "Paragraph(LENA): Hello and welcome.", "Paragraph(MARCUS): And I am Marcus.", "Paragraph(LENA): So it began.");

    [Fact]
    public void ChatNamesAfterATimeAreSpeakers() =>
        Shown.Blocks("[09:14] rosa.k: did everyone see it\n[09:15] j_brandt: only the headline\n[09:15] rosa.k: it is fifty\n").Should().Equal(
            "Paragraph(rosa.k): did everyone see it", "Paragraph(j_brandt): only the headline", "Paragraph(rosa.k): it is fifty");

    [Fact]
    public void CapitalLabelsThatNeverComeBackAreNoSpeakers() =>
        Shown.Blocks("LICENCE: it runs until 2032 and is open to others.\n\nMONEY: the payments have a cap from now on.\n\nCLOUDS: any of them may sell the products.\n")
            .Should().OnlyContain(line => line.StartsWith("Paragraph: ", StringComparison.Ordinal));

    [Fact]
    public void LabelsOfQuestionsAndAnswersAreMasked() =>
        Shown.Blocks("Q. Who pays whom?\nA. OpenAI pays Microsoft.\n\nQ: What is the limit?\nA: They have not said.\n").Should().Equal(
            "Question: Who pays whom?", "Paragraph: OpenAI pays Microsoft.", "Question: What is the limit?", "Paragraph: They have not said.");

    [Fact]
    public void ABoldQuestionIsPartedFromItsAnswer() =>
        Shown.Blocks("**Who pays what?** The percentage is not in the announcement.\n").Should().Equal(
            "Question: Who pays what?", "Paragraph: The percentage is not in the announcement.");

    [Fact]
    public void HeadingsThatMostlyAskAreQuestions() =>
        Shown.Blocks($"What our savers ask us today\n\n{Shown.Lead}\n\nWho pays whom?\n\n{Shown.Follow}\n\nWhat is the limit?\n\n{Shown.Lead}\n").Should().ContainInOrder(
            "Question: Who pays whom?", "Question: What is the limit?");

    [Fact]
    public void OneHeadingThatAsksStaysAHeading() =>
        Shown.Blocks($"What changed in the contract\n\n{Shown.Lead}\n\nWho wins and who loses?\n\n{Shown.Follow}\n\nThe money\n\n{Shown.Lead}\n")
            .Should().Contain("Heading2: Who wins and who loses?");
}
