using DealTracker.Application.Articles;

namespace DealTracker.Web.Api;

/// <summary>An article without its text.</summary>
/// <param name="Outlet">Who published it, as the person said who gave it, or null.</param>
/// <param name="Outlets">Whom the article names or quotes.</param>
public sealed record ArticleSummaryJson(
    long Id, string Title, string? Published, string PublishedBasis, string? Outlet, IReadOnlyList<string> Outlets, string FileName, string Format,
    string Encoding, int Bytes, string Sha256, DateTime RecordedAt, string Engine, int FactCount, int EventCount)
{
    public static ArticleSummaryJson Of(ArticleSummary a) => new(
        a.Id, a.Title, a.Published?.Text, a.PublishedBasis.ToString().ToLowerInvariant(), a.GivenOutlet, a.Outlets, a.FileName, a.Format,
        a.Encoding, a.ByteCount, a.Sha256, a.RecordedAt, a.EngineVersion, a.FactCount, a.EventCount);
}

/// <summary>An article with everything understood of it.</summary>
/// <param name="Altered">True where the text is not the one that its quotes were taken from: then none is given.</param>
/// <param name="WithoutQuote">How many facts and events are left out, because a quote of theirs does not stand in the text.</param>
public sealed record ArticleJson(
    long Id, string Title, string? Published, string PublishedBasis, string? Outlet, IReadOnlyList<string> Outlets, string FileName, string Format,
    string Encoding, int Bytes, string Sha256, DateTime RecordedAt, string Engine, string Text,
    IReadOnlyList<FactJson> Facts, IReadOnlyList<ArticleEventJson> Events, bool Altered, int WithoutQuote)
{
    public static ArticleJson Of(ArticleView view)
    {
        var (a, text) = (view.Summary, view.Text.Text);
        return new ArticleJson(
            a.Id, a.Title, a.Published?.Text, a.PublishedBasis.ToString().ToLowerInvariant(), a.GivenOutlet, a.Outlets, a.FileName, a.Format,
            a.Encoding, a.ByteCount, a.Sha256, a.RecordedAt, a.EngineVersion, text,
            [.. view.Facts.Select(f => FactJson.Of(f, text))],
            [.. view.Events.Select(e => ArticleEventJson.Of(e, text))],
            view.IsAltered, view.WithoutQuote);
    }
}

public sealed record FactJson(
    string Agreement, IReadOnlyList<string> Version, string Clause, string Attribute, object Value, string Certainty,
    IReadOnlyList<QuoteJson> Evidence, string Rule, string Engine)
{
    public static FactJson Of(StoredFact stored, string text)
    {
        var fact = stored.Fact;
        return new FactJson(
            fact.Agreement, [.. fact.Versions.Select(v => v.Text)], fact.Clause.ToString(), fact.Attribute,
            ValueJson.Of(fact.Attribute, fact.Value), ValueJson.Of(fact.Certainty),
            [.. fact.Evidence.Select(span => QuoteJson.Of(span, text))], fact.Rule, stored.EngineVersion);
    }
}

public sealed record ArticleEventJson(string Date, IReadOnlyList<string> Parties, string Kind, IReadOnlyList<QuoteJson> Evidence, string Rule)
{
    public static ArticleEventJson Of(StoredEvent stored, string text) => new(
        stored.Event.Date.Text, stored.Event.Parties, stored.Event.Kind,
        [.. stored.Event.Evidence.Select(span => QuoteJson.Of(span, text))], stored.Event.Rule);
}
