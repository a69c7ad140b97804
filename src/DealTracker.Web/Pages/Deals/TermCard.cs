using DealTracker.Application.Deals;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Ledgers;
using DealTracker.Web.Markup;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Pages.Deals;

/// <summary>One clause in force, as a card shows it.</summary>
public sealed record TermCard(DealView Deal, ClauseStory Story)
{
    /// <summary>Where the terms begin: the clause's own date, else its version's.</summary>
    public EdtfDate Since =>
        EdtfDate.TryParse(Story.Stated.Get(Domain.Clauses.ClauseAttribute.From)?.Value.Text, out var from) ? from : Story.Since.Announced;

    public string? UntilMilestone => Story.State.EndDate() is null && Story.State.Until() is { } until ? Deal.Names.Milestone(until) ?? until : null;

    /// <summary>What it was before, or what one should know of its standing.</summary>
    public (string Label, string Words)? Remark => Story switch
    {
        { State.Carried: true } => (Phrases.Timeline["Note"], Phrases.Timeline["NotMentionedSince"]),
        { Before: { } before } => (Phrases.Timeline["Before"], Differing(before)),
        { StatedAgain: { } again } => (Phrases.Timeline["Note"], Phrases.Timeline.With("StatedAgain", DateForms.When(again.Announced))),
        { IsFirstVersion: false } => (Phrases.Timeline["Note"], Phrases.Timeline["FirstStatedThen"]),
        _ => null,
    };

    /// <summary>The comparison that shows it, where there are two versions.</summary>
    public string? CompareLink => NewestPair.Of(Deal) is { } pair ? Links.Compare(Deal.Id, pair.From.Id, pair.To.Id, Story.Clause) : null;

    private string Differing(ClauseState before) => ShortTerms.For(
        before.Clause, before.Attributes.Where(a => Story.State.Get(a.Attribute)?.Value != a.Value).Select(a => (a.Attribute, a.Value)), before.InForce, Deal.Names);
}
