using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Origins;
using DealTracker.Domain.Support;

namespace DealTracker.Domain.Tests.Support;

public sealed class GroundsTests
{
    [Theory]
    [InlineData("The Lab announced that it sells *chips*.", Rung.Confirmed)]
    [InlineData("The share is *27 percent*, the companies said.", Rung.Confirmed)]
    [InlineData("The share is *27 percent*. The Lab said other things.", Rung.Reported)]
    [InlineData("The Lab owns *27 percent* of the Maker.", Rung.Reported)]
    [InlineData("The Gazette said that *27 percent* is the share.", Rung.Reported)]
    [InlineData("The Lab reportedly said that *27 percent* is the share.", Rung.Rumour)]
    [InlineData("The share is *27 percent*, according to people familiar with the contract.", Rung.Rumour)]
    public void ASentenceTellsHowNearItStandsToThoseWhoKnow(string sentence, Rung rung) => RungIn(sentence).Should().Be(rung);

    [Fact]
    public void WhatAnArticleHedgesIsHearsayWhateverItsWords() =>
        RungIn("The Lab announced that it sells *chips*.", Certainty.Hedged).Should().Be(Rung.Rumour);

    [Theory]
    [InlineData("FOR IMMEDIATE RELEASE\nThe share is *27 percent* of it.", Rung.Confirmed)]
    [InlineData("WHEREAS the Lab (hereinafter \"Lab\") and the Maker; WHEREAS both wish it;\nThe share is *27 percent* of it.", Rung.Contract)]
    public void TheArticleItselfMayBeAReleaseOrTheContract(string text, Rung rung) => RungIn(text).Should().Be(rung);

    [Fact]
    public void WithoutTextsEverythingIsReported() =>
        Grounds.None.RungOf(new Evidence(1, new TextSpan(0, 5), Certainty.Asserted)).Should().Be(Rung.Reported);

    private static Rung RungIn(string marked, Certainty certainty = Certainty.Asserted)
    {
        var start = marked.IndexOf('*', StringComparison.Ordinal);
        var end = marked.LastIndexOf('*') - 1;
        var text = marked.Replace("*", "", StringComparison.Ordinal);
        var article = new LineageArticle(1, "key", text, new TextSpan(start, end), null, null, []);
        var origins = OriginGrouping.Of([SketchedArticle.Of(article)], []);
        return new Grounds(origins, new Dictionary<long, string> { [1] = text }, ["Lab", "Maker"]).RungOf(new Evidence(1, new TextSpan(start, end), certainty));
    }
}
