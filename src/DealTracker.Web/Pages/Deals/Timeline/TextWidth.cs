namespace DealTracker.Web.Pages.Deals.Timeline;

/// <summary>Estimated widths: the server knows no font, so it reckons with a wide one, and text may end short of its room, never beyond.</summary>
public static class TextWidth
{
    private const double Plain = 0.545;
    private const double Bold = 0.61;

    public static double Of(string text, double size, bool bold = false) => text.Length * size * (bold ? Bold : Plain);

    /// <summary>As much of <paramref name="text"/> as fits, ended by an ellipsis where something is missing; null where hardly anything fits.</summary>
    public static string? Fit(string text, double size, double room)
    {
        if (Of(text, size) <= room) return text;
        var letters = (int)(room / (size * Plain)) - 1;
        if (letters < 7) return null;
        var cut = text.LastIndexOf(' ', letters);
        return text[..(cut >= letters / 2 ? cut : letters)].TrimEnd(' ', ',', ';') + "…";
    }
}
