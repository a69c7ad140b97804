using DealTracker.Domain;
using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Context;
using DealTracker.Extraction.Dates.Grammar;
using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates;

/// <summary>Gives the expressions of one text their dates, from left to right, as later ones may look back at earlier ones.</summary>
internal sealed class MentionReader(TokenList tokens, EdtfDate? reference, IReadOnlyList<EdtfDate> anchors)
{
    private const int ClauseReach = 14;

    private readonly List<EdtfDate> named = [.. anchors.Where(anchor => anchor.Earliest is null or { Year: > 999 and < 9000 })];
    private readonly List<EdtfDate> ends = [];

    public IReadOnlyList<DateMention> Read(IReadOnlyList<Piece> settled)
    {
        var pieces = settled.SelectMany(Ends).ToList();
        var mentions = new List<DateMention>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var (piece, given) = pieces[i];
            var bound = given ?? BoundWords.Of(tokens, piece.Start, piece.End);
            if (Mention(piece, bound, i + 1 < pieces.Count ? pieces[i + 1].Piece : null) is not { } mention) continue;
            mentions.Add(mention);
            if (mention.Kind != DateMentionKind.Duration) (bound == DateBound.Until ? ends : named).Add(EdtfDate.Parse(mention.Value));
        }

        return mentions;
    }

    private static IEnumerable<(Piece Piece, DateBound? Bound)> Ends(Piece piece) =>
        piece.Meaning!.Ends is [var first, var second] ? [(first, DateBound.From), (second, DateBound.Until)] : [(piece, null)];

    private DateMention? Mention(Piece piece, DateBound bound, Piece? next)
    {
        var meaning = piece.Meaning!;
        if (meaning.Duration is { } length) return Length(piece, length);
        if (meaning.WhenPast is { } past && ClauseDirection.Cue(tokens, piece.Start, piece.End) == Direction.Past) return Length(piece, past);
        var date = meaning.FromNext is { } step
            ? next is not null && IsInClause(piece.End, next.Start) && Resolve(next, DateBound.At) is { } from ? step(from) : null
            : Resolve(piece, bound);
        return date is null ? null : new DateMention(Span(piece), meaning.Kind, date.Text, bound, piece.Rule!.Picture);
    }

    private EdtfDate? Resolve(Piece piece, DateBound bound)
    {
        var direction = piece.Meaning!.Fixed is null ? ClauseDirection.Of(tokens, piece.Start, piece.End, bound) : Direction.Past;
        return piece.Meaning.Resolve(new DateContext(reference, new Anchors(named, ends), direction));
    }

    private DateMention Length(Piece piece, string length) => new(Span(piece), DateMentionKind.Duration, length, DateBound.At, piece.Rule!.Picture);

    private TextSpan Span(Piece piece) => new(tokens[piece.Start].Start, tokens[piece.End - 1].End);

    private bool IsInClause(int from, int to)
    {
        if (to - from > ClauseReach) return false;
        for (var i = from; i < to; i++)
            if (tokens[i].AfterBreak || tokens.Word(i) is ['.'] or [','] or [';'] or [':'] or ['?'] or ['!']) return false;
        return true;
    }
}
