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
            var date = Date(piece, bound, i + 1 < pieces.Count ? pieces[i + 1].Piece : null);
            if (date is not null)
            {
                mentions.Add(new DateMention(Span(piece), piece.Meaning!.Kind, date.Text, bound, piece.Rule!.Picture));
                (bound == DateBound.Until ? ends : named).Add(date);
            }
            else if ((Length(piece) ?? piece.Meaning!.Otherwise) is { } length) mentions.Add(new DateMention(Span(piece), DateMentionKind.Duration, length, DateBound.At, piece.Rule!.Picture));
        }

        return mentions;
    }

    private static IEnumerable<(Piece Piece, DateBound? Bound)> Ends(Piece piece) =>
        piece.Meaning!.Ends is [var first, var second] ? [(first, DateBound.From), (second, DateBound.Until)] : [(piece, null)];

    private EdtfDate? Date(Piece piece, DateBound bound, Piece? next)
    {
        if (Length(piece) is not null) return null;
        if (piece.Meaning!.FromNext is not { } step) return Resolve(piece, bound);
        return next is not null && IsInClause(piece.End, next.Start) && Resolve(next, DateBound.At) is { } from ? step(from) : null;
    }

    private string? Length(Piece piece)
    {
        var meaning = piece.Meaning!;
        return meaning.WhenPast is { } past && ClauseDirection.Cue(tokens, piece.Start, piece.End) == Direction.Past ? past : meaning.Duration;
    }

    private EdtfDate? Resolve(Piece piece, DateBound bound)
    {
        var direction = piece.Meaning!.Fixed is null ? ClauseDirection.Of(tokens, piece.Start, piece.End, bound, piece.Meaning.Yearless is { Day: > 0 }) : Direction.Past;
        return piece.Meaning.Resolve(new DateContext(reference, new Anchors(named, ends), direction));
    }

    private TextSpan Span(Piece piece) => new(tokens[piece.Start].Start, tokens[piece.End - 1].End);

    private bool IsInClause(int from, int to)
    {
        if (to - from > ClauseReach) return false;
        for (var i = from; i < to; i++)
            if (tokens[i].AfterBreak || tokens.Word(i) is ['.'] or [','] or [';'] or [':'] or ['?'] or ['!']) return false;
        return true;
    }
}
