using DealTracker.Domain;
using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Context;
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
        var mentions = new List<DateMention>();
        var named = new List<EdtfDate>(anchors);
        var ends = new List<EdtfDate>();
        foreach (var piece in DateOverlap.Settle(RuleBook.English.Match(tokens), tokens.Count))
        {
            if (piece.Meaning!.Ends is not [var first, var second]) Add(piece, null);
            else
            {
                Add(first, DateBound.From);
                Add(second, DateBound.Until);
            }
        }

        return mentions;

        void Add(Piece piece, DateBound? bound)
        {
            if (Mention(tokens, piece, reference, new Anchors(named, ends), bound) is not { } mention) return;
            mentions.Add(mention);
            if (mention.Kind != DateMentionKind.Duration) (mention.Bound == DateBound.Until ? ends : named).Add(EdtfDate.Parse(mention.Value));
        }
    }

    private static DateMention? Mention(TokenList tokens, Piece piece, EdtfDate? reference, Anchors anchors, DateBound? given)
    {
        var meaning = piece.Meaning!;
        var span = new TextSpan(tokens[piece.Start].Start, tokens[piece.End - 1].End);
        var bound = given ?? BoundWords.Of(tokens, piece.Start, piece.End);
        if (meaning.Duration is { } length) return new DateMention(span, DateMentionKind.Duration, length, DateBound.At, piece.Rule!.Picture);
        if (meaning.WhenPast is { } past && ClauseDirection.Cue(tokens, piece.Start, piece.End) == Direction.Past)
            return new DateMention(span, DateMentionKind.Duration, past, DateBound.At, piece.Rule!.Picture);
        var direction = meaning.Fixed is null ? ClauseDirection.Of(tokens, piece.Start, piece.End, bound) : Direction.Past;
        return meaning.Resolve(new DateContext(reference, anchors, direction)) is { } date
            ? new DateMention(span, meaning.Kind, date.Text, bound, piece.Rule!.Picture)
            : null;
    }
}
