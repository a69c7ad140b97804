namespace DealTracker.Extraction.Profiles;

/// <summary>A profile that cannot be used; the message says file, line and reason of each fault, one to a line.</summary>
public sealed class ProfileException : Exception
{
    /// <summary>All faults that keep a profile from being used.</summary>
    public ProfileException(IEnumerable<ProfileFault> faults)
        : this(string.Join('\n', faults.Where(fault => !fault.IsWarning)))
    {
    }

    /// <summary>A mistake, told to the person who wrote the profile.</summary>
    public ProfileException(string message)
        : base(message)
    {
    }

    /// <summary>A mistake that a parser found.</summary>
    public ProfileException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>An unnamed mistake.</summary>
    public ProfileException()
    {
    }
}
