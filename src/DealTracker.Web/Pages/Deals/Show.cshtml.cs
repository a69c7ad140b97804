using DealTracker.Application.Deals;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Wording;
using DealTracker.Web.Pages.Deals.Timeline;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Deals;

public sealed class ShowModel(ShowDeal showDeal, TimeProvider time) : PageModel
{
    public DealView Deal { get; private set; } = null!;

    public DateOnly Today { get; private set; }

    public IReadOnlyList<ClauseStory> InForce { get; private set; } = [];

    public IReadOnlyList<ClauseStory> Over { get; private set; } = [];

    public ChartPlan Plan { get; private set; } = null!;

    public IReadOnlyList<LogEntry> Log { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string deal)
    {
        if (await showDeal.RunAsync(deal, HttpContext.RequestAborted) is not { } view) return NotFound();
        Deal = view;
        Today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var stories = ClauseStory.All(view.Ledger);
        InForce = [.. stories.Where(s => s.State.HoldsOn(Today))];
        Over = [.. stories.Where(s => !s.State.HoldsOn(Today))];
        Plan = ChartPlan.Of(view.Ledger, Today);
        Log = TimelineLog.Of(view.Ledger, Today);
        return Page();
    }

    public TimelineWords Words => new(
        clause => ClauseTitle.Of(clause, Deal.Names),
        clause => ClauseTitle.Direction(clause, Deal.Names),
        state => ShortTerms.Sentence(state, Deal.Names),
        state => ShortTerms.Sentence(state.EndDate() is null ? state : state with { Attributes = [.. state.Attributes.Where(a => a.Attribute != ClauseAttribute.Until)] }, Deal.Names),
        happened => EventTitle.For(happened, Deal.Names),
        DatePhrase.For,
        DateForms.Brief,
        milestone => Deal.Names.Milestone(milestone) ?? milestone);

    /// <summary>The next end on a date that is not past.</summary>
    public (ClauseStory Story, EdtfDate Date)? NextEnd =>
        InForce.Where(s => s.State.EndDate() is not null).Select(s => (s, s.State.EndDate()!)).OrderBy(end => end.Item2)
            .Select(end => ((ClauseStory, EdtfDate)?)end).FirstOrDefault();
}
