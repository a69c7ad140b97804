using DealTracker.Application.Deals;
using DealTracker.Web.Markup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Deals;

/// <summary>Which two versions to compare. One given stands against the newest; two given lead to their comparison.</summary>
public sealed class PickModel(ShowDeal showDeal) : PageModel
{
    public DealView Deal { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string deal, string? from, string? to)
    {
        if (await showDeal.RunAsync(deal, HttpContext.RequestAborted) is not { } view) return NotFound();
        Deal = view;
        if ((from ?? to) is null) return Page();
        if (view.Ledger.Versions is not [.., var newest]) return NotFound();
        var (a, b) = (from ?? newest.Id, to ?? newest.Id);
        return CompareVersions.Find(view, a) is null || CompareVersions.Find(view, b) is null
            ? NotFound()
            : Redirect(Links.Compare(view.Id, Uri.EscapeDataString(a), Uri.EscapeDataString(b)));
    }
}
