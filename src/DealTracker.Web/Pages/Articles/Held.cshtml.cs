using System.Globalization;
using DealTracker.Application.Articles;
using DealTracker.Application.Deals;
using DealTracker.Application.Review;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Articles;

/// <summary>A look at files that were given: what was understood, what is stored already, what to drop. Only its button stores.</summary>
public sealed class HeldModel(HeldUploads uploads, CompareHeld compareHeld, StoreHeld storeHeld, ShowDeal showDeal, TimeProvider time) : PageModel
{
    public string Name { get; private set; } = "";

    public HeldUpload Upload { get; private set; } = null!;

    public IReadOnlyList<HeldStanding> Standings { get; private set; } = [];

    public IReadOnlyList<HeldArticle> Articles { get; private set; } = [];

    /// <summary>What was ticked and typed where it could not be stored so.</summary>
    public GivenChoices Given { get; private set; } = GivenChoices.None;

    public string? Reason { get; private set; }

    /// <summary>Why nothing was stored though the button was pressed, or null.</summary>
    public string? Fault { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? held)
    {
        if (held is null || uploads.Find(held) is not { } upload) return Redirect("/articles/new?gone=true");
        (Name, Upload) = (held, upload);
        Standings = await compareHeld.RunAsync(upload, HttpContext.RequestAborted);
        var articles = new List<HeldArticle>();
        for (var at = 0; at < Standings.Count; at++)
            if (Standings[at] is { IsNew: true, File.Read: PreviewOutcome.Understood read } standing)
                articles.Add(await HeldArticle.OfAsync(at, standing, read, time.GetUtcNow().UtcDateTime, showDeal, HttpContext.RequestAborted));
        Articles = articles;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? held)
    {
        if (held is null || uploads.Find(held) is not { } upload) return Redirect("/articles/new?gone=true");
        var form = Request.Form;
        (Given, Reason) = (GivenChoices.Read(form, upload), form["reason"]);
        if (Given.HasFault) return await RefusedAsync(held, Phrases.Upload["CorrectionsWrong"]);
        var left = Enumerable.Range(0, upload.Files.Count).Where(file => form["leave"].Contains(file.ToString(CultureInfo.InvariantCulture))).ToHashSet();
        var outcomes = await storeHeld.RunAsync(
            upload, left, Given.Kept, GivenReason.Read(Reason, null) ?? GivenReason.Read(Phrases.Upload["DecidedWhileAdding"], null)!, HttpContext.RequestAborted);
        if (outcomes.Count == 0) return await RefusedAsync(held, Phrases.Upload["AllLeftOut"]);

        uploads.Forget(held);
        // Reloading the page that shows what was stored sends nothing again.
        return Redirect("/articles/new?" + string.Join('&', outcomes.Select(AddressOf)));
    }

    private async Task<IActionResult> RefusedAsync(string held, string why)
    {
        (Fault, Response.StatusCode) = (why, StatusCodes.Status422UnprocessableEntity);
        return await OnGetAsync(held);
    }

    private static string AddressOf(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Imported imported => $"added={imported.Article.Summary.Id}",
        ImportOutcome.AlreadyImported known => $"known={known.Article.Summary.Id}",
        _ => throw new InvalidOperationException($"What was read once is {outcome.GetType().Name} now."),
    };
}
