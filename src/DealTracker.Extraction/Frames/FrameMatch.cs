namespace DealTracker.Extraction.Frames;

/// <summary>A frame found in a sentence.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Next">Index after its last token.</param>
/// <param name="Core">Index of the token it rests on.</param>
/// <param name="Owes">The party in the slot of that name, or null.</param>
/// <param name="Benefits">The party in the slot of that name, or null.</param>
/// <param name="Party">The party in a slot of no particular role, or null.</param>
public sealed record FrameMatch(Frame Frame, int First, int Next, int Core, string? Owes, string? Benefits, string? Party);
