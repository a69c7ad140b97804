using DealTracker.Application.Deals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Clashes;

public sealed class ShowModel(ShowClashes showClashes) : PageModel
{
    public ClashView Found { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (await showClashes.OneAsync(id, HttpContext.RequestAborted) is not { } found) return NotFound();
        Found = found;
        return Page();
    }
}
