using DealTracker.Domain;
using DealTracker.Web.Markup;

namespace DealTracker.EndToEnd.Tests.Markup;

public sealed class TextFragmentTests
{
    [Theory]
    [InlineData("two words", "two%20words")]
    [InlineData("a non-exclusive licence, & more", "a%20non%2Dexclusive%20licence%2C%20%26%20more")]
    [InlineData("over\na  line", "over%20a%20line")]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12 13", "1%202%203%204%205%206,8%209%2010%2011%2012%2013")]
    public void ItNamesTheWordsOrTheirBeginningAndEnd(string quote, string target) =>
        TextFragment.Of("https://news.example/deal?id=7#top", new TextSpan(0, quote.Length), quote).Should().Be("https://news.example/deal?id=7#:~:text=" + target);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("news.example/deal")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    public void WhereThereIsNoPageThereIsNoLink(string? address) => TextFragment.Of(address, new TextSpan(0, 4), "word").Should().BeNull();
}
