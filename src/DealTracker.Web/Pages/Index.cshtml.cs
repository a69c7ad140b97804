using DealTracker.Application.Articles;
using DealTracker.Application.Deals;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Ledgers;
using DealTracker.Web.Pages.Deals;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages;

public sealed class IndexModel(ListDeals listDeals, ListArticles listArticles, TimeProvider time) : PageModel
{
    public IReadOnlyList<DealSummary> Deals { get; private set; } = [];

    public IReadOnlyList<ArticleSummary> Articles { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public async Task OnGetAsync()
    {
        Deals = [.. (await listDeals.RunAsync(HttpContext.RequestAborted)).OrderByDescending(d => d.Newest?.Announced)];
        Articles = await listArticles.RunAsync(HttpContext.RequestAborted);
        Today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
    }

    /// <summary>Changes that an article states, newest deal first.</summary>
    public IEnumerable<(DealSummary Deal, VersionComparison Pair, IReadOnlyList<ClauseChange> Changes)> Newest =>
        Deals.Where(d => d.NewestChange is not null)
            .Select(d => (d, d.NewestChange!, Changes(d.NewestChange!)))
            .Where(d => d.Item3.Count > 0);

    /// <summary>Stated ends that are not past, soonest first.</summary>
    public IEnumerable<(DealSummary Deal, ClauseState State, EdtfDate Date)> Ends =>
        Standing.Where(s => s.State.EndDate() is not null).Select(s => (s.Deal, s.State, s.State.EndDate()!)).OrderBy(s => s.Item3);

    public IEnumerable<(DealSummary Deal, ClauseState State)> Endless => Standing.Where(s => s.State.EndDate() is null);

    /// <summary>Values on which articles differ.</summary>
    public IEnumerable<(DealSummary Deal, AgreementVersion Version, ClauseState State, AttributeState Attribute)> Disagreements =>
        from deal in Deals
        from version in deal.Deal.Ledger.Versions
        from state in version.Clauses
        where !state.Carried
        from attribute in state.Attributes
        where attribute.Rivals.Count > 0
        select (deal, version, state, attribute);

    private IEnumerable<(DealSummary Deal, ClauseState State)> Standing =>
        from deal in Deals
        where deal.Newest is not null
        from state in deal.Newest!.Clauses
        where state.HoldsOn(Today)
        select (deal, state);

    private static IReadOnlyList<ClauseChange> Changes(VersionComparison pair) =>
        [.. pair.Clauses.Where(c => c.Change is ChangeKind.Changed or ChangeKind.Removed or ChangeKind.Added)];
}
