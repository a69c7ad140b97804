using DealTracker.Application.Deals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Deals;

/// <summary>Two streams on one page: the deal changed, and our knowledge of it changed.</summary>
public sealed class ChangesModel(ListChanges listChanges) : PageModel
{
    public ChangesView View { get; private set; } = null!;

    /// <summary>The line of the log below which steps of knowledge are shown, or null for the newest.</summary>
    public long? Below { get; private set; }

    public async Task<IActionResult> OnGetAsync(string deal, long? before)
    {
        if (!ModelState.IsValid || before < 1) return BadRequest();
        if (await listChanges.RunAsync(deal, before, HttpContext.RequestAborted) is not { } view) return NotFound();
        (View, Below) = (view, before);
        return Page();
    }
}
