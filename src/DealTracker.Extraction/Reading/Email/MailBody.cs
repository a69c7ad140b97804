using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.Furniture;

namespace DealTracker.Extraction.Reading.Email;

/// <summary>The text of a message, or of one of its shapes.</summary>
internal sealed record MailBody(IReadOnlyList<Draft> Drafts, IReadOnlyList<string> Encodings)
{
    public static MailBody Nothing { get; } = new([], []);

    /// <summary>Number of words that are not left out.</summary>
    public int Words { get; } =
        FurnitureSorting.Sort(Drafts).Where(draft => !draft.IsLeftOut).Sum(draft => draft.Text.Count(unit => unit == ' ') + 1);
}
