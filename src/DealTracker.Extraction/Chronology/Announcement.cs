using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Profiles;

namespace DealTracker.Extraction.Chronology;

/// <summary>A dated step that an article tells of.</summary>
/// <param name="Date">When.</param>
/// <param name="Parties">Who acted.</param>
/// <param name="Kind">As in <see cref="DealEvent.Kind"/>, or <c>reference</c> for an agreement that is only named with its date.</param>
/// <param name="Deal">The deal whose terms it sets, or null where it sets none.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="At">The clause that tells it.</param>
internal sealed record Announcement(EdtfDate Date, IReadOnlyList<string> Parties, string Kind, DealProfile? Deal, int Sentence, ClauseContext At);
