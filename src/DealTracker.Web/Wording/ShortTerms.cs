using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Wording;

namespace DealTracker.Web.Wording;

/// <summary>What a clause says, in as few words as carry it: for bars, margins and lists. Sentences are <see cref="ClauseSentence"/>'s.</summary>
public static class ShortTerms
{
    public static string For(ClauseState state, DealNames names) =>
        For(state.Clause, state.Attributes.Select(a => (a.Attribute, a.Value)), state.InForce, names);

    /// <summary>The same with a capital letter.</summary>
    public static string Sentence(ClauseState state, DealNames names) => Capital(For(state, names));

    public static string For(ClauseKey clause, IEnumerable<(string Attribute, TermValue Value)> attributes, bool inForce, DealNames names)
    {
        if (!inForce) return "ended";
        var said = attributes.Where(a => a.Attribute != ClauseAttribute.InForce)
            .OrderBy(a => ClauseAttribute.All.ToList().IndexOf(a.Attribute))
            .Select(a => Phrase(clause.Kind, a.Attribute, a.Value, names)).ToArray();
        return said.Length == 0 ? Bare(clause, names) : string.Join(", ", said);
    }

    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>For a clause of which nothing is stated but that it holds.</summary>
    private static string Bare(ClauseKey clause, DealNames names) => clause switch
    {
        { Kind: ClauseKind.PrimaryProvider, Benefits: { } provider } => $"{names.Party(provider)} is the main one",
        { Kind: ClauseKind.RevenueShare, Owes: { } payer } => $"{names.Party(payer)} pays a share",
        { Kind: ClauseKind.LaunchPriority, Benefits: { } first } => $"first on {names.Platform(first)}",
        { Kind: ClauseKind.Exclusivity, Benefits: { } holder } => $"only with {names.Party(holder)}",
        { Kind: ClauseKind.MilestoneTrigger } => $"terms depend on {names.Milestone(clause.About) ?? clause.About}",
        _ => "in force",
    };

    private static string Phrase(string kind, string attribute, TermValue value, DealNames names)
    {
        var words = ValuePhrase.For(attribute, value, names);
        return (attribute, value.AsBoolean) switch
        {
            (ClauseAttribute.Exclusive, true) => "exclusive",
            (ClauseAttribute.Exclusive, false) => "non-exclusive",
            (ClauseAttribute.Capped, true) => "with a cap",
            (ClauseAttribute.Capped, false) => "without a cap",
            (ClauseAttribute.Exception, true) => "with an exception",
            (ClauseAttribute.Exception, false) => "without exception",
            (ClauseAttribute.Scope, _) => kind == ClauseKind.Collaboration ? words : $"for {words}",
            (ClauseAttribute.Upfront, _) => $"{words} at first",
            (ClauseAttribute.Conditional, _) => $"{words} on conditions",
            (ClauseAttribute.Cap, _) => $"capped at {words}",
            (ClauseAttribute.From, _) => $"from {words}",
            (ClauseAttribute.Until, _) => $"until {words}",
            (ClauseAttribute.Term, _) => $"over {words}",
            _ => words,
        };
    }
}
