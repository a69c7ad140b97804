using DealTracker.Domain.Clauses;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Application.Deals;

/// <summary>All deals that have a profile, each with its newest change and its next stated end.</summary>
public sealed class ListDeals(DealProfiles profiles, ShowDeal showDeal, TimeProvider time)
{
    public async Task<IReadOnlyList<DealSummary>> RunAsync(CancellationToken cancel = default)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var deals = new List<DealSummary>();
        foreach (var profile in profiles.All)
        {
            if (await showDeal.RunAsync(profile.Id, cancel) is { } view) deals.Add(Summary(view, today));
        }

        return deals;
    }

    private static DealSummary Summary(DealView view, DateOnly today)
    {
        var versions = view.Ledger.Versions;
        var newest = versions.Count > 0 ? versions[^1] : null;
        var change = versions.Count > 1 ? VersionComparer.Compare(versions[^2], versions[^1]) : null;
        var end = newest?.Clauses
            .Where(clause => clause.InForce)
            .SelectMany(clause => clause.Attributes.Where(a => a.Attribute == ClauseAttribute.Until)
                .Select(a => (clause.Clause, Date: EdtfDate.TryParse(a.Value.Text, out var date) ? date : null)))
            .Where(until => until.Date?.Latest >= today)
            .OrderBy(until => until.Date).ThenBy(until => until.Clause)
            .Select(until => new StatedEnd(until.Clause, until.Date!))
            .FirstOrDefault();
        return new DealSummary(view, newest, change, end);
    }
}

/// <param name="Newest">The newest version, or null where no article dates one.</param>
/// <param name="NewestChange">The newest version against the one before it, or null where there are not two.</param>
/// <param name="NextEnd">The first end on a date not yet past, of the clauses in force.</param>
public sealed record DealSummary(DealView Deal, AgreementVersion? Newest, VersionComparison? NewestChange, StatedEnd? NextEnd)
{
    public string Id => Deal.Id;

    public string Title => Deal.Title;

    public int ArticleCount => Deal.Articles.Count;
}

public sealed record StatedEnd(ClauseKey Clause, EdtfDate Date);
