using DealTracker.Application.Deals;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Ledgers;
using DealTracker.Web.Markup;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Deals;

public sealed class CompareModel(CompareVersions compareVersions) : PageModel
{
    /// <summary>Shows the clauses of one state alone.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary><c>changes</c> leaves out what is unchanged or not mentioned.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Only { get; set; }

    /// <summary><c>inline</c> writes both sides as one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? View { get; set; }

    public DealView Deal { get; private set; } = null!;

    public VersionComparison Comparison { get; private set; } = null!;

    public IReadOnlyList<CompareRow> Rows { get; private set; } = [];

    public ChangeKind? Kind => ChangeWords.Parse(State);

    public bool OnlyChanges => Only == "changes";

    public bool Inline => View == "inline";

    public string Address => Links.Compare(Deal.Id, Comparison.From.Id, Comparison.To.Id);

    public (AgreementVersion From, AgreementVersion To)? Earlier => Pair(Index(Comparison.From) - 1, Index(Comparison.From));

    public (AgreementVersion From, AgreementVersion To)? Later => Pair(Index(Comparison.To), Index(Comparison.To) + 1);

    public async Task<IActionResult> OnGetAsync(string deal, string from, string to)
    {
        switch (await compareVersions.RunAsync(deal, from, to, HttpContext.RequestAborted))
        {
            case CompareOutcome.Elsewhere elsewhere:
                // For good as far as is known today: should the articles that name it more exactly be withdrawn, the older name is its own again.
                Response.Headers.CacheControl = "no-cache";
                return RedirectPermanent(Links.Compare(deal, elsewhere.From, elsewhere.To) + Request.QueryString);
            case CompareOutcome.Compared compared:
                Deal = compared.Deal;
                Comparison = compared.Comparison;
                Rows = [.. Comparison.Clauses.Where(Shown).Select(change => new CompareRow(Deal, Comparison, change))];
                return Page();
            default:
                return NotFound();
        }
    }

    public int Count(ChangeKind kind) => Comparison.Clauses.Count(c => c.Change == kind);

    /// <summary>This page with one thing about it changed; what is null or the default is left out.</summary>
    public string With(ChangeKind? state, bool onlyChanges, bool inline)
    {
        string?[] query = [state is { } s ? $"state={ChangeWords.Name(s)}" : null, onlyChanges ? "only=changes" : null, inline ? "view=inline" : null];
        var text = string.Join('&', query.Where(q => q is not null));
        return text.Length == 0 ? Address : $"{Address}?{text}";
    }

    private bool Shown(ClauseChange change) =>
        (Kind is null || change.Change == Kind) && !(OnlyChanges && change.Change is (ChangeKind.Unchanged or ChangeKind.NotMentioned));

    private int Index(AgreementVersion version) => Deal.Ledger.Versions.ToList().FindIndex(v => v.Id == version.Id);

    private (AgreementVersion From, AgreementVersion To)? Pair(int from, int to) =>
        from >= 0 && to < Deal.Ledger.Versions.Count ? (Deal.Ledger.Versions[from], Deal.Ledger.Versions[to]) : null;
}
