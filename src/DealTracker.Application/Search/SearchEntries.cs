using System.Globalization;
using DealTracker.Domain;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Support;
using DealTracker.Domain.Wording;

namespace DealTracker.Application.Search;

/// <summary>What can be found of an article: itself, each clause that it states terms of, in a plain sentence, and each quote.</summary>
internal static class SearchEntries
{
    private const int LongestPart = 40_000;

    public static IEnumerable<SearchEntry> Of(SearchDocument article, Func<string, DealNames> namesOf)
    {
        var day = article.Published?.Earliest?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        var common = Common(article, day);
        var place = 0;
        foreach (var part in Parts(article.Text))
        {
            // The title stands beside every part, so that its words and the text's are found together.
            yield return new SearchEntry(
                SearchKind.Article, day, place++, part.Start == 0 ? null : part.Start, null, null, null,
                Plain(part.In(article.Text)), Plain(article.Title), Facets(SearchKind.Article, common, article.Facts));
        }

        place = 0;
        foreach (var version in article.Facts.GroupBy(f => (f.Agreement, Version: f.Versions[0])))
        {
            var names = namesOf(version.Key.Agreement);
            foreach (var state in ClauseStates.Of(version.Key.Version.Text, version.Select(f => new PlacedFact(article.Id, f, null, Inferred: false)), Grounds.None))
            {
                var facts = version.Where(f => f.Clause == state.Clause).ToArray();
                yield return new SearchEntry(
                    SearchKind.Fact, day, place++, facts.SelectMany(f => f.Evidence).Min(e => e.Start), version.Key.Agreement, state.Clause.ToString(), version.Key.Version.Text,
                    Sentence(state, names), $"{version.Key.Agreement} {state.Clause}", Facets(SearchKind.Fact, common, facts));
            }
        }

        place = 0;
        foreach (var (quote, facts) in Quotes(article.Facts))
            yield return new SearchEntry(SearchKind.Quote, day, place++, quote.Start, null, null, null, Plain(quote.In(article.Text)), "", Facets(SearchKind.Quote, common, facts));
    }

    /// <summary>Marks of what was found are two control characters: none may come from the text.</summary>
    public static string Plain(string text) => text.Replace(SearchMarks.Begin, ' ').Replace(SearchMarks.End, ' ').Replace('\0', ' ');

    /// <summary>A long article is found by its parts: to cut the best words out of a whole book takes seconds.</summary>
    private static IEnumerable<TextSpan> Parts(string text)
    {
        var start = 0;
        while (text.Length - start > LongestPart)
        {
            var gap = text.LastIndexOf('\n', start + LongestPart - 1, LongestPart / 2);
            var end = gap > start ? gap + 1 : char.IsHighSurrogate(text[start + LongestPart - 1]) ? start + LongestPart - 1 : start + LongestPart;
            yield return new TextSpan(start, end);
            start = end;
        }

        if (start < text.Length) yield return new TextSpan(start, text.Length);
    }

    private static string Sentence(ClauseState state, DealNames names) =>
        $"{ClauseTitle.Of(state.Clause, names)}, {ClauseTitle.Direction(state.Clause, names)}: {ClauseSentence.For(state, names)}";

    private static IEnumerable<(TextSpan Quote, IReadOnlyList<Fact> Facts)> Quotes(IReadOnlyList<Fact> facts) =>
        facts.SelectMany(fact => fact.Evidence.Select(quote => (Quote: quote, Fact: fact))).GroupBy(q => q.Quote)
            .OrderBy(q => q.Key.Start).ThenBy(q => q.Key.End)
            .Select(q => (q.Key, (IReadOnlyList<Fact>)[.. q.Select(f => f.Fact)]));

    private static List<SearchFacetValue> Common(SearchDocument article, string day)
    {
        List<SearchFacetValue> common = [.. article.Outlets.Select(outlet => new SearchFacetValue(SearchFacet.Outlet, outlet))];
        if (day.Length > 0) common.Add(new SearchFacetValue(SearchFacet.Year, day[..4]));
        return common;
    }

    private static IReadOnlyList<SearchFacetValue> Facets(string kind, IReadOnlyList<SearchFacetValue> common, IReadOnlyList<Fact> facts) =>
    [
        .. common
            .Append(new SearchFacetValue(SearchFacet.Kind, kind))
            .Concat(facts.Select(f => new SearchFacetValue(SearchFacet.Deal, f.Agreement)))
            .Concat(facts.Select(f => new SearchFacetValue(SearchFacet.Clause, f.Clause.ToString())))
            .Concat(facts.Select(f => new SearchFacetValue(SearchFacet.Certainty, f.Certainty.ToString().ToLowerInvariant())))
            .Distinct(),
    ];
}
