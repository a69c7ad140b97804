using DealTracker.Domain.Knowledge;

namespace DealTracker.Domain.Tests.Knowledge;

public sealed class KnownAtTests
{
    private static readonly DateTime Now = new(2026, 11, 20, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("2026-04-27", "2026-04-27T23:59:59.9999999Z")]
    [InlineData("2026-02", "2026-02-28T23:59:59.9999999Z")]
    [InlineData("2025", "2025-12-31T23:59:59.9999999Z")]
    [InlineData("2026-04-27T12:30:00Z", "2026-04-27T12:30:00.0000000Z")]
    [InlineData("2026-04-27T12:30:00+02:00", "2026-04-27T10:30:00.0000000Z")]
    [InlineData("2026-11-20", "2026-11-20T12:00:00.0000000Z")]
    [InlineData("2026", "2026-11-20T12:00:00.0000000Z")]
    [InlineData("2026-11-21", "2026-11-21T23:59:59.9999999Z")]
    public void ADayMeansItsEndAndAPeriodThatStillRunsMeansNow(string text, string instant) =>
        KnownAt.Read(text, Now)!.Value.ToString("o").Should().Be(instant);

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("XXXX-10")]
    [InlineData("2026-02-30")]
    [InlineData("12:30")]
    [InlineData("2026-04-27Tnoon")]
    public void WhatIsNoDateIsNoInstant(string text) => KnownAt.Read(text, Now).Should().BeNull();
}
