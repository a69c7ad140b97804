using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DealTracker.Web.Markup;

/// <summary>Marked words as <c>del</c> and <c>ins</c>, each with a word for whoever sees no colour and no line.</summary>
public static class MarkedHtml
{
    public static IHtmlContent Marked(this IHtmlHelper html, IEnumerable<MarkedWords> words)
    {
        var content = new HtmlContentBuilder();
        MarkedWords? before = null;
        foreach (var piece in words)
        {
            // Removed words and those in their place touch: a space keeps them apart.
            if (before is { Fate: WordFate.Removed } && piece.Fate == WordFate.Added && !before.Text.EndsWith(' ')) content.Append(" ");
            Append(content, piece);
            before = piece;
        }

        return content;
    }

    private static void Append(HtmlContentBuilder content, MarkedWords piece)
    {
        if (piece.Fate == WordFate.Kept || string.IsNullOrWhiteSpace(piece.Text))
        {
            content.Append(piece.Text);
            return;
        }

        var removed = piece.Fate == WordFate.Removed;
        var words = piece.Text.Trim();
        var mark = new TagBuilder(removed ? "del" : "ins");
        var said = new TagBuilder("span");
        said.AddCssClass("vh");
        said.InnerHtml.Append(removed ? "removed: " : "added: ");
        mark.InnerHtml.AppendHtml(said).Append(words);
        var at = piece.Text.IndexOf(words, StringComparison.Ordinal);
        content.Append(piece.Text[..at]).AppendHtml(mark).Append(piece.Text[(at + words.Length)..]);
    }
}
