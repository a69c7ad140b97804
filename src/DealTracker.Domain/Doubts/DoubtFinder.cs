using System.Text.RegularExpressions;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Support;

namespace DealTracker.Domain.Doubts;

/// <summary>Finds what is doubtful about every term that a ledger states.</summary>
public sealed class DoubtFinder
{
    private readonly Ledger ledger;
    private readonly IReadOnlyDictionary<long, string> texts;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> names;
    private readonly UndefinedTerms undefined;
    private readonly LostSupport lost;

    private DoubtFinder(Ledger ledger, IReadOnlyDictionary<long, string> texts, IReadOnlyDictionary<string, IReadOnlyList<string>> names, LostSupport lost)
    {
        this.ledger = ledger;
        this.lost = lost;
        this.texts = texts;
        this.names = names;
        undefined = new UndefinedTerms(Stated().SelectMany(stated => stated.State.Attributes).SelectMany(term => term.Evidence), texts);
    }

    /// <summary>
    /// All terms, oldest version first, undated ones last. <paramref name="texts"/> are the quoted articles' texts; <paramref name="names"/> are all
    /// that each party goes by, its platforms included; <paramref name="lost"/> is what withdrawals left unsupported.
    /// </summary>
    public static DoubtList In(
        Ledger ledger, IReadOnlyDictionary<long, string> texts, IReadOnlyDictionary<string, IReadOnlyList<string>> names, LostSupport? lost = null)
    {
        var finder = new DoubtFinder(ledger, texts, names, lost ?? LostSupport.None);
        return new DoubtList([.. finder.Stated().SelectMany(stated => stated.State.Attributes.Select(term => finder.Of(stated.Version, stated.State, term)))]);
    }

    private IEnumerable<(AgreementVersion? Version, ClauseState State)> Stated() =>
        ledger.Versions.SelectMany(version => version.Clauses.Where(state => !state.Carried).Select(state => ((AgreementVersion?)version, state)))
            .Concat(ledger.Unplaced.Select(state => ((AgreementVersion?)null, state)));

    private TermDoubts Of(AgreementVersion? version, ClauseState state, AttributeState term) => new(version, state.Clause, term,
        [.. new[] { DateBasis(version, term), Scope(state, term), Party(state.Clause, term), Condition(term), Hearsay(term), Conflict(term), Undefined(term), Unsupported(state, term) }.OfType<Doubt>()]);

    private static Doubt? DateBasis(AgreementVersion? version, AttributeState term) =>
        version is null || term.Evidence.All(quote => version.InferredArticles.Contains(quote.Article)) ? Whole(DoubtKind.DateBasis, term.Evidence[0]) : null;

    private Doubt? Scope(ClauseState state, AttributeState term)
    {
        var isRight = state.Clause.Kind is ClauseKind.License or ClauseKind.Exclusivity && state.InForce && state.Attributes.All(other => other.Attribute != ClauseAttribute.Scope);
        var grants = term.Attribute is ClauseAttribute.Exclusive or ClauseAttribute.InForce && term.Value.AsBoolean == true;
        return isRight && grants ? Caused(DoubtKind.Scope, term.Evidence[0], DoubtWords.Right()) ?? Whole(DoubtKind.Scope, term.Evidence[0]) : null;
    }

    private Doubt? Party(ClauseKey clause, AttributeState term)
    {
        if (clause.Owes is not { } owes || clause.Benefits is not { } benefits) return null;
        if (term.Evidence.Any(quote => Names(quote, owes) && Names(quote, benefits))) return null;
        return term.Evidence.Select(quote => Caused(DoubtKind.Party, quote, DoubtWords.Reference())).FirstOrDefault(doubt => doubt is not null)
            ?? Whole(DoubtKind.Party, term.Evidence[0]);
    }

    /// <summary>A sentence often states several terms: a condition belongs to this one where at least half of its quotes name one.</summary>
    private Doubt? Condition(AttributeState term)
    {
        var named = term.Evidence.Select(quote => Caused(DoubtKind.Condition, quote, DoubtWords.Condition())).OfType<Doubt>().ToList();
        return 2 * named.Count >= term.Evidence.Count ? named.FirstOrDefault() : null;
    }

    private Doubt? Hearsay(AttributeState term) => term.Evidence.All(quote => quote.Certainty == Certainty.Hedged)
        ? term.Evidence.Select(quote => Caused(DoubtKind.Hearsay, quote, DoubtWords.Hearsay())).FirstOrDefault(doubt => doubt is not null) ?? Whole(DoubtKind.Hearsay, term.Evidence[0])
        : null;

    private Doubt? Conflict(AttributeState term)
    {
        if (term.Rivals.Count > 0) return Whole(DoubtKind.Conflict, term.Rivals[0].Evidence[0]);
        return term.Evidence.FirstOrDefault(quote => quote.Certainty == Certainty.Disputed) is { } denied
            ? Caused(DoubtKind.Conflict, denied, DoubtWords.Dispute()) ?? Whole(DoubtKind.Conflict, denied)
            : null;
    }

    private Doubt? Undefined(AttributeState term) =>
        term.Evidence.Select(quote => undefined.In(quote) is { } words ? new Doubt(DoubtKind.Undefined, quote.Article, words) : null).FirstOrDefault(doubt => doubt is not null);

    private Doubt? Unsupported(ClauseState state, AttributeState term) =>
        lost.Find(state.Clause, term.Attribute, term.Value, term.Evidence) is { Left: [var quote, ..] } ? Whole(DoubtKind.Unsupported, quote) : null;

    private bool Names(Evidence quote, string party) =>
        names.TryGetValue(party, out var known) && texts.TryGetValue(quote.Article, out var text) &&
        known.Any(name => quote.Span.In(text).Contains(name, StringComparison.OrdinalIgnoreCase));

    private Doubt? Caused(DoubtKind kind, Evidence quote, Regex words) =>
        texts.TryGetValue(quote.Article, out var text) && words.Match(quote.Span.In(text)) is { Success: true } match
            ? new Doubt(kind, quote.Article, new TextSpan(match.Index, match.Index + match.Length).Shift(quote.Span.Start))
            : null;

    private static Doubt Whole(DoubtKind kind, Evidence quote) => new(kind, quote.Article, quote.Span);
}
