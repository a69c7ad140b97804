using DealTracker.Domain.Dates;
using DealTracker.Domain.Wording;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DealTracker.Web.Markup;

/// <summary>A date as a <c>time</c> element, at its own precision.</summary>
public static class DateMarkup
{
    public static IHtmlContent Time(this IHtmlHelper html, EdtfDate date, string? words = null)
    {
        var time = new TagBuilder("time");
        if (DateForms.Machine(date) is { } machine) time.Attributes["datetime"] = machine;
        time.InnerHtml.Append(words ?? DatePhrase.For(date));
        return time;
    }
}
