namespace DealTracker.Extraction.Profiles;

/// <summary>Something in a profile that should be mended.</summary>
/// <param name="File">The file's name, as it was given.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Reason">What is wrong and how to mend it, for people who write no code.</param>
/// <param name="IsWarning">True where the profile can be used all the same.</param>
public sealed record ProfileFault(string File, int Line, string Reason, bool IsWarning = false)
{
    /// <inheritdoc />
    public override string ToString() => $"{File}({Line}): {(IsWarning ? "warning: " : "")}{Reason}";
}

/// <summary>What became of a profile's file.</summary>
/// <param name="Profile">The profile, or null where a fault keeps it from being used.</param>
/// <param name="Faults">All that should be mended, by line.</param>
public sealed record ProfileCheck(DealProfile? Profile, IReadOnlyList<ProfileFault> Faults);
