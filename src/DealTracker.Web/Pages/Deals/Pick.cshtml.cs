using DealTracker.Application.Deals;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Wording;
using DealTracker.Web.Markup;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Deals;

/// <summary>Which two versions to compare, or the terms of which two days. One given stands against the newest; two given lead to their comparison.</summary>
public sealed class PickModel(ShowDeal showDeal) : PageModel
{
    public DealView Deal { get; private set; } = null!;

    /// <summary>Why the two that were given cannot be compared, or null.</summary>
    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(string deal, string? from, string? to)
    {
        if (await showDeal.RunAsync(deal, HttpContext.RequestAborted) is not { } view) return NotFound();
        Deal = view;
        if ((from ?? to) is null) return Page();
        if (view.Ledger.Versions is not [var first, .., var newest]) return NotFound();
        var (a, b) = (from ?? newest.Id, to ?? newest.Id);
        if (!IsDate(a) || !IsDate(b)) return NotFound();
        if (Find(a) is not { } one || Find(b) is not { } other)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            Problem = Phrases.Compare.With("TooEarly", DatePhrase.For(first.Announced));
            return Page();
        }

        var (older, newer) = one.Announced.CompareTo(other.Announced) <= 0 ? (one, other) : (other, one);
        if (older.Id != newer.Id) return Redirect(Links.Compare(view.Id, older.Id, newer.Id));
        Problem = Phrases.Compare.With("SameVersion", DatePhrase.For(one.Announced));
        return Page();
    }

    private bool IsDate(string text) => CompareVersions.Find(Deal, text) is not null || (EdtfDate.TryParse(text, out var date) && date.Latest is not null);

    private AgreementVersion? Find(string text) =>
        CompareVersions.Find(Deal, text) ?? (EdtfDate.TryParse(text, out var date) ? VersionOn.Of(Deal.Ledger, date) : null);
}
