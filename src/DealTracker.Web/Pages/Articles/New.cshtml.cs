using System.Globalization;
using System.Text;
using DealTracker.Application.Articles;
using DealTracker.Application.Deals;
using DealTracker.Domain.Dates;
using DealTracker.Web.Api;
using DealTracker.Web.Hosting;
using DealTracker.Web.Markup;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Articles;

/// <summary>What was stored of one file of an upload.</summary>
/// <param name="Name">As it was given.</param>
/// <param name="IsNew">False where the same bytes were stored before.</param>
public sealed record FileResult(string Name, Understood Article, bool IsNew);

public sealed class NewModel(PreviewArticle preview, HeldUploads uploads, ReadArticle readArticle, ShowDeal showDeal) : PageModel
{
    public string? Text { get; private set; }

    public string? Published { get; private set; }

    public string? Outlet { get; private set; }

    /// <summary>Names the files that were given already and need not be chosen again; or null.</summary>
    public string? Held { get; private set; }

    public IReadOnlyList<string> HeldNames => Held is null ? [] : [.. uploads.Find(Held)?.Files.Select(file => file.Name) ?? []];

    /// <summary>True where somebody comes from files that are held no longer.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Gone { get; set; }

    public IReadOnlyList<FileResult> Results { get; private set; } = [];

    /// <summary>Shows the articles that an upload led to: those <c>added</c>, and those <c>known</c> before.</summary>
    public async Task OnGetAsync()
    {
        var results = new List<FileResult>();
        foreach (var (id, isNew) in Ids("added").Select(id => (id, true)).Concat(Ids("known").Select(id => (id, false))).Take(Limits.Files))
            if (await readArticle.RunAsync(id, HttpContext.RequestAborted) is { } article)
                results.Add(new FileResult(article.Summary.FileName, await UnderstoodAsync(article), isNew));
        Results = results;
    }

    private IEnumerable<long> Ids(string field) =>
        Request.GivenAll(field).Select(text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0);

    /// <summary>Reads what is given and leads to a look at it; nothing is stored.</summary>
    public async Task<IActionResult> OnPostAsync(IFormFileCollection files, string? text, string? published, string? outlet, string? held)
    {
        (Text, Published, Outlet) = (text, published, outlet);
        if (!GivenDate.TryRead(published, out var date)) ModelState.AddModelError("published", GivenDate.Why);
        var given = await GivenAsync(files, held, date);
        var all = string.IsNullOrWhiteSpace(text) ? given : [.. given, Read(Pasted, PastedBytes(text), date)];
        if (all.Count == 0) ModelState.AddModelError("files", Phrases.Upload["NothingGiven"]);
        if (all.Count > Limits.Files) ModelState.AddModelError("files", Limits.InWords);

        var unreadable = all.Where(file => file.Read is PreviewOutcome.Unreadable).ToList();
        foreach (var file in unreadable)
            if (all.Count == unreadable.Count) ModelState.AddModelError(file.Name == Pasted ? "text" : "files", $"{file.Name}: {((PreviewOutcome.Unreadable)file.Read).Why}");
        if (ModelState.IsValid) return Look(new HeldUpload(all, date, outlet), held);

        // Files cannot be chosen for somebody; pasted text stands in its box again.
        if (given.Any(file => file.Read is PreviewOutcome.Understood)) Held = uploads.Hold(new HeldUpload(given, null, null));
        return Refused(all.Count > 0 && all.Count == unreadable.Count && date is null == string.IsNullOrWhiteSpace(published)
            ? Problems.StatusOf(((PreviewOutcome.Unreadable)unreadable[0].Read).Problem)
            : StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>Holds one file more, for a page that sends a batch file by file and shows how far it is.</summary>
    public async Task<IActionResult> OnPostHoldAsync(IFormFileCollection files, string? published, string? outlet, string? held)
    {
        if (!GivenDate.TryRead(published, out var date)) return new UnprocessableEntityResult();
        var given = await GivenAsync(files, held, date);
        if (given.Count == 0 || given.Count > Limits.Files || uploads.Hold(new HeldUpload(given, date, outlet)) is not { } name) return new UnprocessableEntityResult();
        if (held is not null) uploads.Forget(held);
        return new JsonResult(new { held = name, status = StatusOf(given[^1]) });
    }

    public string? ErrorFor(string field) =>
        ModelState.TryGetValue(field, out var entry) && entry.Errors.Count > 0 ? string.Join(" ", entry.Errors.Select(e => e.ErrorMessage)) : null;

    private const string Pasted = "pasted.txt";

    private static string StatusOf(HeldFile file) => file.Read is PreviewOutcome.Understood
        ? Phrases.Upload.With("FileRead", file.Name)
        : Phrases.Upload.With("FileNotRead", file.Name);

    private ActionResult Look(HeldUpload upload, string? before)
    {
        if (uploads.Hold(upload) is not { } name)
        {
            ModelState.AddModelError("files", Phrases.Upload["TooMuchHeld"]);
            return Refused(StatusCodes.Status413PayloadTooLarge);
        }

        if (before is not null) uploads.Forget(before);
        return Redirect(Links.Held(name));
    }

    private PageResult Refused(int status)
    {
        Response.StatusCode = status;
        return Page();
    }

    /// <summary>Files that were given before, then those that come now; all read with the same date.</summary>
    private async Task<List<HeldFile>> GivenAsync(IFormFileCollection files, string? held, EdtfDate? date)
    {
        var earlier = held is null ? null : uploads.Find(held);
        List<HeldFile> given = [.. earlier?.Files.Select(file => earlier.Published == date ? file : Read(file.Name, file.Bytes, date)) ?? []];
        foreach (var file in files) given.Add(Read(file.FileName, await file.BytesAsync(HttpContext.RequestAborted), date));
        return given;
    }

    private HeldFile Read(string name, byte[] bytes, EdtfDate? date) => new(name, bytes, preview.Run(bytes, name, date));

    /// <summary>Browsers end lines of a text box by CR LF, whatever was pasted: the same text should be the same article.</summary>
    private static byte[] PastedBytes(string text) => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));

    private async Task<Understood> UnderstoodAsync(ArticleView article) =>
        Understood.Of(article, new ArticleNotes(article, await article.DealsAsync(showDeal, HttpContext.RequestAborted)));
}
