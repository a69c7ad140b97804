using DealTracker.Application.Deals;
using DealTracker.Application.Rereading;
using DealTracker.Application.Verification;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Application.Review;

/// <summary>What is known since when, and what people decide about it.</summary>
internal static class ReviewServices
{
    public static void AddReview(this IServiceCollection services)
    {
        services.AddSingleton<KnowledgeLines>();
        services.AddSingleton<Recording>();
        services.AddTransient<ShowDay>();
        services.AddTransient<ShowWithout>();
        services.AddSingleton<PastLedgers>();
        services.AddTransient<ListChanges>();
        services.AddTransient<ArticleStanding>();
        services.AddTransient<WithdrawArticle>();
        services.AddTransient<DecideFact>();
        services.AddTransient<ListReview>();
        services.AddTransient<ListAudit>();
        services.AddTransient<RereadArticle>();
        services.AddTransient<VerifyStore>();
    }
}
