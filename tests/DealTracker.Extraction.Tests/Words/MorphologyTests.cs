using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Tests.Words;

public sealed class MorphologyTests
{
    [Theory]
    [InlineData("licences", "licence")]
    [InlineData("companies", "company")]
    [InlineData("boxes", "box")]
    [InlineData("press", "press")]
    [InlineData("is", "be")]
    [InlineData("analyses", "analysis")]
    [InlineData("business", "business")]
    [InlineData("status", "status")]
    [InlineData("terms", "term")]
    [InlineData("pass", "pass")]
    [InlineData("days", "day")]
    public void APluralIsReadAsItsSingular(string plural, string singular) => Morphology.Noun(plural).Should().Be(singular);

    [Theory]
    [InlineData("paid", "pay", "Past, Participle")]
    [InlineData("gave", "give", "Past")]
    [InlineData("given", "give", "Participle")]
    [InlineData("capped", "cap", "Past, Participle")]
    [InlineData("capping", "cap", "Gerund")]
    [InlineData("holds", "hold", "Present")]
    [InlineData("carries", "carry", "Present")]
    [InlineData("owned", "own", "Past, Participle")]
    [InlineData("ending", "end", "Gerund")]
    [InlineData("licensed", "license", "Past, Participle")]
    public void AFormOfAVerbIsReadAsItsLemma(string form, string lemma, string expected)
    {
        var (verb, forms) = Morphology.Verb(form);

        (verb, forms.ToString()).Should().Be((lemma, expected));
    }

    [Fact]
    public void AWordThatIsNoVerbHasNoForms() => Morphology.Verb("cloud").Forms.Should().Be(Morphology.VerbForms.None);
}
