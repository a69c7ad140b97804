using DealTracker.Application.Articles;
using DealTracker.Application.Deals;
using DealTracker.Application.Review;
using DealTracker.Application.Search;
using DealTracker.Application.Seeding;
using DealTracker.Application.Storage;
using DealTracker.Extraction;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DealTracker.Application;

public static class DealTrackerServices
{
    /// <summary>The only wiring: shared by the web, the command line and the tests. Wants logging from its host.</summary>
    public static IServiceCollection AddDealTracker(this IServiceCollection services, DealTrackerOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(_ => DealProfiles.Read(options.DealsFolder));
        services.AddSingleton(provider => new Extractor(provider.GetRequiredService<DealProfiles>().All));
        services.AddDbContextFactory<DealTrackerDb>(db => SqliteStorage.Configure(db, options.DatabasePath));
        services.AddSingleton<WriteGate>();
        services.AddSingleton<ArticleOrigins>();
        services.AddSingleton<DealLedgers>();
        services.AddSingleton<SearchIndex>();
        services.AddReview();

        services.AddTransient<PrepareStorage>();
        services.AddTransient<LoadSeeds>();
        services.AddTransient<ImportArticle>();
        services.AddTransient<PreviewArticle>();
        services.AddSingleton<HeldUploads>();
        services.AddTransient<CompareHeld>();
        services.AddTransient<StoreHeld>();
        services.AddTransient<ListArticles>();
        services.AddSingleton<ReadTexts>();
        services.AddTransient<ReadArticle>();
        services.AddTransient<ListRetellings>();
        services.AddTransient<ExplainArticle>();
        services.AddTransient<ListDeals>();
        services.AddTransient<ShowDeal>();
        services.AddTransient<ShowClause>();
        services.AddTransient<ShowSources>();
        services.AddTransient<ShowDoubts>();
        services.AddTransient<DecideOrigin>();
        services.AddTransient<CompareVersions>();
        services.AddTransient<ShowClashes>();
        services.AddTransient<RefreshSearch>();
        services.AddTransient<SearchStore>();
        return services;
    }
}
