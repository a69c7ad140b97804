using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Wording;

/// <summary>A clause's parties and terms as phrases that templates put together; a term that is not stated is the empty phrase.</summary>
internal sealed class StatedTerms(ClauseState state, DealNames names)
{
    private readonly Dictionary<string, TermValue> values = state.Attributes.ToDictionary(a => a.Attribute, a => a.Value);

    public string Kind => state.Clause.Kind;

    public string Owes => names.Party(state.Clause.Owes ?? state.Clause.About);

    public string Benefits => names.Party(state.Clause.Benefits ?? state.Clause.About);

    public string OwesOwn => Sentences.Possessive(Owes);

    public string BenefitsOwn => Sentences.Possessive(Benefits);

    public string Platform => names.Platform(state.Clause.Benefits ?? state.Clause.About);

    public string Milestone => names.Milestone(state.Clause.About) ?? state.Clause.About;

    public string Both => ValuePhrase.Joined([.. MutualParties.Of(state.Clause, names).Select(names.Party)]);

    public bool Has(string attribute) => values.ContainsKey(attribute);

    public bool? Is(string attribute) => values.TryGetValue(attribute, out var value) ? value.AsBoolean : null;

    /// <summary>The value in words, or null where it is not stated.</summary>
    public string? Words(string attribute) => values.TryGetValue(attribute, out var value) ? ValuePhrase.For(attribute, value, names) : null;

    /// <summary>The value in words behind <paramref name="before"/>, or nothing.</summary>
    public string Phrase(string before, string attribute, string after = "") => Words(attribute) is { } words ? before + words + after : "";

    /// <summary>The local name of the clause, where it starts with <paramref name="word"/> and so fits into a sentence; or <paramref name="otherwise"/>.</summary>
    public string LocalName(string word, string otherwise) =>
        names.Clauses.GetValueOrDefault(state.Clause) is { } name && name.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            ? char.ToLowerInvariant(name[0]) + name[1..]
            : otherwise;

    /// <summary>" from 2027", " through 2032", " until AGI", " for 7 years".</summary>
    public string Time => Phrase(" from ", ClauseAttribute.From) + Until(" through ", " until ") + Phrase(" for ", ClauseAttribute.Term);

    /// <summary>The end in words, behind one word for dates and another for milestones.</summary>
    public string Until(string throughDate, string untilMilestone) =>
        !values.TryGetValue(ClauseAttribute.Until, out var until) ? ""
        : (EdtfDate.TryParse(until.Text, out _) ? throughDate : untilMilestone) + ValuePhrase.Date(until, names);
}
