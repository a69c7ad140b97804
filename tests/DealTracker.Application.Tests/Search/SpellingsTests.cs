using DealTracker.Application.Search;

namespace DealTracker.Application.Tests.Search;

public sealed class SpellingsTests
{
    [Theory]
    [InlineData("licence", "license")]
    [InlineData("licensed", "licenced")]
    [InlineData("sublicense", "sublicence")]
    [InlineData("recapitalisation", "recapitalization")]
    [InlineData("authorized", "authorised")]
    [InlineData("non-binding instalments", "non-binding installments")]
    [InlineData("program", "programme")]
    [InlineData("programme", "program")]
    [InlineData("Data Centre", "data center")]
    public void EitherSpellingComesWithTheOther(string typed, string other) => Spellings.Of(typed).Should().Equal(typed, other);

    [Theory]
    [InlineData("revenue")]
    [InlineData("for")]
    [InlineData("prize")]
    [InlineData("rise")]
    [InlineData("size")]
    [InlineData("2032")]
    [InlineData("")]
    public void WhatIsSpeltInOneWayStaysAlone(string typed) => Spellings.Of(typed).Should().Equal(typed);
}
