using System.Globalization;
using DealTracker.Application.Deals;
using DealTracker.Domain.Knowledge;
using DealTracker.Web.Hosting;
using DealTracker.Web.Markup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Deals;

/// <summary>Leads from the form to the address of its answer; without a date to today's.</summary>
public sealed class OnPickModel(DealProfiles profiles, TimeProvider time) : PageModel
{
    public IActionResult OnGet(string deal, string? date, string? known, string? by)
    {
        if (profiles.Find(deal) is null) return NotFound();
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var query = new QueryString();
        if (!string.IsNullOrWhiteSpace(known) && GivenScope.Axis(by) == KnowledgeAxis.Recorded) query = query.Add("by", "recorded");
        foreach (var id in Request.GivenAll("without")) query = query.Add("without", id);
        return Redirect(Links.On(deal, Segment(date) ?? today, Segment(known)) + query);
    }

    private static string? Segment(string? given) => string.IsNullOrWhiteSpace(given) ? null : Uri.EscapeDataString(given.Trim());
}
