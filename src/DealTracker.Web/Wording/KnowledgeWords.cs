using DealTracker.Application.Review;
using DealTracker.Application.Storage;

namespace DealTracker.Web.Wording;

/// <summary>What lines of the audit log tell, in words.</summary>
public static class KnowledgeWords
{
    public static string For(AuditRow line) => line.Kind switch
    {
        AuditKind.ArticleAdded => Phrases.History["ArticleAdded"],
        AuditKind.ArticleWithdrawn => Phrases.History["ArticleWithdrawn"],
        AuditKind.ArticleRestored => Phrases.History["ArticleRestored"],
        AuditKind.FactConfirmed => Phrases.History["FactConfirmed"],
        AuditKind.FactCorrected => Phrases.History["FactCorrected"],
        AuditKind.FactRejected => Phrases.History["FactRejected"],
        AuditKind.DecisionTakenBack => Phrases.History["DecisionTakenBack"],
        AuditKind.ReadingChanged => Phrases.History["ReadingChanged"],
        AuditKind.OriginMerged => Phrases.History["OriginMerged"],
        AuditKind.OriginSplit => Phrases.History["OriginSplit"],
        AuditKind.OriginWithdrawn => Phrases.History["OriginWithdrawn"],
        var other => other,
    };
}
