using DealTracker.Domain.Comparison;
using DealTracker.Web.Pages.Deals;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DealTracker.Web.Markup;

/// <summary>An attribute's value on either side of a comparison.</summary>
public static class ComparedValueHtml
{
    public static IHtmlContent OlderValue(this IHtmlHelper html, AttributeRow row, ChangeKind change) =>
        Value(row.Was, row.Differs && change != ChangeKind.NotMentioned, WordFate.Removed);

    public static IHtmlContent NewerValue(this IHtmlHelper html, AttributeRow row, ChangeKind change) =>
        change == ChangeKind.NotMentioned && row.Is is not null
            ? Soft(Phrases.Compare.With("CarriedForward", row.Is))
            : Value(row.Is, row.Differs && change != ChangeKind.NotMentioned, WordFate.Added);

    private static IHtmlContent Value(string? value, bool marked, WordFate fate) =>
        value is null ? Soft(Phrases.Compare["NotStated"])
        : marked ? MarkedHtml.Mark(value, fate)
        : new HtmlContentBuilder().Append(value);

    private static TagBuilder Soft(string words)
    {
        var soft = new TagBuilder("span");
        soft.AddCssClass("soft");
        soft.InnerHtml.Append(words);
        return soft;
    }
}
