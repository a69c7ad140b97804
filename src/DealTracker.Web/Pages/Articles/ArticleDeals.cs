using DealTracker.Application.Articles;
using DealTracker.Application.Deals;

namespace DealTracker.Web.Pages.Articles;

public static class ArticleDeals
{
    /// <summary>The followed deals that an article speaks of.</summary>
    public static async Task<IReadOnlyList<DealView>> DealsAsync(this ArticleView article, ShowDeal showDeal, CancellationToken cancel)
    {
        var deals = new List<DealView>();
        foreach (var agreement in article.Facts.Select(f => f.Fact.Agreement).Distinct())
            if (await showDeal.RunAsync(agreement, cancel) is { } deal) deals.Add(deal);
        return deals;
    }
}
