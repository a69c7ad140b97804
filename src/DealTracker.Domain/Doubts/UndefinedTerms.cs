using System.Text.RegularExpressions;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Doubts;

/// <summary>Which quotes use a word that their own article calls undefined.</summary>
internal sealed class UndefinedTerms
{
    // Further up, it speaks of something else.
    private const int Near = 1200;

    // A quote that does not use the word is meant only where the saying follows on its heels.
    private const int Next = 200;

    private readonly Dictionary<(long Article, TextSpan Quote), TextSpan> found = [];

    /// <summary>Looks through <paramref name="texts"/>; each saying is tied to the last quote before it that uses the word, or else to the one just before it.</summary>
    public UndefinedTerms(IEnumerable<Evidence> quotes, IReadOnlyDictionary<long, string> texts)
    {
        foreach (var article in quotes.GroupBy(quote => quote.Article, quote => quote.Span))
        {
            if (!texts.TryGetValue(article.Key, out var text)) continue;
            var spans = article.Distinct().OrderBy(span => span.End).ToList();
            foreach (Match match in DoubtWords.Undefined().Matches(text))
            {
                var before = spans.Where(span => span.End <= match.Index + match.Length && span.End > match.Index - Near).ToList();
                var user = before.FindLast(span => Uses(span.In(text), match.Groups["term"].Value));
                if (user.Length > 0 || before.Count > 0 && match.Index - before[^1].End < Next) found.TryAdd((article.Key, user.Length > 0 ? user : before[^1]), new TextSpan(match.Index, match.Index + match.Length));
            }
        }
    }

    /// <summary>The words that call a word of the quote undefined, or null.</summary>
    public TextSpan? In(Evidence quote) => found.TryGetValue((quote.Article, quote.Span), out var words) ? words : null;

    private static bool Uses(string quote, string term)
    {
        var at = quote.IndexOf(term, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(quote[at - 1])) &&
            (at + term.Length == quote.Length || !char.IsLetterOrDigit(quote[at + term.Length]));
    }
}
