using System.Text;
using DealTracker.Application.Articles;
using DealTracker.Application.Deals;
using DealTracker.Domain.Dates;
using DealTracker.Web.Api;
using DealTracker.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Articles;

/// <summary>What became of one file of an upload.</summary>
/// <param name="Name">As it was given.</param>
/// <param name="Article">What is stored of it, or null.</param>
/// <param name="IsNew">False where the same bytes were stored before.</param>
/// <param name="Why">Why nothing is stored, or null.</param>
public sealed record FileResult(string Name, Understood? Article, bool IsNew, string? Why);

public sealed class NewModel(ImportArticle import, ReadArticle readArticle, ShowDeal showDeal) : PageModel
{
    public string? Text { get; private set; }

    public string? Published { get; private set; }

    public string? Outlet { get; private set; }

    public IReadOnlyList<FileResult> Results { get; private set; } = [];

    /// <summary><paramref name="added"/> and <paramref name="known"/> are the articles that an upload led to: new ones, and those stored before.</summary>
    public async Task OnGetAsync(long[] added, long[] known)
    {
        var results = new List<FileResult>();
        foreach (var (id, isNew) in added.Select(id => (id, true)).Concat(known.Select(id => (id, false))).Take(Limits.Files))
            if (await readArticle.RunAsync(id, HttpContext.RequestAborted) is { } article)
                results.Add(new FileResult(article.Summary.FileName, await UnderstoodAsync(article), isNew, null));
        Results = results;
    }

    public async Task<IActionResult> OnPostAsync(IFormFileCollection files, string? text, string? published, string? outlet)
    {
        (Text, Published, Outlet) = (text, published, outlet);
        if (!GivenDate.TryRead(published, out var date)) ModelState.AddModelError("published", GivenDate.Why);
        var given = await GivenAsync(files, text);
        if (given.Count == 0) ModelState.AddModelError("files", "Choose a file, or paste a text.");
        if (!ModelState.IsValid) return Refused(StatusCodes.Status422UnprocessableEntity);

        var outcomes = new List<(string Name, ImportOutcome Outcome)>();
        foreach (var (name, bytes) in given) outcomes.Add((name, await import.RunAsync(bytes, name, date, outlet, HttpContext.RequestAborted)));
        if (outcomes.All(o => o.Outcome is not ImportOutcome.Unreadable)) return Redirect(AddressOf(outcomes.Select(o => o.Outcome)));

        foreach (var (name, outcome) in outcomes)
            if (outcome is ImportOutcome.Unreadable unreadable) ModelState.AddModelError(name == Pasted ? "text" : "files", $"{name}: {unreadable.Why}");
        Results = [.. await Task.WhenAll(outcomes.Select(o => ResultAsync(o.Name, o.Outcome)))];
        var failures = outcomes.Select(o => o.Outcome).OfType<ImportOutcome.Unreadable>().ToArray();
        return failures.Length < outcomes.Count ? Page() : Refused(Problems.StatusOf(failures[0].Problem));
    }

    public string? ErrorFor(string field) =>
        ModelState.TryGetValue(field, out var entry) && entry.Errors.Count > 0 ? string.Join(" ", entry.Errors.Select(e => e.ErrorMessage)) : null;

    private const string Pasted = "pasted.txt";

    private PageResult Refused(int status)
    {
        Response.StatusCode = status;
        return Page();
    }

    private async Task<List<(string Name, byte[] Bytes)>> GivenAsync(IFormFileCollection files, string? text)
    {
        var given = new List<(string, byte[])>();
        foreach (var file in files) given.Add((file.FileName, await file.BytesAsync(HttpContext.RequestAborted)));
        // Browsers end lines of a text box by CR LF, whatever was pasted: the same text should be the same article.
        if (!string.IsNullOrWhiteSpace(text)) given.Add((Pasted, Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))));
        return given;
    }

    /// <summary>The page that shows what an upload led to: reloading it uploads nothing again.</summary>
    private static string AddressOf(IEnumerable<ImportOutcome> outcomes) => "/articles/new?" + string.Join('&', outcomes.Select(o => o switch
    {
        ImportOutcome.Imported imported => $"added={imported.Article.Summary.Id}",
        ImportOutcome.AlreadyImported known => $"known={known.Article.Summary.Id}",
        _ => "",
    }));

    private async Task<FileResult> ResultAsync(string name, ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Imported imported => new FileResult(name, await UnderstoodAsync(imported.Article), true, null),
        ImportOutcome.AlreadyImported known => new FileResult(name, await UnderstoodAsync(known.Article), false, null),
        ImportOutcome.Unreadable unreadable => new FileResult(name, null, false, unreadable.Why),
        _ => throw new InvalidOperationException($"Nobody knows what {outcome.GetType().Name} means."),
    };

    private async Task<Understood> UnderstoodAsync(ArticleView article) =>
        Understood.Of(article, new ArticleNotes(article, await article.DealsAsync(showDeal, HttpContext.RequestAborted)));
}
