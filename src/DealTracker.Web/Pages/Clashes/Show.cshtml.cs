using DealTracker.Application.Deals;
using DealTracker.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Clashes;

public sealed class ShowModel(ShowClashes showClashes) : PageModel
{
    /// <summary>Articles left out.</summary>
    public IReadOnlySet<long> Without { get; private set; } = new HashSet<long>();

    public ClashView Found { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, string[] without)
    {
        if (GivenScope.Without(without) is not { } left) return BadRequest();
        if (await showClashes.OneAsync(id, left, HttpContext.RequestAborted) is not { } found) return NotFound();
        (Found, Without) = (found, left);
        return Page();
    }
}
