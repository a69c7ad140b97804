using System.Globalization;
using System.Text;
using DealTracker.Application.Deals;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Wording;
using DealTracker.Web.Markup;
using DealTracker.Web.Pages.Deals;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Api;

/// <summary>A comparison as Markdown, to be pasted into a mail or a note; quotes are block quotes with a link to where they stand.</summary>
public static class CompareMarkdown
{
    public static string Of(DealView deal, VersionComparison pair, string origin)
    {
        var (from, to) = (DatePhrase.For(pair.From.Announced), DatePhrase.For(pair.To.Announced));
        var text = new StringBuilder();
        Line(text, $"# {Escaped(Phrases.Compare.With("Title", deal.Title, from, to))}");
        Line(text, Escaped(CompareSummary.Of(deal, pair)));
        Line(text, origin + Links.Compare(deal.Id, pair.From.Id, pair.To.Id));
        foreach (var change in pair.Clauses) Append(text, new CompareRow(deal, pair, change), (from, to), origin);
        return text.ToString();
    }

    private static void Append(StringBuilder text, CompareRow row, (string From, string To) heads, string origin)
    {
        Line(text, $"## {ChangeWords.For(row.Change.Change)}: {Escaped(ClauseTitle.Of(row.Clause, row.Deal.Names))}");
        Line(text, Escaped(ChangeSentence.For(row.Change, row.Deal.Names)));
        text.Append(CultureInfo.InvariantCulture, $"| {Phrases.Compare["Attribute"]} | {heads.From} | {heads.To} |\n|---|---|---|\n");
        foreach (var value in row.Attributes)
            text.Append(CultureInfo.InvariantCulture, $"| {AttributeNames.For(value.Attribute)} | {Cell(value.Was)} | {Cell(Newer(value))} |\n");
        text.Append('\n');
        Append(text, row.Before, heads.From, origin);
        Append(text, row.After, heads.To, origin);
    }

    /// <summary>The newer value, with what is carried marked as such, and which way it went.</summary>
    private static string? Newer(AttributeRow row)
    {
        var value = row is { Change: ChangeKind.NotMentioned, Is: { } carried } ? Phrases.Compare.With("CarriedForward", carried) : row.Is;
        return row.Way is null ? value : $"{value} ({row.Way})";
    }

    private static void Append(StringBuilder text, QuoteList quotes, string version, string origin)
    {
        foreach (var quote in quotes.Quotes)
        {
            var source = Escaped(Phrases.Compare.With("QuoteFrom", quote.Article, quotes.From(quote.Article)));
            Line(text, $"> {Escaped(quotes.Deal.Words(quote))}\n>\n> {version}, [{source}]({origin}{Links.Quote(quote)})");
        }
    }

    private static string Cell(string? value) => value is null ? Phrases.Compare["NotStated"] : Escaped(value);

    private static void Line(StringBuilder text, string line) => text.Append(line).Append("\n\n");

    /// <summary>On one line, and without any sign that Markdown or HTML would read.</summary>
    private static string Escaped(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var letter in string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '&') safe.Append('\\');
            safe.Append(letter);
        }

        return safe.ToString();
    }
}
