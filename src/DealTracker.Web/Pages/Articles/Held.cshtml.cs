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

    /// <summary>True where the button was pressed, and every file left out.</summary>
    public bool NothingLeft { get; private set; }

    public async Task<IActionResult> OnGetAsync(string held)
    {
        if (uploads.Find(held) is not { } upload) return Redirect("/articles/new?gone=true");
        (Name, Upload) = (held, upload);
        Standings = await compareHeld.RunAsync(upload, HttpContext.RequestAborted);
        var articles = new List<HeldArticle>();
        for (var at = 0; at < Standings.Count; at++)
            if (Standings[at] is { IsNew: true, File.Read: PreviewOutcome.Understood read } standing)
                articles.Add(await HeldArticle.OfAsync(at, standing, read, time.GetUtcNow().UtcDateTime, showDeal, HttpContext.RequestAborted));
        Articles = articles;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string held, int[] leave, string[] drop, string? reason)
    {
        if (uploads.Find(held) is not { } upload) return Redirect("/articles/new?gone=true");
        var outcomes = await storeHeld.RunAsync(
            upload, leave.ToHashSet(), drop.Select(FactOf).OfType<(int, int)>().ToHashSet(),
            GivenReason.Read(reason, null) ?? GivenReason.Read(Phrases.Upload["DroppedWhileAdding"], null)!, HttpContext.RequestAborted);
        if (outcomes.Count == 0)
        {
            NothingLeft = true;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await OnGetAsync(held);
        }

        uploads.Forget(held);
        // Reloading the page that shows what was stored sends nothing again.
        return Redirect("/articles/new?" + string.Join('&', outcomes.Select(AddressOf)));
    }

    private static string AddressOf(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Imported imported => $"added={imported.Article.Summary.Id}",
        ImportOutcome.AlreadyImported known => $"known={known.Article.Summary.Id}",
        _ => throw new InvalidOperationException($"What was read once is {outcome.GetType().Name} now."),
    };

    /// <summary>A file's number and a fact's, written <c>0-12</c>.</summary>
    private static (int File, int Fact)? FactOf(string text) =>
        text.Split('-') is [var file, var fact] &&
        int.TryParse(file, NumberStyles.None, CultureInfo.InvariantCulture, out var f) && int.TryParse(fact, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? (f, n) : null;
}
