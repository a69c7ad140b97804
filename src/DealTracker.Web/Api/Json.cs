using DealTracker.Application.Deals;
using DealTracker.Domain;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Origins;

namespace DealTracker.Web.Api;

/// <summary>A list, so that more can be said beside its items later.</summary>
public sealed record ItemsJson<T>(IReadOnlyList<T> Items);

/// <summary>A quote: the article, the words, and where they stand in its text (UTF-16 units, the end not included).</summary>
public sealed record EvidenceJson(long Article, string Quote, int Start, int End, string Certainty, string? Side = null)
{
    public static EvidenceJson Of(DealView deal, Evidence quote, string? side = null) =>
        new(quote.Article, deal.Words(quote), quote.Span.Start, quote.Span.End, ValueJson.Of(quote.Certainty), side);
}

/// <summary>By how many articles something is said, and on how many independent reports they rest. Articles of unknown lineage, and those whose report was withdrawn, count as no origin.</summary>
public sealed record CorroborationJson(int Articles, int Origins, int UnknownLineage, int Withdrawn)
{
    public static CorroborationJson Of(DealView deal, IEnumerable<Evidence> quotes) => Of(deal.Grounds.Origins.Count(quotes));

    public static CorroborationJson Of(Corroboration support) => new(support.Articles, support.Origins, support.UnknownLineage, support.Withdrawn);
}

/// <summary>A quote of the article it is given with.</summary>
public sealed record QuoteJson(string Quote, int Start, int End)
{
    public static QuoteJson Of(TextSpan span, string text) => new(span.In(text), span.Start, span.End);
}

/// <summary>Values in the types that JSON has.</summary>
public static class ValueJson
{
    /// <summary>A boolean or a number where it is one; bounds, dates, milestones and scopes are strings.</summary>
    public static object Of(string attribute, TermValue value) => (object?)value.AsBoolean ?? (object?)value.AsNumber(attribute) ?? value.Text;

    public static string Of(Certainty certainty) => certainty.ToString().ToLowerInvariant();

    /// <summary>What a clause says in one version, by attribute; whether it is in force comes first, always.</summary>
    public static IReadOnlyDictionary<string, object>? Of(ClauseState? state)
    {
        if (state is null) return null;
        var values = new Dictionary<string, object> { [ClauseAttribute.InForce] = state.InForce };
        foreach (var attribute in state.Attributes) values.TryAdd(attribute.Attribute, Of(attribute.Attribute, attribute.Value));
        return values;
    }
}
