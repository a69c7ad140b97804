using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Wording;

/// <summary>A clause's parties and terms as the values that templates ask for by name; a term that is not stated has none.</summary>
internal sealed class StatedTerms(ClauseState state, DealNames names)
{
    private readonly Dictionary<string, TermValue> values = state.Attributes.ToDictionary(a => a.Attribute, a => a.Value);

    public string Kind => state.Clause.Kind;

    /// <summary>The value of that name in words, or null where it is not stated, or not so.</summary>
    public string? Value(string name) => name switch
    {
        "owes" => Owes,
        "owes's" => Sentences.Possessive(Owes),
        "benefits" => Benefits,
        "benefits's" => Sentences.Possessive(Benefits),
        "both" => ValuePhrase.Joined([.. MutualParties.Of(state.Clause, names).Select(names.Party)]),
        "platform" => names.Platform(state.Clause.Benefits ?? state.Clause.About),
        "milestone" => names.Milestone(state.Clause.About) ?? state.Clause.About,
        "kind" => Kind,
        "time" => LanguageFile.English.Say("time", Value),
        _ when name.Split(':') is [var of, var what] => of == "local" ? LocalName(what) : Qualified(of, what),
        _ => Words(name),
    };

    private string Owes => names.Party(state.Clause.Owes ?? state.Clause.About);

    private string Benefits => names.Party(state.Clause.Benefits ?? state.Clause.About);

    private string? Words(string attribute) => values.TryGetValue(attribute, out var value) ? ValuePhrase.For(attribute, value, names) : null;

    private string? Qualified(string attribute, string what)
    {
        if (!values.TryGetValue(attribute, out var value)) return null;
        return what switch
        {
            "yes" => value.AsBoolean == true ? "" : null,
            "no" => value.AsBoolean == false ? "" : null,
            "date" => EdtfDate.TryParse(value.Text, out _) ? Words(attribute) : null,
            "milestone" => EdtfDate.TryParse(value.Text, out _) ? null : Words(attribute),
            "plain" => ValuePhrase.For(attribute, TermValue.FromText(value.Text.TrimStart('<', '>', '=')), names),
            "all" => values.TryGetValue(ClauseAttribute.Amount, out var whole) && whole == value ? "" : null,
            _ => null,
        };
    }

    /// <summary>The local name of the clause, where it starts with <paramref name="word"/> and so fits into a sentence.</summary>
    private string? LocalName(string word) =>
        names.Clauses.GetValueOrDefault(state.Clause) is { } name && name.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            ? char.ToLowerInvariant(name[0]) + name[1..]
            : null;
}
