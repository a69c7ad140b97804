using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Tests.Words;

public sealed class WordListTests
{
    [Theory]
    [InlineData("pay\npay\n", "verb-pay.txt(2): 'pay' stands here twice.")]
    [InlineData("pay\n  \nowe\n", "verb-pay.txt(2): a blank term.")]
    public void ADoubledOrBlankTermIsRefusedWithFileAndLine(string text, string message)
    {
        var parse = () => WordList.Parse("verb-pay", new StringReader(text));

        parse.Should().Throw<InvalidDataException>().WithMessage(message);
    }

    [Fact]
    public void ATermMayHaveSeveralWordsIrregularFormsAndANote()
    {
        var entries = WordList.Parse("verb-give", new StringReader("# a note\ngive: gave given # another\nhand over\n"));

        entries.Select(e => $"{string.Join(' ', e.Words)}:{string.Join(' ', e.IrregularForms)}").Should().Equal("give:gave given", "hand over:");
    }

    [Fact]
    public void EveryShippedListIsNamedAndNotEmpty() => WordList.All.Should().NotBeEmpty().And.OnlyContain(l => l.Key == l.Value.Name && l.Value.Entries.Count > 0);

    [Fact]
    public void WordsAndPhrasesOfAListAreKeptApart()
    {
        var list = WordList.All.Values.First(l => l.Entries.Any(e => e.Words.Count > 1) && l.Words.Count > 0);

        list.Words.Should().OnlyContain(w => !w.Contains(' '));
        list.Phrases.SelectMany(p => p).Should().OnlyContain(p => p.Count > 1);
    }
}
