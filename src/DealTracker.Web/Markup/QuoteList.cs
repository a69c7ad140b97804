using DealTracker.Application.Deals;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Wording;

namespace DealTracker.Web.Markup;

/// <summary>Quotes to be shown with where they come from.</summary>
public sealed record QuoteList(DealView Deal, IReadOnlyList<Evidence> Quotes)
{
    /// <summary>A quote's words between quotation marks, unless marks stand in it: the same marks within each other can't be told apart.</summary>
    public string InMarks(Evidence quote) => Deal.Words(quote) is var words && words.AsSpan().IndexOfAny("“”\"‘") >= 0 ? words : $"“{words}”";

    /// <summary>When the article was published and whom it names, as far as is known.</summary>
    public string From(long article)
    {
        var source = Deal.Articles[article];
        var date = source.Published is { } published ? DatePhrase.For(published) : "undated";
        return source.GivenOutlet is { } outlet ? $", {outlet}, {date}"
            : source.Outlets.Count > 0 ? $", {date}, mentions {source.Outlets[0]}"
            : $", {date}";
    }
}
