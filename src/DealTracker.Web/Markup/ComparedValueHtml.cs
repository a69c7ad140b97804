using DealTracker.Domain.Comparison;
using DealTracker.Web.Pages.Deals;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DealTracker.Web.Markup;

/// <summary>An attribute's value on either side of a comparison.</summary>
public static class ComparedValueHtml
{
    public static IHtmlContent OlderValue(this IHtmlHelper html, AttributeRow row) =>
        Value(row.Was, row.Change is ChangeKind.Changed or ChangeKind.Removed, WordFate.Removed);

    public static IHtmlContent NewerValue(this IHtmlHelper html, AttributeRow row)
    {
        var value = row is { Change: ChangeKind.NotMentioned, Is: { } carried } ? Soft(Phrases.Compare.With("CarriedForward", carried))
            : row is { Change: ChangeKind.Removed, Is: null } ? Soft(Phrases.Compare["EndedWithIt"])
            : Value(row.Is, row.Change is ChangeKind.Changed or ChangeKind.Added or ChangeKind.Removed, WordFate.Added);
        if (row.Way is not { } words) return value;
        var way = new TagBuilder("span");
        way.AddCssClass("way");
        way.InnerHtml.Append(words);
        return new HtmlContentBuilder().AppendHtml(value).Append(" ").AppendHtml(way);
    }

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
