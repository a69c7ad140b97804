using DealTracker.Application.Deals;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Wording;
using DealTracker.Web.Markup;
using DealTracker.Web.Pages.Deals;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Api;

/// <summary>A comparison as a file: <c>.csv</c> for spreadsheets, <c>.md</c> to hand on as text.</summary>
public static class CompareFiles
{
    private static readonly string[] Columns =
        ["deal", "clause", "title", "change", "attribute", "from_version", "from_value", "to_version", "to_value", "sentence", "evidence"];

    public static void MapCompareFiles(this IEndpointRouteBuilder app)
    {
        app.MapRead("/deals/{deal}/compare/{from}/{to}.csv", CsvAsync);
        app.MapRead("/deals/{deal}/compare/{from}/{to}.md", MarkdownAsync);
    }

    private static async Task<IResult> CsvAsync(string deal, string from, string to, string? dl, HttpContext http, CompareVersions compare)
    {
        if (http.Request.Query.Keys.FirstOrDefault(key => key != "dl") is { } unknown) return Unknown(unknown);
        if (dl is not (null or "0" or "1")) return Problems.Field(StatusCodes.Status400BadRequest, "dl", "dl=1 asks for a file to keep; leave it out for text to look at.");
        return await compare.RunAsync(deal, from, to, cancel: http.RequestAborted) switch
        {
            CompareOutcome.Compared compared => Results.File(
                System.Text.Encoding.UTF8.GetBytes(Csv.Of([Columns, .. Rows(compared.Deal, compared.Comparison, Origin(http))])), Csv.Type,
                dl == "1" ? $"{deal}-{compared.Comparison.From.Id}-{compared.Comparison.To.Id}.csv" : null),
            var other => Elsewhere(other, deal, from, to, ".csv", http.Request.QueryString),
        };
    }

    private static async Task<IResult> MarkdownAsync(string deal, string from, string to, HttpContext http, CompareVersions compare)
    {
        if (http.Request.Query.Keys.FirstOrDefault() is { } unknown) return Unknown(unknown);
        return await compare.RunAsync(deal, from, to, cancel: http.RequestAborted) switch
        {
            CompareOutcome.Compared compared => Results.Text(CompareMarkdown.Of(compared.Deal, compared.Comparison, Origin(http)), "text/markdown; charset=utf-8"),
            var other => Elsewhere(other, deal, from, to, ".md"),
        };
    }

    private static IResult Elsewhere(CompareOutcome? outcome, string deal, string from, string to, string ending, QueryString query = default) => outcome is CompareOutcome.Elsewhere pair
        ? new Moved(Links.Compare(deal, pair.From, pair.To) + ending, query)
        : Problems.NotFound($"There is no deal '{deal}' with versions '{from}' and '{to}'.");

    private static IResult Unknown(string key) => Problems.Field(StatusCodes.Status400BadRequest, key, $"'{key}' is not known here.");

    private static string Origin(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}";

    private static IEnumerable<IReadOnlyList<string?>> Rows(DealView deal, VersionComparison pair, string origin) =>
        from change in pair.Clauses
        from attribute in Attributes(change)
        let quote = (change.To is { Carried: false } to ? to : change.From ?? change.To)!.Evidence()[0]
        select (string?[])
        [
            deal.Id, change.Clause.ToString(), ClauseTitle.Of(change.Clause, deal.Names), ChangeWords.Name(change.Change), attribute,
            pair.From.Id, Value(change.From, attribute), pair.To.Id, Value(change.To, attribute),
            ChangeSentence.For(change, deal.Names), origin + Links.Quote(quote),
        ];

    /// <summary>What either side states; where that is nothing but that the clause holds or has ended, this.</summary>
    private static IEnumerable<string> Attributes(ClauseChange change) =>
        ClauseAttribute.All.Where(a => a == ClauseAttribute.InForce || change.From?.Get(a) is not null || change.To?.Get(a) is not null);

    private static string? Value(ClauseState? state, string attribute) =>
        state is null ? null : attribute == ClauseAttribute.InForce ? state.InForce ? "true" : "false" : state.Get(attribute)?.Value.Text;
}
