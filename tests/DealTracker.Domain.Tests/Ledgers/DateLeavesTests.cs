using DealTracker.Domain.Dates;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Tests.Ledgers;

public sealed class DateLeavesTests
{
    [Theory]
    [InlineData("2025-10 2025-10-28 2025", "2025-10-28")]
    [InlineData("2025-01-21 2025-10-28 2025", "2025-01-21 2025-10-28")]
    [InlineData("2026-04-27 2025-10", "2025-10 2026-04-27")]
    [InlineData("2025-10 2025-10~", "2025-10")]
    [InlineData("XXXX-10 2025-11", "2025-11")]
    [InlineData("", "")]
    public void OnlyTheFinestOfDatesThatAgreeStays(string dates, string leaves) =>
        string.Join(' ', LeavesOf(dates).All).Should().Be(leaves);

    [Theory]
    [InlineData("2025", "2025-01-21 2025-10-28")]
    [InlineData("XXXX-10", "2025-10-28")]
    [InlineData("2025-10-28", "2025-10-28")]
    [InlineData("2024", "")]
    public void ADateFindsTheLeavesItMayMean(string date, string leaves) =>
        string.Join(' ', LeavesOf("2025-01-21 2025-10-28").Agreeing(EdtfDate.Parse(date))).Should().Be(leaves);

    private static DateLeaves LeavesOf(string dates) =>
        DateLeaves.Of(dates.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(EdtfDate.Parse));
}
