using DealTracker.Application.Deals;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Wording;
using DealTracker.Web.Markup;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Pages.Deals;

/// <summary>One clause of a comparison, ready to be shown.</summary>
/// <param name="Swapped">The newer side stands first.</param>
public sealed record CompareRow(DealView Deal, VersionComparison Comparison, ClauseChange Change, bool Swapped = false)
{
    public ClauseKey Clause => Change.Clause;

    /// <summary>Both sentences with marks; null where one side has none to set against the other.</summary>
    public IReadOnlyList<MarkedWords> Sentence { get; } = SentenceOf(Change, Deal.Names);

    public QuoteList Before => new(Deal, Change.From is { } state ? state.Evidence() : []);

    /// <summary>The newer side's own quotes: what is merely carried forward has none.</summary>
    public QuoteList After => new(Deal, Change.To is { Carried: false } state ? state.Evidence() : []);

    /// <summary>For a clause that ended, the quotes that say so; else none.</summary>
    public QuoteList Ending => new(Deal, Change.To is { InForce: false, Carried: false } state ? state.Get(ClauseAttribute.InForce)?.Evidence ?? [] : []);

    public IReadOnlyList<AttributeRow> Attributes { get; } = AttributeRow.Of(Change, Deal.Names);

    /// <summary>Values that some article states for either side, but that are not the ones shown.</summary>
    public IEnumerable<RivalNote> Rivals =>
        from side in new[] { (State: Change.From, Version: Comparison.From), (State: Change.To, Version: Comparison.To) }
        where side.State is { Carried: false }
        from attribute in side.State!.Attributes
        from rival in attribute.Rivals
        select new RivalNote(
            Phrases.Compare.With("RivalFor", ShortTerms.Capital(AttributeNames.For(attribute.Attribute)), DatePhrase.For(side.Version.Announced)),
            ValuePhrase.For(attribute.Attribute, rival.Value, Deal.Names),
            [.. rival.Evidence.DistinctBy(quote => quote.Article)]);

    /// <summary>Corrected values among those shown, each with what the machine read.</summary>
    public IEnumerable<(string Of, string Machine)> Corrections =>
        from side in new[] { (State: Change.From, Version: Comparison.From), (State: Change.To, Version: Comparison.To) }
        where side.State is { Carried: false }
        from attribute in side.State!.Attributes
        from reviewed in Deal.Source.Decided.Corrected(Clause, attribute)
        select (Phrases.Compare.With("RivalFor", ShortTerms.Capital(AttributeNames.For(attribute.Attribute)), DatePhrase.For(side.Version.Announced)), DecisionWords.Machine(reviewed, Deal.Names));

    private static IReadOnlyList<MarkedWords> SentenceOf(ClauseChange change, DealNames names) => change switch
    {
        { Change: ChangeKind.Removed, From: { } was } => [new(WordFate.Removed, ClauseSentence.For(was, names))],
        { Change: ChangeKind.Added, To: { } now } => [new(WordFate.Added, ClauseSentence.For(now, names))],
        { From: { } was, To: { } now } => WordMarks.Between(ClauseSentence.For(was, names), ClauseSentence.For(now, names)),
        _ => [],
    };
}

/// <summary>What some articles say otherwise.</summary>
/// <param name="Of">The attribute and the version.</param>
/// <param name="Value">Their value.</param>
/// <param name="Quotes">The first quote of each of them.</param>
public sealed record RivalNote(string Of, string Value, IReadOnlyList<Evidence> Quotes);
