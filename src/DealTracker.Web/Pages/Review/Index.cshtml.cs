using DealTracker.Application.Articles;
using DealTracker.Application.Deals;
using DealTracker.Application.Review;
using DealTracker.Domain.Doubts;
using DealTracker.Extraction;
using DealTracker.Web.Hosting;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Review;

/// <summary>Facts in doubt, to be confirmed, corrected or rejected; and what was decided, with the machine's value beside.</summary>
public sealed class IndexModel(ListReview listReview, DecideFact decideFact, ListArticles listArticles, DealProfiles profiles) : PageModel
{
    /// <summary>Facts of one deal shown at once; the rest follows when these are decided.</summary>
    public const int MostShown = 50;

    public ReviewList List { get; private set; } = null!;

    public IReadOnlyList<(string Id, string Title)> Deals => [.. profiles.All.Select(profile => (profile.Id, profile.Title))];

    /// <summary>Articles that an older engine has read.</summary>
    public IReadOnlyList<ArticleSummary> Older { get; private set; } = [];

    public DoubtKind? Doubt { get; private set; }

    /// <summary>What is wrong with what was sent, and about which fact; or null.</summary>
    public (long Fact, string Why)? Fault { get; private set; }

    public string? Name { get; private set; }

    public IReadOnlyList<ReviewItem> Open => [.. List.Open.Where(item => Doubt is not { } kind || item.Doubts.Any(doubt => doubt.Kind == kind))];

    public async Task<IActionResult> OnGetAsync(string? deal, string? doubt)
    {
        var kind = DoubtWords.Kind(doubt);
        if (!string.IsNullOrEmpty(doubt) && kind is null) return BadRequest();
        if (profiles.All.Count == 0 || await listReview.RunAsync(deal ?? profiles.All[0].Id, HttpContext.RequestAborted) is not { } list) return NotFound();
        (List, Doubt) = (list, kind);
        Older = [.. (await listArticles.RunAsync(HttpContext.RequestAborted)).Where(article => article.EngineVersion != Extractor.EngineVersion)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(
        string deal, long fact, string? verdict, string? attribute, string? value, string? version, string? certainty, string? reason, string? name, long? seen)
    {
        var asked = GivenDecision.Read(verdict, attribute, value, version, certainty);
        var given = GivenReason.Read(reason, name);
        var why = given is null ? Phrases.Review["ReasonNeeded"] : asked.Fault;
        if (why is null)
        {
            var outcome = await decideFact.RunAsync(fact, asked.Verdict, asked.Correction, given!, seen, HttpContext.RequestAborted);
            if (outcome == DecisionOutcome.Done) return Redirect($"/review?deal={Uri.EscapeDataString(deal)}#decided");
            if (outcome is DecisionOutcome.ChangedMeanwhile or DecisionOutcome.NoSuchFact)
                return await RefusedAsync(deal, fact, outcome == DecisionOutcome.NoSuchFact ? Phrases.Review["FactGone"] : Phrases.Review["ChangedMeanwhile"], name, StatusCodes.Status409Conflict);
            why = outcome switch
            {
                DecisionOutcome.NothingNew => Phrases.Review["NothingNew"],
                _ => Phrases.Review["BadValue"],
            };
        }

        return await RefusedAsync(deal, fact, why, name);
    }

    public async Task<IActionResult> OnPostTakeBackAsync(string deal, long decision, string? reason, string? name)
    {
        if (GivenReason.Read(reason, name) is not { } given) return await RefusedAsync(deal, -decision, Phrases.Review["ReasonNeeded"], name);
        return await decideFact.TakeBackAsync(decision, given, HttpContext.RequestAborted) == DecisionOutcome.Done
            ? Redirect($"/review?deal={Uri.EscapeDataString(deal)}")
            : await RefusedAsync(deal, -decision, Phrases.Review["FactGone"], name, StatusCodes.Status409Conflict);
    }

    private async Task<IActionResult> RefusedAsync(string deal, long about, string why, string? name, int status = StatusCodes.Status422UnprocessableEntity)
    {
        var page = await OnGetAsync(deal, null);
        (Fault, Name) = ((about, why), name);
        if (page is PageResult) Response.StatusCode = status;
        return page;
    }

    /// <summary>A fault about something that is on the page no more.</summary>
    public string? Homeless => Fault is { } fault && List.Open.Concat(List.Decided).All(item => item.Fact != fault.Fact && item.Decision?.Decision.Id != -fault.Fact) ? fault.Why : null;
}
