using DealTracker.Application.Articles;
using DealTracker.Application.Deals;
using DealTracker.Application.Review;
using DealTracker.Application.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Articles;

public sealed class ShowModel(ReadArticle readArticle, ShowDeal showDeal, ArticleStanding standing) : PageModel
{
    /// <summary>Shows the facts of one agreement alone.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Deal { get; set; }

    public ArticleView Article { get; private set; } = null!;

    /// <summary>The line of the log that withdrew it, or null where it counts.</summary>
    public AuditRow? WithdrawnBy { get; private set; }

    public IReadOnlyList<Passage> Passages { get; private set; } = [];

    public IReadOnlyList<ArticlePart> Parts { get; private set; } = [];

    public ArticleNotes Notes { get; private set; } = null!;

    /// <summary>Agreements that the article speaks of, the one it says most of first.</summary>
    public IReadOnlyList<(string Id, string Title, int Facts)> Agreements { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(long id)
    {
        if (await readArticle.RunAsync(id, HttpContext.RequestAborted) is not { } article) return NotFound();
        Article = article;
        WithdrawnBy = await standing.WithdrawnByAsync(id, HttpContext.RequestAborted);
        Notes = new ArticleNotes(article, await article.DealsAsync(showDeal, HttpContext.RequestAborted));
        Agreements =
        [
            .. article.Facts.GroupBy(f => f.Fact.Agreement).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, Notes.TitleOf(g.Key), g.Count())),
        ];
        if (Deal is not null && Agreements.All(a => a.Id != Deal)) return NotFound();
        var facts = article.Facts.Where(f => Deal is null || f.Fact.Agreement == Deal).SelectMany(f => f.Fact.Evidence);
        Passages = Passage.Merge(Deal is null ? facts.Concat(article.Events.SelectMany(e => e.Event.Evidence)) : facts);
        Parts = MarkedText.Of(article.Text, Passages);
        return Page();
    }

    public IReadOnlyList<Note> NotesIn(Passage passage) =>
        [.. Notes.In(passage).Where(n => Deal is null || n.Agreement == Deal)];

    /// <summary>True where nothing in the passage is about the agreement the article says most of.</summary>
    public bool IsOther(Passage passage) =>
        Agreements.Count > 0 && NotesIn(passage) is var notes && notes.Any(n => n.Agreement is not null) && notes.All(n => n.Agreement != Agreements[0].Id);
}
