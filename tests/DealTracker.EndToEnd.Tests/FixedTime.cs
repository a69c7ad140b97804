namespace DealTracker.EndToEnd.Tests;

/// <summary>A clock that stands.</summary>
public sealed class FixedTime(DateTimeOffset now) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => now;
}
