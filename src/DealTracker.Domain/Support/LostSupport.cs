using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Origins;

namespace DealTracker.Domain.Support;

/// <summary>
/// What withdrawals took the ground from. A value that a withdrawn report carried is supported only where another report, known to be independent of it,
/// carries it too.
/// </summary>
public sealed class LostSupport
{
    private readonly ILookup<(ClauseKey, string, TermValue, long, TextSpan), UnsupportedValue> left;

    private LostSupport(IReadOnlyList<UnsupportedValue> values)
    {
        Values = values;
        left = values.SelectMany(value => value.Left.Select(quote => (Key: KeyOf(value.Clause, value.Attribute, value.Value, quote), value))).ToLookup(pair => pair.Key, pair => pair.value);
    }

    /// <summary>Nothing was withdrawn.</summary>
    public static LostSupport None { get; } = new([]);

    /// <summary>The values, oldest version first, undated ones last.</summary>
    public IReadOnlyList<UnsupportedValue> Values { get; }

    /// <summary>
    /// Looks through <paramref name="all"/>, the ledger as if nothing had been withdrawn; <paramref name="withdrawn"/> are the articles that no longer count,
    /// and <paramref name="origins"/> know of them.
    /// </summary>
    public static LostSupport Of(Ledger all, OriginMap origins, IReadOnlySet<long> withdrawn) => new(
    [
        .. from stated in Stated(all)
           from value in ValuesOf(stated.Term)
           where value.Quotes.Any(quote => origins.IsWithdrawn(quote.Article)) && origins.Count(value.Quotes).Origins == 0
           let left = value.Quotes.Where(quote => !withdrawn.Contains(quote.Article)).ToList()
           let why = left.Count == 0 ? SupportLoss.NoQuote : left.TrueForAll(quote => origins.IsWithdrawn(quote.Article)) ? SupportLoss.RetellingsOnly : SupportLoss.UnknownLineage
           select new UnsupportedValue(
               stated.Version, stated.Clause, stated.Term.Attribute, value.Value, why, left, [.. value.Quotes.Where(quote => withdrawn.Contains(quote.Article))]),
    ]);

    /// <summary>Why <paramref name="value"/>, carried by <paramref name="quotes"/>, is unsupported; null where it is not.</summary>
    public UnsupportedValue? Find(ClauseKey clause, string attribute, TermValue value, IEnumerable<Evidence> quotes) =>
        Values.Count == 0 ? null : quotes.SelectMany(quote => left[KeyOf(clause, attribute, value, quote)]).FirstOrDefault();

    /// <summary>What of this is not in <paramref name="other"/>.</summary>
    public IReadOnlyList<UnsupportedValue> Beyond(LostSupport other)
    {
        var known = other.Values.Select(KeyOf).ToHashSet();
        return [.. Values.Where(value => !known.Contains(KeyOf(value)))];
    }

    private static IEnumerable<(EdtfDate? Version, ClauseKey Clause, AttributeState Term)> Stated(Ledger ledger) =>
        ledger.Versions.SelectMany(version => version.Clauses.Where(state => !state.Carried).Select(state => (Version: (EdtfDate?)version.Announced, state)))
            .Concat(ledger.Unplaced.Select(state => (Version: (EdtfDate?)null, state)))
            .SelectMany(stated => stated.state.Attributes.Select(term => (stated.Version, stated.state.Clause, term)));

    private static IEnumerable<(TermValue Value, IReadOnlyList<Evidence> Quotes)> ValuesOf(AttributeState term) =>
        term.Rivals.Select(rival => (rival.Value, rival.Evidence)).Prepend((term.Value, term.Evidence));

    private static (ClauseKey, string, TermValue, long, TextSpan) KeyOf(ClauseKey clause, string attribute, TermValue value, Evidence quote) =>
        (clause, attribute, value, quote.Article, quote.Span);

    private static (string?, ClauseKey, string, TermValue) KeyOf(UnsupportedValue value) => (value.Version?.Text, value.Clause, value.Attribute, value.Value);
}
