using DealTracker.Application.Deals;
using DealTracker.Application.Rereading;
using DealTracker.Application.Review;
using DealTracker.Domain.Wording;
using DealTracker.Web.Markup;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Articles;

/// <summary>What the present engine reads in an article's stored bytes, against the stored reading; and the way to take it over.</summary>
public sealed class RereadModel(RereadArticle reread, DealProfiles profiles) : PageModel
{
    public Reread Reread { get; private set; } = null!;

    public string? Fault { get; private set; }

    public string? Name { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id)
    {
        if (await reread.PreviewAsync(id, HttpContext.RequestAborted) is not { } view) return NotFound();
        Reread = view;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long id, string? reason, string? name)
    {
        if (GivenReason.Read(reason, name) is { } given)
            return await reread.ApplyAsync(id, given, HttpContext.RequestAborted) is null ? NotFound() : Redirect(Links.Article(id));
        (Fault, Name) = (Phrases.Review["ReasonNeeded"], name);
        var page = await OnGetAsync(id);
        if (page is PageResult) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page;
    }

    public DealNames NamesOf(string agreement) => profiles.Find(agreement) is { } profile ? DealProfiles.NamesOf(profile) : DealNames.None;
}
