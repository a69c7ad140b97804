using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace DealTracker.Web.Pages.Deals.Timeline;

/// <summary>
/// An SVG as it is written: shapes carry classes and geometry alone, since the content security policy allows no style attribute,
/// and all words are encoded.
/// </summary>
public sealed class Drawing : IHtmlContent
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder svg = new();

    public void Rect(double x, double y, double width, double height, string look, string? fill = null, double round = 0)
    {
        var more = (fill is null ? "" : $" fill=\"url(#{fill})\"") + (round > 0 ? $" rx=\"{N(round)}\"" : "");
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\" class=\"{look}\"{more}/>\n");
    }

    /// <summary>Written as a path, which takes half the letters of a line.</summary>
    public void Line(double x1, double y1, double x2, double y2, string look)
    {
        var to = (x1 == x2, y1 == y2) switch { (true, _) => $"V{N(y2)}", (_, true) => $"H{N(x2)}", _ => $"L{N(x2)} {N(y2)}" };
        Path($"M{N(x1)} {N(y1)}{to}", look);
    }

    /// <summary>Upright lines of one look, in one shape.</summary>
    public void Uprights(IEnumerable<(double X, double From, double To)> lines, string look) =>
        Path(string.Concat(lines.Select(line => $"M{N(line.X)} {N(line.From)}V{N(line.To)}")), look);

    public void Path(string d, string look) => svg.Append(CultureInfo.InvariantCulture, $"<path d=\"{d}\" class=\"{look}\"/>\n");

    public void Text(double x, double y, string look, string words) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{N(x)}\" y=\"{N(y)}\"{Class(look)}>{Encode(words)}</text>\n");

    /// <summary>What <paramref name="shapes"/> draws, as one link that the keyboard passes by: the list holds the same items.</summary>
    public void Link(string address, string? title, Action shapes)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<a href=\"{Encode(address)}\" tabindex=\"-1\">\n");
        shapes();
        if (title is not null) svg.Append(CultureInfo.InvariantCulture, $"<title>{Encode(title)}</title>");
        svg.Append("</a>\n");
    }

    /// <summary>A hatch that other shapes are filled with; its id must be the page's own.</summary>
    public void Hatch(string id, string back, string line) => svg.Append(
        CultureInfo.InvariantCulture,
        $"<pattern id=\"{id}\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"7\" height=\"7\" class=\"{back}\"/><line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"7\" class=\"{line}\"/></pattern>\n");

    public static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(svg);

    public override string ToString() => svg.ToString();

    private static string Class(string look) => look.Length == 0 ? "" : $" class=\"{look}\"";

    private static string Encode(string words) => Encoder.Encode(words);
}
