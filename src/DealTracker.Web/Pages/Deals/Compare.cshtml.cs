using DealTracker.Application.Deals;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Ledgers;
using DealTracker.Web.Hosting;
using DealTracker.Web.Markup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Deals;

public sealed class CompareModel(CompareVersions compareVersions, TimeProvider time) : PageModel
{
    /// <summary>Articles left out.</summary>
    public IReadOnlySet<long> Without { get; private set; } = new HashSet<long>();

    public CompareView Shown { get; private set; } = null!;

    public DealView Deal { get; private set; } = null!;

    public VersionComparison Comparison { get; private set; } = null!;

    public IReadOnlyList<CompareRow> Rows { get; private set; } = [];

    public string Address => Links.Compare(Deal.Id, Comparison.From.Id, Comparison.To.Id);

    public DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>The two versions in the order in which they stand on the page.</summary>
    public IReadOnlyList<AgreementVersion> Sides => Shown.Swapped ? [Comparison.To, Comparison.From] : [Comparison.From, Comparison.To];

    /// <summary>What the view leaves out, though it is not asked to leave out a state.</summary>
    public IEnumerable<IGrouping<ChangeKind, ClauseChange>> Hidden =>
        Shown.Kind is null ? Comparison.Clauses.Where(c => !Shown.Shows(c)).GroupBy(c => c.Change) : [];

    public string? Earlier => Pair(Index(Comparison.From) - 1, Index(Comparison.From));

    public string? Later => Pair(Index(Comparison.To), Index(Comparison.To) + 1);

    public async Task<IActionResult> OnGetAsync(string deal, string from, string to, string? state, string? show, string? view, string? swap, string[] without)
    {
        if (GivenScope.Without(without) is not { } left) return BadRequest();
        switch (await compareVersions.RunAsync(deal, from, to, left, HttpContext.RequestAborted))
        {
            case CompareOutcome.Elsewhere elsewhere:
                // Nobody may keep it: should the articles that name the version more exactly be withdrawn, the older name is its own again.
                Response.Headers.CacheControl = "no-cache";
                return RedirectPermanent(Links.Compare(deal, elsewhere.From, elsewhere.To) + Request.QueryString);
            case CompareOutcome.Compared compared:
                if (CompareView.Of(state, show, view, swap) is not { } shown) return BadRequest();
                (Shown, Without) = (shown, left);
                Deal = compared.Deal;
                Comparison = compared.Comparison;
                Rows = [.. Comparison.Clauses.Where(shown.Shows).Select(change => new CompareRow(Deal, Comparison, change, shown.Swapped))];
                return Page();
            default:
                return NotFound();
        }
    }

    public int Count(ChangeKind kind) => Comparison.Clauses.Count(c => c.Change == kind);

    /// <summary>This page in another view.</summary>
    public string With(CompareView view) => GivenScope.Keep(view.At(Address), Without);

    private int Index(AgreementVersion version) => Deal.Ledger.Versions.ToList().FindIndex(v => v.Id == version.Id);

    private string? Pair(int from, int to) => from >= 0 && to < Deal.Ledger.Versions.Count
        ? GivenScope.Keep((Shown with { Kind = null }).At(Links.Compare(Deal.Id, Deal.Ledger.Versions[from].Id, Deal.Ledger.Versions[to].Id)), Without)
        : null;
}
