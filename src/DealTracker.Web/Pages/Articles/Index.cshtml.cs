using DealTracker.Application.Articles;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Articles;

public sealed class IndexModel(ListArticles listArticles) : PageModel
{
    public IReadOnlyList<ArticleSummary> Articles { get; private set; } = [];

    public async Task OnGetAsync() => Articles = await listArticles.RunAsync(HttpContext.RequestAborted);
}
