using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Clashes;

/// <summary>An exclusive right while its history is read, version by version.</summary>
internal sealed class GrantSpan
{
    private readonly string deal;
    private readonly EdtfDate? from;
    private readonly List<Evidence> quotes = [];
    private readonly List<Evidence> scopeQuotes = [];
    private string[] scope = [];
    private EdtfDate? until;
    private ClauseState last;
    private bool disputed;

    public GrantSpan(string deal, ClauseState state, EdtfDate? from)
    {
        this.deal = deal;
        this.from = DateOf(state, ClauseAttribute.From) ?? from;
        last = state;
        Restate(state);
    }

    /// <summary>True where <paramref name="state"/> says nothing of another scope.</summary>
    public bool Covers(ClauseState state) => ScopeOf(state) is not { } stated || scope.Length == 0 || stated.SequenceEqual(scope);

    /// <summary>Takes up what a later version says of the same right; a term it leaves out stands as it was.</summary>
    public void Restate(ClauseState state)
    {
        if (ScopeOf(state) is { } stated) scope = stated;
        if (state.Attributes.Any(attribute => attribute.Attribute == ClauseAttribute.Until)) until = DateOf(state, ClauseAttribute.Until);
        foreach (var attribute in state.Attributes)
        {
            quotes.AddRange(attribute.Evidence);
            if (attribute.Attribute == ClauseAttribute.Scope) scopeQuotes.AddRange(attribute.Evidence);
            disputed |= attribute.Certainty == Certainty.Disputed;
        }

        var restated = state.Attributes.Select(attribute => attribute.Attribute).ToHashSet();
        last = state with
        {
            Attributes =
            [
                .. state.Attributes.Concat(last.Attributes.Where(attribute => !restated.Contains(attribute.Attribute)))
                    .OrderBy(attribute => ClauseOrder.Of(attribute.Attribute)),
            ],
        };
    }

    public ExclusiveGrant EndedOn(EdtfDate date, IReadOnlyList<Evidence> ending) => ToGrant() with
    {
        Until = until is not null && until.CompareTo(date) < 0 ? until : date,
        EndQuotes = ending,
    };

    public ExclusiveGrant ToGrant()
    {
        var stated = ValueVotes.Sorted(quotes);
        return new ExclusiveGrant(
            deal, last, scope, from, until, disputed ? Certainty.Disputed : stated.Max(quote => quote.Certainty), stated, ValueVotes.Sorted(scopeQuotes), []);
    }

    private static string[]? ScopeOf(ClauseState state) => ValueOf(state, ClauseAttribute.Scope)?.Split(',');

    private static EdtfDate? DateOf(ClauseState state, string attribute) =>
        EdtfDate.TryParse(ValueOf(state, attribute), out var date) && date.Earliest is not null ? date : null;

    private static string? ValueOf(ClauseState state, string attribute) =>
        state.Attributes.FirstOrDefault(stated => stated.Attribute == attribute)?.Value.Text;
}
