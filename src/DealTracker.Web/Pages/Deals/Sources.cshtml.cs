using System.Globalization;
using DealTracker.Application.Deals;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Coverage;
using DealTracker.Web.Markup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Deals;

/// <summary>Articles by origin, and every clause against every article.</summary>
public sealed class SourcesModel(ShowSources showSources) : PageModel
{
    private const int Columns = 20;

    public SourcesView View { get; private set; } = null!;

    /// <summary>The cell whose quotes are shown, or null.</summary>
    public (ClauseKey Clause, CoverageCell Cell)? Chosen { get; private set; }

    /// <summary>Counts from 1.</summary>
    public int Sheet { get; private set; } = 1;

    public int Sheets => Math.Max(1, (View.Articles.Count + Columns - 1) / Columns);

    /// <summary>The articles whose columns this sheet of the grid shows.</summary>
    public IReadOnlyList<long> Shown => [.. View.Articles.Skip((Sheet - 1) * Columns).Take(Columns)];

    public async Task<IActionResult> OnGetAsync(string deal, string? clause, string? article, string? sheet)
    {
        if (await showSources.RunAsync(deal, HttpContext.RequestAborted) is not { } view) return NotFound();
        View = view;
        if (!Given(sheet, out var number) || number > Sheets) return NotFound();
        Sheet = (int)(number ?? 1);
        if (clause is null && article is null) return Page();
        if (!ClauseKey.TryParse(clause, out var key) || !Given(article, out var id)) return NotFound();
        if (view.Coverage.FirstOrDefault(row => row.Clause == key)?.Cells.FirstOrDefault(cell => cell.Article == id) is not { } cell) return NotFound();
        Chosen = (key, cell);
        return Page();
    }

    public IEnumerable<CoverageCell> CellsOf(CoverageRow row) => row.Cells.Skip((Sheet - 1) * Columns).Take(Columns);

    public string LinkTo(ClauseKey clause, CoverageCell cell) => string.Create(
        CultureInfo.InvariantCulture, $"{SheetLink(Sheet)}{(Sheet > 1 ? '&' : '?')}clause={Uri.EscapeDataString(clause.ToString())}&article={cell.Article}#quotes");

    public string SheetLink(int sheet) => Links.Sources(View.Deal.Id) + (sheet > 1 ? string.Create(CultureInfo.InvariantCulture, $"?sheet={sheet}") : "");

    /// <summary>A whole number from 1, or nothing; false for anything else.</summary>
    private static bool Given(string? given, out long? number)
    {
        number = long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) && parsed > 0 ? parsed : null;
        return given is null || number is not null;
    }
}
