using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Knowledge;

/// <summary>The dates that a clause itself gives for its beginning and its end; "until 2032" holds through the last day of 2032. Null where none is stated.</summary>
public readonly record struct TermBounds(EdtfDate? From, EdtfDate? Until)
{
    /// <summary>The bounds that <paramref name="state"/> states; milestones are no dates.</summary>
    public static TermBounds Of(ClauseState state) => new(DateIn(state, ClauseAttribute.From), DateIn(state, ClauseAttribute.Until));

    /// <summary>True where it surely begins after <paramref name="day"/>.</summary>
    public bool BeginsAfter(DateOnly day) => From?.Earliest > day;

    /// <summary>True where it has surely ended before <paramref name="day"/>.</summary>
    public bool EndsBefore(DateOnly day) => Until?.Latest < day;

    /// <summary>The bound that may fall after <paramref name="first"/> and before <paramref name="last"/>; null where it holds on all of these days.</summary>
    public Turn? TurnWithin(DateOnly first, DateOnly last) =>
        Until?.Latest < last ? new Turn(TurnKind.Ends, Until) : From?.Latest > first ? new Turn(TurnKind.Begins, From) : null;

    private static EdtfDate? DateIn(ClauseState state, string attribute) =>
        EdtfDate.TryParse(state.Attributes.FirstOrDefault(a => a.Attribute == attribute)?.Value.Text, out var date) && date.Latest is not null ? date : null;
}
