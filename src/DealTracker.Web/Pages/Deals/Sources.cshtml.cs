using System.Globalization;
using DealTracker.Application.Deals;
using DealTracker.Application.Review;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Coverage;
using DealTracker.Domain.Origins;
using DealTracker.Web.Hosting;
using DealTracker.Web.Markup;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Deals;

/// <summary>Articles by origin, and every clause against every article.</summary>
public sealed class SourcesModel(ShowSources showSources, DecideOrigin decide) : PageModel
{
    private const int Columns = 20;

    private static readonly Dictionary<string, OriginVerdict> Verdicts = new()
    {
        ["merge"] = OriginVerdict.Merge,
        ["split"] = OriginVerdict.Split,
        ["withdraw"] = OriginVerdict.Withdraw,
    };

    /// <summary>Articles left out.</summary>
    public IReadOnlySet<long> Without { get; private set; } = new HashSet<long>();

    public SourcesView View { get; private set; } = null!;

    /// <summary>The cell whose quotes are shown, or null.</summary>
    public (ClauseKey Clause, CoverageCell Cell)? Chosen { get; private set; }

    /// <summary>Counts from 1.</summary>
    public int Sheet { get; private set; } = 1;

    public int Sheets => Math.Max(1, (View.Articles.Count + Columns - 1) / Columns);

    /// <summary>The articles whose columns this sheet of the grid shows.</summary>
    public IReadOnlyList<long> Shown => [.. View.Articles.Skip((Sheet - 1) * Columns).Take(Columns)];

    /// <summary>What is wrong with what was sent, or null.</summary>
    public string? Fault { get; private set; }

    public string? Name { get; private set; }

    public async Task<IActionResult> OnGetAsync(string deal, string? clause, string? article, string? sheet, string[] without)
    {
        if (GivenScope.Without(without) is not { } left) return BadRequest();
        if (await showSources.RunAsync(deal, left, HttpContext.RequestAborted) is not { } view) return NotFound();
        (View, Without) = (view, left);
        if (!Given(sheet, out var number) || number > Sheets) return NotFound();
        Sheet = (int)(number ?? 1);
        if (clause is null && article is null) return Page();
        if (!ClauseKey.TryParse(clause, out var key) || !Given(article, out var id)) return NotFound();
        if (view.Coverage.FirstOrDefault(row => row.Clause == key)?.Cells.FirstOrDefault(cell => cell.Article == id) is not { } cell) return NotFound();
        Chosen = (key, cell);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string deal, string? verdict, string? article, string? other, string? reason, string? name)
    {
        Name = name;
        if (GivenReason.Read(reason, name) is not { } given) return await RefusedAsync(deal, Phrases.Review["ReasonNeeded"]);
        var known = Given(article, out var one) & Given(other, out var two);
        if (!known || one is null || !Verdicts.TryGetValue(verdict ?? "", out var decided)) return await RefusedAsync(deal, Phrases.Sources["ChooseArticles"]);
        var decision = new OriginDecision(decided, one.Value, decided == OriginVerdict.Merge ? two : null);
        return await decide.RunAsync(decision, given, HttpContext.RequestAborted) == DecideOriginOutcome.Done
            ? Redirect(Links.Sources(deal))
            : await RefusedAsync(deal, Phrases.Sources["ChooseArticles"]);
    }

    private async Task<IActionResult> RefusedAsync(string deal, string why)
    {
        Fault = why;
        var page = await OnGetAsync(deal, null, null, null, []);
        if (page is PageResult) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page;
    }

    public IEnumerable<CoverageCell> CellsOf(CoverageRow row) => row.Cells.Skip((Sheet - 1) * Columns).Take(Columns);

    public string LinkTo(ClauseKey clause, CoverageCell cell) => GivenScope.Keep(
        string.Create(CultureInfo.InvariantCulture, $"{PlainSheet(Sheet)}{(Sheet > 1 ? '&' : '?')}clause={Uri.EscapeDataString(clause.ToString())}&article={cell.Article}#quotes"), Without);

    public string SheetLink(int sheet) => GivenScope.Keep(PlainSheet(sheet), Without);

    private string PlainSheet(int sheet) => Links.Sources(View.Deal.Id) + (sheet > 1 ? string.Create(CultureInfo.InvariantCulture, $"?sheet={sheet}") : "");

    /// <summary>A whole number from 1, or nothing; false for anything else.</summary>
    private static bool Given(string? given, out long? number)
    {
        number = long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) && parsed > 0 ? parsed : null;
        return given is null || number is not null;
    }
}
