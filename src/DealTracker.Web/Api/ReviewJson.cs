using DealTracker.Application.Deals;
using DealTracker.Application.Review;
using DealTracker.Application.Storage;

namespace DealTracker.Web.Api;

/// <summary>Facts that a person should look at, and what was decided.</summary>
/// <param name="Items">Facts in doubt that nobody decided about.</param>
/// <param name="Decided">Facts that somebody decided about, as the machine read them.</param>
/// <param name="Orphaned">Decisions whose fact the present reading does not have.</param>
public sealed record ReviewJson(string Deal, IReadOnlyList<ReviewItemJson> Items, IReadOnlyList<ReviewItemJson> Decided, IReadOnlyList<OrphanJson> Orphaned)
{
    public static ReviewJson Of(ReviewList list) => new(
        list.Deal.Id,
        [.. list.Open.Select(item => ReviewItemJson.Of(list.Deal, item))],
        [.. list.Decided.Select(item => ReviewItemJson.Of(list.Deal, item))],
        [.. list.Orphaned.Select(OrphanJson.Of)]);
}

/// <param name="Version">What the article calls the version, best name first.</param>
/// <param name="Doubts">What is doubtful, with the words that cause it.</param>
public sealed record ReviewItemJson(
    long Fact, long Article, IReadOnlyList<string> Version, string Clause, string Attribute, object Value, string Certainty, IReadOnlyList<string> Quotes,
    IReadOnlyList<DoubtJson> Doubts, DecisionJson? Decision)
{
    public static ReviewItemJson Of(DealView deal, ReviewItem item) => new(
        item.Fact, item.Article, [.. item.Machine.Versions.Select(version => version.Text)], item.Machine.Clause.ToString(), item.Machine.Attribute,
        ValueJson.Of(item.Machine.Attribute, item.Machine.Value), ValueJson.Of(item.Machine.Certainty), item.Quotes,
        [.. item.Doubts.Select(doubt => DoubtJson.Of(deal, doubt))], item.Decision is { } made ? DecisionJson.Of(made) : null);
}

/// <summary>What a person decided; of a correction, what takes the place of what the machine read.</summary>
public sealed record DecisionJson(long Id, string Verdict, string? Value, string? Version, string? Certainty, DateTime At, string? By, string? Reason)
{
    public static DecisionJson Of(MadeDecision made) => new(
        made.Decision.Id, made.Decision.Verdict.ToString().ToLowerInvariant(), made.Decision.Correction?.Value?.Text, made.Decision.Correction?.Version?.Text,
        made.Decision.Correction?.Certainty is { } certainty ? ValueJson.Of(certainty) : null, made.Line.At, made.Line.By, made.Line.Reason);
}

/// <summary>A decision without its fact, which is named as it was read then.</summary>
public sealed record OrphanJson(long Article, string Clause, string Attribute, string Version, object Value, string Quote, DecisionJson Decision)
{
    public static OrphanJson Of(OrphanedDecision orphan)
    {
        var fact = orphan.Made.Decision.Fact;
        return new OrphanJson(orphan.Article, fact.Clause.ToString(), fact.Attribute, fact.Version, ValueJson.Of(fact.Attribute, fact.Value), fact.Quote, DecisionJson.Of(orphan.Made));
    }
}

/// <param name="Next">The line below which the next page begins; null at the end.</param>
public sealed record AuditJson(IReadOnlyList<AuditLineJson> Items, long? Next, string? NextUrl);

/// <summary>A line of the audit log; its hash covers everything in it and the hash of the line before.</summary>
public sealed record AuditLineJson(long Id, DateTime At, string? By, string Kind, long? Article, string? Reason, string? Details, string PreviousHash, string Hash)
{
    public static AuditLineJson Of(AuditRow line) => new(line.Id, line.At, line.By, line.Kind, line.ArticleId, line.Reason, line.Details, line.PreviousHash, line.Hash);
}
