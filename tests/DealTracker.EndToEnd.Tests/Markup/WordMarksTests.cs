using DealTracker.Web.Markup;

namespace DealTracker.EndToEnd.Tests.Markup;

public sealed class WordMarksTests
{
    [Theory]
    [InlineData("A holds an exclusive licence until AGI.", "A holds a non-exclusive licence through 2032.", "A holds [-an exclusive-] {+a non-exclusive+} licence [-until AGI-] {+through 2032+}.")]
    [InlineData("A pays B a share of its revenue.", "A pays B a share of its revenue through 2030.", "A pays B a share of its revenue {+through 2030+}.")]
    [InlineData("A owns 27 percent of B.", "A owns 27 percent of B.", "A owns 27 percent of B.")]
    [InlineData("One.", "Other.", "[-One-] {+Other+}.")]
    public void ChangedWordsAreMarkedAndTheRestIsNot(string was, string now, string marked) => Written(WordMarks.Between(was, now)).Should().Be(marked);

    [Theory]
    [InlineData("A holds an exclusive licence.", "B held the licence, jointly.")]
    [InlineData("", "Something.")]
    [InlineData("Something, and more; at last.", "")]
    public void EachSideStillReadsAsItDid(string was, string now)
    {
        var marks = WordMarks.Between(was, now);

        string.Concat(marks.Was().Select(w => w.Text)).Should().Be(was);
        string.Concat(marks.Is().Select(w => w.Text)).Should().Be(now);
    }

    private static string Written(IReadOnlyList<MarkedWords> words) => string.Concat(words.Select((w, i) => w.Fate switch
    {
        WordFate.Removed => Around(w.Text, "[-", "-]") + (i + 1 < words.Count && words[i + 1].Fate == WordFate.Added && !w.Text.EndsWith(' ') ? " " : ""),
        WordFate.Added => Around(w.Text, "{+", "+}"),
        _ => w.Text,
    }));

    private static string Around(string words, string before, string after) => words.Replace(words.Trim(), before + words.Trim() + after, StringComparison.Ordinal);
}
