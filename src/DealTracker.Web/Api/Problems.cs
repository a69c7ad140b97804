using DealTracker.Extraction.Reading;
using DealTracker.Web.Hosting;

namespace DealTracker.Web.Api;

/// <summary>Answers that say why not (RFC 9457).</summary>
public static class Problems
{
    public static IResult NoDeal(string deal) => NotFound($"There is no deal '{deal}'.");

    public static IResult NotFound(string detail) => Of(StatusCodes.Status404NotFound, detail);

    public static IResult Unreadable(ReadProblem problem, string why) => Of(StatusOf(problem), why);

    public static IResult Field(int status, string field, string why) => Results.Problem(
        why, statusCode: status, title: ErrorWords.For(status).Title,
        extensions: new Dictionary<string, object?> { ["errors"] = new Dictionary<string, string[]> { [field] = [why] } });

    public static IResult Of(int status, string detail) => Results.Problem(detail, statusCode: status, title: ErrorWords.For(status).Title);

    /// <summary>The status that tells a program which kind of problem it is; pages answer with the same.</summary>
    public static int StatusOf(ReadProblem problem) => problem switch
    {
        ReadProblem.TooLarge => StatusCodes.Status413PayloadTooLarge,
        ReadProblem.UnsupportedFormat => StatusCodes.Status415UnsupportedMediaType,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}
