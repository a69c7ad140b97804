using DealTracker.Application.Review;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Review;

/// <summary>The audit log.</summary>
public sealed class LogModel(ListAudit listAudit) : PageModel
{
    public AuditPage Log { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(long? before)
    {
        if (!ModelState.IsValid || before < 1) return BadRequest();
        Log = await listAudit.RunAsync(before, HttpContext.RequestAborted);
        return Page();
    }
}
