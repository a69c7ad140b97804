using DealTracker.Application.Deals;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Ledgers;
using DealTracker.Web.Hosting;
using DealTracker.Web.Markup;

namespace DealTracker.Web.Api;

/// <summary><c>/api/v1/deals/{deal}/on/{date}</c> and <c>…/known/{known}</c>: the terms on a date, as known today or at an instant.</summary>
public static class DaysApi
{
    public static void MapDays(this IEndpointRouteBuilder app)
    {
        app.MapRead("/api/v1/deals/{deal}/on/{date}", TodayAsync).OnlyTakes("by", QueryRules.Without).Answers<DayJson>("The terms on a date, as known today");
        app.MapRead("/api/v1/deals/{deal}/on/{date}/known/{known}", ShowAsync).OnlyTakes("by", QueryRules.Without).Answers<DayJson>("The terms on a date, as known at an instant");
        foreach (var ending in (string[])["", "/known/{known}"])
        {
            app.MapRead($"/deals/{{deal}}/on/{{date}}{ending}.json", (HttpRequest request, string deal, string date, string? known) =>
                DataRedirect.To($"/api/v1{Links.On(deal, Uri.EscapeDataString(date), known is null ? null : Uri.EscapeDataString(known))}", request.QueryString));
        }
    }

    private static Task<IResult> TodayAsync(
        string deal, string date, string? by, string[] without, ShowDay show, DealProfiles profiles, TimeProvider time, CancellationToken cancel) =>
        ShowAsync(deal, date, null, by, without, show, profiles, time, cancel);

    private static async Task<IResult> ShowAsync(
        string deal, string date, string? known, string? by, string[] without, ShowDay show, DealProfiles profiles, TimeProvider time, CancellationToken cancel)
    {
        if (profiles.Find(deal) is null) return Problems.NoDeal(deal);
        var reply = await DayQuestion.Read(date, known, by, without, time.GetUtcNow().UtcDateTime).AskAsync(deal, show, cancel);
        return reply.Day is { } day ? Results.Json(DayJson.Of(reply.Question, day)) : Problems.Of(reply.Status, reply.Why!);
    }
}

/// <param name="On">The date asked for.</param>
/// <param name="Known">As known when, or null for today.</param>
/// <param name="Without">Articles left out.</param>
/// <param name="Version">The newest version announced by then, or perhaps by then; null where none was known.</param>
/// <param name="Terms">What holds.</param>
/// <param name="Ended">What held before.</param>
/// <param name="Ahead">What is agreed but begins later.</param>
/// <param name="Differs">What differs from today's knowledge.</param>
public sealed record DayJson(
    string Deal, string On, KnownJson? Known, IReadOnlyList<long> Without, string? Version, IReadOnlyList<DayTermJson> Terms,
    IReadOnlyList<ClauseJson> Ended, IReadOnlyList<ClauseJson> Ahead, IReadOnlyList<GapJson> Differs)
{
    public static DayJson Of(DayQuestion question, DayOutcome.Answered day) => new(
        day.Deal.Id, question.On!.Text,
        day.Known is { } known ? new KnownJson(known.At.Instant, GivenScope.Name(known.At.Axis), known.Articles, day.Undated) : null,
        [.. question.Without.Order()],
        day.Answer?.Version.Id,
        [.. (day.Answer?.Terms ?? []).Select(term => new DayTermJson(
            ClauseJson.Of(day.Deal, term.State), Name(term.Standing), term.Turn?.Date.Text, ValueJson.Of(term.Before)))],
        Clauses(day.Deal, day.Answer?.Ended), Clauses(day.Deal, day.Answer?.Ahead),
        [.. day.Gaps.Select(gap => new GapJson(gap.Clause.ToString(), Name(gap.Kind), ValueJson.Of(gap.Then), ValueJson.Of(gap.Now)))]);

    private static ClauseJson[] Clauses(DealView deal, IReadOnlyList<ClauseState>? states) => [.. (states ?? []).Select(state => ClauseJson.Of(deal, state))];

    private static string Name(Standing standing) => standing switch { Standing.InForce => "in-force", Standing.ForPart => "for-part", _ => "perhaps" };

    private static string Name(GapKind kind) => kind switch { GapKind.NotReportedYet => "not-reported-yet", GapKind.KnownOtherwise => "known-otherwise", _ => "no-longer-held" };
}

/// <param name="At">The instant, UTC.</param>
/// <param name="By">What became known: <c>published</c> or <c>recorded</c>.</param>
/// <param name="Articles">How many articles with terms were known by then.</param>
/// <param name="Undated">How many of those bear no date, and count from the day they were added.</param>
public sealed record KnownJson(DateTime At, string By, int Articles, int Undated);

/// <param name="Standing"><c>in-force</c>, <c>for-part</c> of a period, or <c>perhaps</c>.</param>
/// <param name="Turn">The date that keeps it from holding surely throughout.</param>
/// <param name="Before">The terms before that, where they were others.</param>
public sealed record DayTermJson(ClauseJson Clause, string Standing, string? Turn, IReadOnlyDictionary<string, object>? Before);

/// <param name="Kind"><c>not-reported-yet</c>, <c>known-otherwise</c> or <c>no-longer-held</c>.</param>
public sealed record GapJson(string Clause, string Kind, IReadOnlyDictionary<string, object>? Then, IReadOnlyDictionary<string, object>? Now);
