using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Web.Pages.Deals;

/// <summary>Questions that pages ask of a clause's state.</summary>
public static class StateQuestions
{
    public static AttributeState? Get(this ClauseState state, string attribute) => state.Attributes.FirstOrDefault(a => a.Attribute == attribute);

    /// <summary>The value of <c>until</c>: a date or a milestone, or null.</summary>
    public static string? Until(this ClauseState state) => state.Get(ClauseAttribute.Until)?.Value.Text;

    /// <summary>The day or period in which it ends, where a date is stated.</summary>
    public static EdtfDate? EndDate(this ClauseState state) =>
        EdtfDate.TryParse(state.Until(), out var date) && date.Latest is not null ? date : null;

    /// <summary>True where it holds on <paramref name="day"/>: in force, and its stated end not past.</summary>
    public static bool HoldsOn(this ClauseState state, DateOnly day) => state.InForce && (state.EndDate() is not { } end || end.Latest >= day);

    /// <summary>All quotes for what the state says, each once, in order of article and place.</summary>
    public static IReadOnlyList<Evidence> Evidence(this ClauseState state) =>
    [
        .. state.Attributes.SelectMany(a => a.Evidence)
            .GroupBy(e => (e.Article, e.Span)).Select(same => same.MaxBy(e => e.Certainty)!)
            .OrderBy(e => e.Article).ThenBy(e => e.Span.Start).ThenBy(e => e.Span.End),
    ];
}
