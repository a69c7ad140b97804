using DealTracker.Application.Deals;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Knowledge;
using DealTracker.Web.Hosting;
using DealTracker.Web.Markup;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Deals;

/// <summary>The terms of a deal on a date, as known today or at an instant.</summary>
public sealed class OnModel(ShowDay showDay, ShowDeal showDeal, TimeProvider time) : PageModel
{
    public DealView Deal { get; private set; } = null!;

    public DayOutcome.Answered? Day { get; private set; }

    /// <summary>Why there is no answer, or null.</summary>
    public string? Why { get; private set; }

    /// <summary>What was asked, as it was written.</summary>
    public (string Date, string? Known) Asked { get; private set; }

    public KnowledgeAxis Axis { get; private set; }

    public IReadOnlySet<long> Without { get; private set; } = new HashSet<long>();

    public EdtfDate? On { get; private set; }

    public DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    public string Address => Links.On(Deal.Id, Asked.Date, Asked.Known);

    public async Task<IActionResult> OnGetAsync(string deal, string date, string? known, string? by)
    {
        if (await showDeal.RunAsync(deal, HttpContext.RequestAborted) is not { } view) return NotFound();
        (Deal, Asked) = (view, (date, known));
        var answer = await DayQuestion.Read(date, known, by, Request.GivenAll("without"), time.GetUtcNow().UtcDateTime).AskAsync(deal, showDay, HttpContext.RequestAborted);
        (On, Axis, Without) = (answer.Question.On, answer.Question.Axis, answer.Question.Without);
        (Day, Why) = (answer.Day, answer.Why);
        Deal = answer.Day?.Deal ?? view;
        Response.StatusCode = answer.Status;
        return Page();
    }

    /// <summary>What is asked, for the heading.</summary>
    public string Heading => On is null ? Phrases.History["OnADay"]
        : Day?.Known is { } known ? Phrases.History.With("OnKnown", DateForms.WhenCapital(On), DayWords.Instant(known.At.Instant))
        : DateForms.WhenCapital(On);
}
