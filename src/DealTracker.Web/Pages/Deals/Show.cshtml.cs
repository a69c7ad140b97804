using DealTracker.Application.Deals;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Wording;
using DealTracker.Web.Hosting;
using DealTracker.Web.Pages.Deals.Timeline;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Deals;

public sealed class ShowModel(ShowWithout showWithout, ShowClashes showClashes, TimeProvider time) : PageModel
{
    public DealView Deal { get; private set; } = null!;

    public DateOnly Today { get; private set; }

    public IReadOnlyList<ClauseStory> InForce { get; private set; } = [];

    public IReadOnlyList<ClauseStory> Over { get; private set; } = [];

    /// <summary>What part of the timeline is asked for; the cards above it always show everything.</summary>
    public TimelineView View { get; private set; } = null!;

    /// <summary>What the chosen quotes say.</summary>
    public Ledger Chosen { get; private set; } = null!;

    /// <summary>Rights on the timeline that may not both stand.</summary>
    public IReadOnlyList<ClashView> Clashes { get; private set; } = [];

    public ChartPlan Plan { get; private set; } = null!;

    public IReadOnlyList<LogEntry> Log { get; private set; } = [];

    /// <summary>What the deal would be without some articles, and those; null where all count.</summary>
    public (WithoutView View, IReadOnlySet<long> Without)? WhatIf { get; private set; }

    public async Task<IActionResult> OnGetAsync(string deal, string? range, string? from, string? to, string? certainty, string? source)
    {
        if (GivenScope.Without(Request.GivenAll("without")) is not { } left) return BadRequest();
        if (await showWithout.RunAsync(deal, left, HttpContext.RequestAborted) is not { } asked) return NotFound();
        if (left.Count > 0) WhatIf = (asked, left);
        var view = Deal = asked.Rest;
        Today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (TimelineView.Of(view, new TimelineQuery(range, from, to, Request.GivenAll("clause"), certainty, source, Request.GivenAll("open")), Today) is not { } shown) return BadRequest();
        View = shown;
        var stories = ClauseStory.All(view.Ledger);
        InForce = [.. stories.Where(s => s.State.HoldsOn(Today))];
        Over = [.. stories.Where(s => !s.State.HoldsOn(Today))];
        Chosen = shown.Filter.Of(view.Ledger);
        Plan = ChartPlan.Of(Chosen, Today, NewestArticle(view, Today), shown.Window);
        Log = TimelineLog.Of(Chosen, Today);
        Clashes = (await showClashes.OfDealAsync(deal, left, HttpContext.RequestAborted))?.Clashes ?? [];
        return Page();
    }

    public TimelineWords Words => new(
        clause => ClauseTitle.Of(clause, Deal.Names),
        clause => ClauseTitle.Direction(clause, Deal.Names),
        state => ShortTerms.Sentence(state, Deal.Names),
        state => ShortTerms.Sentence(state.EndDate() is null ? state : state with { Attributes = [.. state.Attributes.Where(a => a.Attribute != ClauseAttribute.Until)] }, Deal.Names),
        View.Filter.Source is null && View.Filter.Doubtful is null ? Phrases.Timeline["HoldsToday"] : Phrases.Timeline["AsQuotesSay"],
        happened => EventTitle.For(happened, Deal.Names),
        DatePhrase.For,
        DateForms.Brief,
        milestone => Deal.Names.Milestone(milestone) ?? milestone);

    /// <summary>The next end on a date that is not past.</summary>
    public (ClauseStory Story, EdtfDate Date)? NextEnd =>
        InForce.Where(s => s.State.EndDate() is not null).Select(s => (s, s.State.EndDate()!)).OrderBy(end => end.Item2)
            .Select(end => ((ClauseStory, EdtfDate)?)end).FirstOrDefault();

    /// <summary>Nothing is known beyond the newest article; one dated ahead of today counts as today's.</summary>
    private static DateOnly? NewestArticle(DealView deal, DateOnly today) =>
        deal.Articles.Values.Select(a => a.Published?.Latest).Max() is { } newest ? newest < today ? newest : today : null;
}
