using DealTracker.Application.Search;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Ledgers;
using DealTracker.Web.Pages.Articles;

namespace DealTracker.Web.Markup;

/// <summary>Addresses of the site, written in one place.</summary>
public static class Links
{
    public static string Deal(string deal) => $"/deals/{deal}";

    public static string Clause(string deal, ClauseKey clause) => $"/deals/{deal}/clauses/{Uri.EscapeDataString(clause.ToString())}";

    /// <summary>Who says what, and on whose report.</summary>
    public static string Sources(string deal) => $"/deals/{deal}/sources";

    /// <summary>What is doubtful about its terms.</summary>
    public static string Doubts(string deal) => $"/deals/{deal}/doubts";

    /// <summary>The sources at the row of one clause.</summary>
    public static string Sources(string deal, ClauseKey clause) => $"{Sources(deal)}#{Anchor(clause)}";

    public static string Compare(string deal, string from, string to) => $"/deals/{deal}/compare/{from}/{to}";

    /// <summary>A comparison at one clause, which stands there whether it changed or not.</summary>
    public static string Compare(string deal, string from, string to, ClauseKey clause) => $"{Compare(deal, from, to)}?show=all#{Anchor(clause)}";

    public static string Clashes(string deal) => $"/deals/{deal}/clashes";

    public static string Clash(string id) => $"/clashes/{id}";

    /// <summary>The terms on a date, as known today or at an instant.</summary>
    public static string On(string deal, string date, string? known = null) => known is null ? $"/deals/{deal}/on/{date}" : $"/deals/{deal}/on/{date}/known/{known}";

    public static string Changes(string deal) => $"/deals/{deal}/changes";

    public static string Article(long article) => $"/articles/{article}";

    /// <summary>A quote by where it begins; a long article is shown in parts, so that the page has to know the place.</summary>
    public static string ArticleAt(long article, int start) =>
        start < ReaderPortion.Units ? $"/articles/{article}#q-{start}" : $"/articles/{article}?at={start}#q-{start}";

    /// <summary>Where a result of the search stands.</summary>
    public static string Found(SearchHit hit) => hit switch
    {
        { Start: null } => Article(hit.Article),
        { Kind: SearchKind.Article, Start: { } part } => $"/articles/{hit.Article}?at={part}",
        { Start: { } quote } => ArticleAt(hit.Article, quote),
    };

    /// <summary>A look at files that are not stored yet.</summary>
    public static string Held(string name) => $"/articles/new/{name}";

    /// <summary>What the rules made of the text at an offset, and why.</summary>
    public static string Why(long article, int at) => $"/articles/{article}/why?at={at}#s-{at}";

    /// <summary>The words of a quote, where they stand.</summary>
    public static string Quote(Evidence quote) => ArticleAt(quote.Article, quote.Span.Start);

    /// <summary>A clause's key as a fragment.</summary>
    public static string Anchor(ClauseKey clause) => clause.ToString().Replace(':', '-').Replace('>', '-');
}
