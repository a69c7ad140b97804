using DealTracker.Application.Deals;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Wording;

namespace DealTracker.Web.Markup;

/// <summary>Quotes to be shown with where they come from.</summary>
public sealed record QuoteList(DealView Deal, IReadOnlyList<Evidence> Quotes)
{
    /// <summary>A quote's words between quotation marks, unless they bring their own.</summary>
    public string InMarks(Evidence quote) => Deal.Words(quote) is ['“' or '"' or '‘', ..] words ? words : $"“{Deal.Words(quote)}”";

    /// <summary>When the article was published and whom it names, as far as is known.</summary>
    public string From(long article)
    {
        var source = Deal.Articles[article];
        var date = source.Published is { } published ? DatePhrase.For(published) : "undated";
        return source.GivenOutlet is { } outlet ? $", {outlet}, {date}"
            : source.Outlets.Count > 0 ? $", {date}, names {source.Outlets[0]}"
            : $", {date}";
    }
}
