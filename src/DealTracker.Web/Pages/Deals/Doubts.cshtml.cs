using DealTracker.Application.Deals;
using DealTracker.Domain.Doubts;
using DealTracker.Web.Hosting;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Deals;

/// <summary>Every term with what is doubtful about it, or those alone that are free of doubt.</summary>
public sealed class DoubtsModel(ShowDoubts showDoubts) : PageModel
{
    public DoubtsView View { get; private set; } = null!;

    /// <summary>Articles left out.</summary>
    public IReadOnlySet<long> Without { get; private set; } = new HashSet<long>();

    public string? Only { get; private set; }

    public IReadOnlyList<TermDoubts> Chosen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string deal, string? only, string[] without)
    {
        if (GivenScope.Without(without) is not { } left) return BadRequest();
        if (await showDoubts.RunAsync(deal, left, HttpContext.RequestAborted) is not { } view) return NotFound();
        if (!DoubtWords.TryFilter(only, view.List, out var chosen)) return NotFound();
        (View, Only, Chosen, Without) = (view, only, chosen, left);
        return Page();
    }

    public int Count(DoubtKind kind) => View.List.With(kind).Count;
}
