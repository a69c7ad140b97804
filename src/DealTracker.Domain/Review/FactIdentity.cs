using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Review;

/// <summary>
/// By what a fact of an article is known again in a later reading: what the machine read, and the words it read it from. A row's id would not do:
/// a new engine makes new rows.
/// </summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Version">The best name of its version.</param>
/// <param name="Value">The machine's value.</param>
/// <param name="Quote">The words of its first quote.</param>
public sealed record FactIdentity(string Agreement, ClauseKey Clause, string Attribute, string Version, TermValue Value, string Quote)
{
    /// <summary>The identity of <paramref name="fact"/>, whose quotes stand in <paramref name="text"/>.</summary>
    public static FactIdentity Of(Fact fact, string text) =>
        new(fact.Agreement, fact.Clause, fact.Attribute, fact.Versions[0].Text, fact.Value, fact.Evidence[0].In(text));

    /// <summary>
    /// How alike two identities are: 0 where they cannot be the same fact, more the more they share. A fact has to keep two of its version, its value and its words.
    /// </summary>
    public int Likeness(FactIdentity other)
    {
        if (Agreement != other.Agreement || Clause != other.Clause || Attribute != other.Attribute) return 0;
        var (value, words, version) = (Value == other.Value, Quote == other.Quote, Version == other.Version);
        return (value, words, version) switch
        {
            (true, true, true) => 4,
            (true, true, false) => 3,
            (true, false, true) => 2,
            (false, true, true) => 1,
            _ => 0,
        };
    }
}
