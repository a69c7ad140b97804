using DealTracker.Application.Review;
using DealTracker.Web.Markup;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Articles;

/// <summary>Withdraws an article or takes it back in, once it was shown what rests on it alone.</summary>
public sealed class WithdrawModel(ArticleStanding standing, WithdrawArticle withdraw) : PageModel
{
    public StandingView Standing { get; private set; } = null!;

    public bool IsWithdrawn => Standing.WithdrawnBy is not null;

    /// <summary>What is wrong with what was sent, or null.</summary>
    public string? Fault { get; private set; }

    public string? Name { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id)
    {
        if (await standing.RunAsync(id, HttpContext.RequestAborted) is not { } view) return NotFound();
        Standing = view;
        return Page();
    }

    public Task<IActionResult> OnPostAsync(long id, string? reason, string? name) =>
        ChangeAsync(id, reason, name, given => withdraw.RunAsync(id, given, HttpContext.RequestAborted));

    public Task<IActionResult> OnPostRestoreAsync(long id, string? reason, string? name) =>
        ChangeAsync(id, reason, name, given => withdraw.RestoreAsync(id, given, HttpContext.RequestAborted));

    private async Task<IActionResult> ChangeAsync(long id, string? reason, string? name, Func<GivenReason, Task<WithdrawalOutcome>> change)
    {
        if (GivenReason.Read(reason, name) is { } given)
            return await change(given) == WithdrawalOutcome.NoSuchArticle ? NotFound() : Redirect(Links.Article(id));
        (Fault, Name) = (Phrases.Review["ReasonNeeded"], name);
        var page = await OnGetAsync(id);
        if (page is PageResult) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page;
    }
}
