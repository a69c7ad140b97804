using System.Globalization;
using System.Resources;
using Microsoft.AspNetCore.Html;

namespace DealTracker.Web.Wording;

/// <summary>
/// The interface's words, by area: <c>Resources/Articles.resx</c> and its neighbours. What is said about a deal's terms is the
/// domain's wording. A key that is nowhere is a fault and throws; a test finds it before any reader does.
/// </summary>
public sealed class Phrases
{
    private readonly ResourceManager resources;
    private readonly string area;

    private Phrases(string area)
    {
        this.area = area;
        resources = new ResourceManager($"DealTracker.Web.Resources.{area}", typeof(Phrases).Assembly);
    }

    /// <summary>The frame around every page, and words that several areas share.</summary>
    public static Phrases Site { get; } = new(nameof(Site));

    public static Phrases Home { get; } = new(nameof(Home));

    public static Phrases Timeline { get; } = new(nameof(Timeline));

    public static Phrases Compare { get; } = new(nameof(Compare));

    public static Phrases Clauses { get; } = new(nameof(Clauses));

    public static Phrases Articles { get; } = new(nameof(Articles));

    public static Phrases Upload { get; } = new(nameof(Upload));

    public static Phrases Search { get; } = new(nameof(Search));

    public static Phrases Sources { get; } = new(nameof(Sources));

    public static Phrases Clashes { get; } = new(nameof(Clashes));

    public static Phrases History { get; } = new(nameof(History));

    public static Phrases Review { get; } = new(nameof(Review));

    public static Phrases Help { get; } = new(nameof(Help));

    public static Phrases Errors { get; } = new(nameof(Errors));

    /// <summary>What is counted: for one, and for any other number. <see cref="Counted"/> speaks them.</summary>
    public static Phrases Nouns { get; } = new(nameof(Nouns));

    /// <summary>Plain words.</summary>
    public string this[string key] =>
        resources.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"Resources/{area}.resx has no '{key}'.");

    /// <summary>Plain words with values in their places; numbers and dates as the request's culture writes them.</summary>
    public string With(string key, params object?[] values) => string.Format(CultureInfo.CurrentCulture, this[key], values);

    /// <summary>Words with markup in them. Values are encoded, unless they are markup themselves.</summary>
    public IHtmlContent Html(string key, params object?[] values) =>
        new HtmlContentBuilder().AppendFormat(CultureInfo.CurrentCulture, this[key], values!);

    /// <summary>The form for one or for any other number, parted by <c>|</c>; <paramref name="shown"/> may stand for the number.</summary>
    public string Count(string key, int count, object? shown = null)
    {
        var forms = this[key].Split('|');
        return string.Format(CultureInfo.CurrentCulture, forms[count == 1 ? 0 : ^1], shown ?? count);
    }
}
