using DealTracker.Application.Deals;
using DealTracker.Domain.Doubts;
using DealTracker.Domain.Ledgers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Clauses;

public sealed class ShowModel(ShowClause showClause) : PageModel
{
    public ClauseView View { get; private set; } = null!;

    /// <summary>What is doubtful about the deal's terms.</summary>
    public DoubtList Doubts { get; private set; } = null!;

    /// <summary>Who says what: each article's quotes, by version.</summary>
    public IEnumerable<IGrouping<long, (AgreementVersion Version, AttributeState Attribute, Evidence Quote)>> BySource =>
        (from history in View.History
         where !history.State.Carried
         from attribute in history.State.Attributes
         from quote in attribute.Evidence
         select (history.Version, attribute, quote)).GroupBy(said => said.quote.Article).OrderBy(source => source.Key);

    public async Task<IActionResult> OnGetAsync(string deal, string clause)
    {
        if (await showClause.RunAsync(deal, clause, HttpContext.RequestAborted) is not { } view) return NotFound();
        View = view;
        Doubts = view.Deal.FindDoubts();
        return Page();
    }
}
