using DealTracker.Application.Deals;
using DealTracker.Domain.Doubts;
using DealTracker.Domain.Ledgers;
using DealTracker.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Clauses;

public sealed class ShowModel(ShowClause showClause, ShowClashes showClashes) : PageModel
{
    /// <summary>Articles left out.</summary>
    public IReadOnlySet<long> Without { get; private set; } = new HashSet<long>();

    public ClauseView View { get; private set; } = null!;

    /// <summary>What is doubtful about the deal's terms.</summary>
    public DoubtList Doubts { get; private set; } = null!;

    /// <summary>Clashes of this right with others.</summary>
    public IReadOnlyList<ClashView> Clashes { get; private set; } = [];

    /// <summary>Who says what: each article's quotes, by version.</summary>
    public IEnumerable<IGrouping<long, (AgreementVersion Version, AttributeState Attribute, Evidence Quote)>> BySource =>
        (from history in View.History
         where !history.State.Carried
         from attribute in history.State.Attributes
         from quote in attribute.Evidence
         select (history.Version, attribute, quote)).GroupBy(said => said.quote.Article).OrderBy(source => source.Key);

    public async Task<IActionResult> OnGetAsync(string deal, string clause, string[] without)
    {
        if (GivenScope.Without(without) is not { } left) return BadRequest();
        if (await showClause.RunAsync(deal, clause, left, HttpContext.RequestAborted) is not { } view) return NotFound();
        (View, Without) = (view, left);
        Doubts = view.Deal.FindDoubts();
        var clashes = (await showClashes.OfDealAsync(deal, left, HttpContext.RequestAborted))?.Clashes ?? [];
        Clashes = [.. clashes.Where(found => new[] { found.Clash.Earlier, found.Clash.Later }.Any(grant => grant.Deal == deal && grant.Clause == view.Clause))];
        return Page();
    }
}
