namespace DealTracker.Extraction.Tests.Topics;

public sealed class EndReaderTests
{
    private const string Licence = "Microsoft holds a licence to OpenAI's models.";

    [Theory]
    [InlineData("End date untouched: 2032.")]
    [InlineData("It now finishes in 2032.")]
    [InlineData("Expiry: 2032.")]
    [InlineData("The end is brought forward: to 2032.")]
    [InlineData("That right is good until 2032.")]
    public void AnEndBelongsToTheClauseSpokenOfLast(string next) => Engine.Told(Licence + " " + next, "license").Should().Contain("until=2032");

    [Theory]
    [InlineData("The building works end in 2032.")]
    [InlineData("Does it end in 2032?")]
    [InlineData("It does not end in 2032.")]
    [InlineData("Its talks with a baker run until 2032.")]
    [InlineData("The forecast runs to 2032.")]
    [InlineData("It ended in 2020.")]
    public void AnEndOfSomethingElseOrNoneIsNotItsEnd(string next) => Engine.Told(Licence + " " + next, "license").Should().NotContain("until=");

    [Fact]
    public void WhatRanUntilADateDoesSoNoMore() =>
        Engine.Told("Microsoft and OpenAI have rewritten their contract. The licence to OpenAI's models was Microsoft's. It ran until 2032.", "license").Should().Contain("until=2032 @previous");
}
