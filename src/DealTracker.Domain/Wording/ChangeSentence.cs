using DealTracker.Domain.Comparison;

namespace DealTracker.Domain.Wording;

/// <summary>One plain sentence for what became of a clause.</summary>
public static class ChangeSentence
{
    /// <summary>The sentence, with a capital letter and a full stop.</summary>
    public static string For(ClauseChange change, DealNames names) => $"{ClauseTitle.Of(change.Clause, names)}: {change.Change}.";
}
