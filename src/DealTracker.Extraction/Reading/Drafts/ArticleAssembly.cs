using System.Text;
using DealTracker.Domain;

namespace DealTracker.Extraction.Reading.Drafts;

/// <summary>Puts drafts together into one text with the blocks' places in it.</summary>
internal static class ArticleAssembly
{
    public static (string Text, IReadOnlyList<TextBlock> Blocks, IReadOnlyList<TextSpan> Masked) Assemble(IReadOnlyList<Draft> drafts)
    {
        var text = new StringBuilder();
        var blocks = new List<TextBlock>(drafts.Count);
        var masked = new List<TextSpan>();
        Draft? last = null;
        foreach (var draft in drafts)
        {
            if (last is not null)
                text.Append(Between(last, draft));
            text.Append(draft.Marker);
            var start = text.Length;
            text.Append(draft.Text);
            if (text.Length > ReadingLimits.Characters)
                throw UnreadableArticleException.TooLarge($"The text is longer than {ReadingLimits.Write(ReadingLimits.Characters)} characters.");
            blocks.Add(new TextBlock(
                new TextSpan(start, text.Length), draft.Kind, draft.Level, draft.Speaker, draft.Cell, draft.LeftOutBecause));
            masked.AddRange(draft.Masked.Select(span => span.Shift(start)));
            last = draft;
        }

        return (text.ToString(), blocks, masked);
    }

    private static string Between(Draft before, Draft after)
    {
        if (after.Has(DraftHints.SameLine))
            return after.Marker.StartsWith(':') ? "" : " ";
        if (after.Cell is not null && after.Has(DraftHints.Tight))
            return "\n";
        if (before.Cell is { } left && after.Cell is { } right && left.Table == right.Table)
            return left.Row == right.Row ? "\t" : "\n";
        var list = before.Kind == BlockKind.ListItem && after.Kind == BlockKind.ListItem;
        return list || after.Has(DraftHints.Tight) ? "\n" : "\n\n";
    }
}
