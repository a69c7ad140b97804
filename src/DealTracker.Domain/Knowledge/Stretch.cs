namespace DealTracker.Domain.Knowledge;

/// <summary>A stretch of the log of knowledge: from one of its lines up to, not including, another; open where there is no other.</summary>
public readonly record struct Stretch(long From, long? Until)
{
    /// <summary>True where it holds once the line <paramref name="line"/> is written.</summary>
    public bool HoldsAt(long line) => From <= line && (Until is not { } until || line < until);
}
