using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace DealTracker.Web.Hosting;

/// <summary>
/// The languages of the pages, from what the browser asks for: English is the only one so far, with dates and numbers as in Britain.
/// Another is a set of resource files beside the English ones and an entry here.
/// </summary>
public static class Languages
{
    public static void UseLanguages(this IApplicationBuilder app) => app.UseRequestLocalization(new RequestLocalizationOptions
    {
        DefaultRequestCulture = new RequestCulture("en-GB", "en"),
        SupportedCultures = [CultureInfo.GetCultureInfo("en-GB")],
        SupportedUICultures = [CultureInfo.GetCultureInfo("en")],
        RequestCultureProviders = [new AcceptLanguageHeaderRequestCultureProvider()],
    });

    /// <summary>What a page says of itself in <c>lang</c>.</summary>
    public static string OfThisPage => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
}
