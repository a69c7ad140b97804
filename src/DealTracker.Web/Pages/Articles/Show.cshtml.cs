using System.Globalization;
using DealTracker.Application.Articles;
using DealTracker.Application.Deals;
using DealTracker.Application.Review;
using DealTracker.Application.Storage;
using DealTracker.Domain.Origins;
using DealTracker.Web.Markup;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Articles;

public sealed class ShowModel(ReadArticle readArticle, ShowDeal showDeal, ListRetellings listRetellings, ArticleStanding standing) : PageModel
{
    /// <summary>Shows the facts of one agreement alone.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Deal { get; set; }

    /// <summary>The place in the text that is asked for; a long article is shown in parts.</summary>
    [BindProperty(SupportsGet = true)]
    public int At { get; set; }

    /// <summary><c>shown</c> unfolds what was left out of reading.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Noise { get; set; }

    public ArticleView Article { get; private set; } = null!;

    /// <summary>The line of the log that withdrew it, or null where it counts.</summary>
    public AuditRow? WithdrawnBy { get; private set; }

    public ReaderPortion Portion { get; private set; } = null!;

    /// <summary>Other articles that go back to the same report.</summary>
    public IReadOnlyList<Retelling> Retellings { get; private set; } = [];

    /// <summary>Where it was published, or null where that is not known.</summary>
    public string? Original => TextFragment.Page(Article.Text.Metadata.Address);

    public IReadOnlyList<Passage> Passages { get; private set; } = [];

    public IReadOnlyList<ArticlePart> Parts { get; private set; } = [];

    public ArticleNotes Notes { get; private set; } = null!;

    /// <summary>Agreements that the article speaks of, the one it says most of first.</summary>
    public IReadOnlyList<(string Id, string Title, int Facts)> Agreements { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(long id)
    {
        if (At < 0 || !ModelState.IsValid || await readArticle.RunAsync(id, HttpContext.RequestAborted) is not { } article) return NotFound();
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
        Portion = ReaderPortion.At(article.Text, At);
        Parts = MarkedText.Of(article.Text.Text, Portion.Groups, Passages);
        Retellings = await listRetellings.RunAsync(id, HttpContext.RequestAborted);
        return Page();
    }

    private readonly Dictionary<int, IReadOnlyList<Note>> notes = [];

    public IReadOnlyList<Note> NotesIn(Passage passage)
    {
        if (!notes.TryGetValue(passage.Number, out var found))
            notes[passage.Number] = found = [.. Notes.In(passage).Where(n => Deal is null || n.Agreement == Deal)];
        return found;
    }

    /// <summary>This page with one thing about it changed.</summary>
    public string With(string? deal, int at, string? noise)
    {
        string?[] query = [deal is null ? null : $"deal={Uri.EscapeDataString(deal)}", at == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"at={at}"), noise is null ? null : $"noise={noise}"];
        var text = string.Join('&', query.OfType<string>());
        return Links.Article(Article.Summary.Id) + (text.Length == 0 ? "" : "?" + text);
    }

    public bool ShowsNoise => Noise == "shown";

    /// <summary>A passage on the page that the article was taken from.</summary>
    public string? InOriginal(Passage passage) => TextFragment.Of(Article.Text.Metadata.Address, passage.Quotes[0], Article.Text.Text);

    /// <summary>Why another article is said to be of the same origin.</summary>
    public static string Why(Retelling retelling)
    {
        var basis = retelling.Basis switch
        {
            LinkBasis.Person => Phrases.Articles["KinByPerson"],
            LinkBasis.Copy => Phrases.Articles["KinCopy"],
            LinkBasis.Credit => Phrases.Articles["KinCredit"],
            LinkBasis.Retelling => Phrases.Articles["KinRetelling"],
            _ => Phrases.Articles["KinThroughOthers"],
        };
        return retelling.IsNearest ? Phrases.Articles.With("KinNearest", basis) : basis;
    }

    /// <summary>True where nothing in the passage is about the agreement the article says most of.</summary>
    public bool IsOther(Passage passage) =>
        Agreements.Count > 0 && NotesIn(passage) is var notes && notes.Any(n => n.Agreement is not null) && notes.All(n => n.Agreement != Agreements[0].Id);
}
