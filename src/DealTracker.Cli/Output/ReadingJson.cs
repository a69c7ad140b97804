using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using DealTracker.Domain;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;

namespace DealTracker.Cli.Output;

/// <summary>A reading as one JSON object on one line, in the shape in which articles are annotated.</summary>
public static class ReadingJson
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(string article, string text, ArticleReading reading) => JsonSerializer.Serialize(
        new
        {
            article,
            published = reading.Published?.Text,
            publishedBasis = LowerCase(reading.PublishedBasis),
            outlets = reading.Outlets,
            facts = reading.Facts.Select(fact => new
            {
                agreement = fact.Agreement,
                version = fact.Versions.Select(name => name.Text),
                clause = fact.Clause.ToString(),
                attribute = fact.Attribute,
                value = Native(fact.Attribute, fact.Value),
                certainty = LowerCase(fact.Certainty),
                evidence = Quotes(fact.Evidence, text),
                rule = fact.Rule,
            }),
            events = reading.Events.Select(happened => new
            {
                date = happened.Date.Text,
                parties = happened.Parties,
                kind = happened.Kind,
                evidence = Quotes(happened.Evidence, text),
                rule = happened.Rule,
            }),
        },
        Json);

    /// <summary>Booleans and plain numbers as such; bounds, dates, milestones, durations and scopes as strings.</summary>
    private static object Native(string attribute, TermValue value) => attribute switch
    {
        ClauseAttribute.InForce or ClauseAttribute.Exclusive or ClauseAttribute.Capped or ClauseAttribute.Exception when value.AsBoolean is { } truth => truth,
        ClauseAttribute.Percent or ClauseAttribute.Amount or ClauseAttribute.Conditional or ClauseAttribute.Upfront or ClauseAttribute.Cap
            when value.AsNumber(attribute) is { } number => number,
        _ => value.Text,
    };

    private static IEnumerable<object> Quotes(IEnumerable<TextSpan> spans, string text) =>
        spans.Select(span => new { quote = span.In(text), start = span.Start, end = span.End });

    private static string LowerCase<T>(T name)
        where T : struct, Enum => name.ToString().ToLower(CultureInfo.InvariantCulture);
}
