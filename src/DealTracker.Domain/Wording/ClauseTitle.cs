using DealTracker.Domain.Clauses;

namespace DealTracker.Domain.Wording;

/// <summary>What a clause is called in a list.</summary>
public static class ClauseTitle
{
    /// <summary>Its local name where the profile gives one, else the name of its kind; with the apostrophe of print, whichever the profile was typed with.</summary>
    public static string Of(ClauseKey clause, DealNames names) => (names.Clauses.GetValueOrDefault(clause) ?? KindTemplates.Title(clause.Kind)).Replace('\'', '’');

    /// <summary>Who owes it to whom ("A → B"), or both parties of a mutual clause; empty for a trigger.</summary>
    public static string Direction(ClauseKey clause, DealNames names) =>
        clause is { Owes: { } owes, Benefits: { } benefits } ? $"{names.Party(owes)} → {names.Party(benefits)}"
        : clause.Kind == ClauseKind.MilestoneTrigger ? ""
        : string.Join(" and ", MutualParties.Of(clause, names).Select(names.Party));
}
