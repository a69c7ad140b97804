using DealTracker.Application.Deals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Deals;

public sealed class ClashesModel(ShowClashes showClashes) : PageModel
{
    public DealClashes Found { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string deal)
    {
        if (await showClashes.OfDealAsync(deal, HttpContext.RequestAborted) is not { } found) return NotFound();
        Found = found;
        return Page();
    }
}
