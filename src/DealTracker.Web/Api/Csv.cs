using System.Globalization;
using System.Text;

namespace DealTracker.Web.Api;

/// <summary>Rows as RFC 4180 has them: UTF-8, commas, quotes where needed, CRLF.</summary>
public static class Csv
{
    public const string Type = "text/csv; charset=utf-8";

    public static string Of(IEnumerable<IReadOnlyList<string?>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows) text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return text.ToString();
    }

    private static string Cell(string? value)
    {
        var text = IsFormula(value ?? "") ? "'" + value : value ?? "";
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>Spreadsheets would run such words; plain numbers they may have.</summary>
    private static bool IsFormula(string text) =>
        text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] && !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
