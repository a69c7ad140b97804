using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Grammar;
using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates;

/// <summary>Finds the expressions of time in a text.</summary>
public static class DateFinder
{
    /// <summary>
    /// The expressions of time in <paramref name="text"/>, in order, not overlapping. Relative ones are resolved against
    /// <paramref name="reference"/>; where it is null, a bare month or day has the year <c>XXXX</c> and other relative ones are left out.
    /// </summary>
    public static IReadOnlyList<DateMention> Find(string text, EdtfDate? reference) => Find(text, reference, []);

    /// <summary>
    /// The same, where the text goes on from one that named <paramref name="anchors"/>, oldest first: "the day after" and "in May of
    /// that year" look from the nearest date before them, in this text or else among the anchors.
    /// </summary>
    public static IReadOnlyList<DateMention> Find(string text, EdtfDate? reference, IReadOnlyList<EdtfDate> anchors)
    {
        var tokens = Tokenizer.Split(text);
        return new MentionReader(tokens, reference, anchors).Read(DateOverlap.Settle(RuleBook.English.Match(tokens), tokens.Count));
    }
}
