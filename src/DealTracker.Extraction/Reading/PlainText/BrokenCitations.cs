using System.Text;

namespace DealTracker.Extraction.Reading.PlainText;

/// <summary>Mends lines that were broken inside a citation mark: <c>[4][</c> and <c>8].</c> on the next line are one.</summary>
internal static class BrokenCitations
{
    public static IReadOnlyList<TextLine> Mend(IReadOnlyList<TextLine> lines)
    {
        var mended = new List<TextLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!Breaks(lines, i))
            {
                mended.Add(lines[i]);
                continue;
            }

            var joined = new StringBuilder(lines[i].Text);
            for (; Breaks(lines, i); i++)
                joined.Append(lines[i + 1].Text);
            mended.Add(new TextLine(joined.ToString(), lines[i].Indent));
        }

        return mended;
    }

    private static bool Breaks(IReadOnlyList<TextLine> lines, int at) =>
        at + 1 < lines.Count && lines[at].Text.EndsWith('[') && StartsWithMarkEnd(lines[at + 1].Text);

    private static bool StartsWithMarkEnd(string line)
    {
        var digits = 0;
        while (digits < line.Length && digits < 4 && char.IsAsciiDigit(line[digits]))
            digits++;
        return digits is > 0 and < 4 && digits < line.Length && line[digits] == ']';
    }
}
