using DealTracker.Web.Wording;
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

        var words = piece.Text.Trim();
        var at = piece.Text.IndexOf(words, StringComparison.Ordinal);
        content.Append(piece.Text[..at]).AppendHtml(Mark(words, piece.Fate)).Append(piece.Text[(at + words.Length)..]);
    }

    /// <summary>Words that were removed or added, as one mark.</summary>
    public static TagBuilder Mark(string words, WordFate fate)
    {
        var mark = new TagBuilder(fate == WordFate.Removed ? "del" : "ins");
        var said = new TagBuilder("span");
        said.AddCssClass("vh");
        said.InnerHtml.Append(fate == WordFate.Removed ? Phrases.Compare["RemovedMark"] : Phrases.Compare["AddedMark"]).Append(" ");
        mark.InnerHtml.AppendHtml(said).Append(words);
        return mark;
    }
}
