namespace DealTracker.Extraction.Dates.Grammar;

/// <summary>One place of a shape: a slot for a piece, or words of which one must stand there.</summary>
/// <param name="Slots">The kinds of piece that may stand there, the first that does; none for words.</param>
/// <param name="Words">The alternatives, for words and marks.</param>
/// <param name="Glued">No blank stands before it.</param>
/// <param name="Index">The slot's number in the picture, counted over slots.</param>
internal sealed record PictureElement(PieceKind[] Slots, string[] Words, bool Glued, int Index);

/// <summary>Reads the pictures of rules.</summary>
internal static class Picture
{
    /// <summary>The shapes that <paramref name="picture"/> stands for; throws <see cref="FormatException"/> where it cannot be read.</summary>
    public static IReadOnlyList<PictureElement[]> Shapes(string picture)
    {
        var index = 0;
        var shapes = Expand(picture, glued: false, ref index);
        return shapes.Any(shape => shape.Count == 0)
            ? throw new FormatException($"The picture '{picture}' matches nothing at all.")
            : [.. shapes.Select(shape => shape.ToArray())];
    }

    private static List<List<PictureElement>> Expand(string picture, bool glued, ref int index)
    {
        List<List<PictureElement>> shapes = [[]];
        for (var i = 0; i < picture.Length;)
        {
            if (picture[i] == ' ')
            {
                glued = false;
                i++;
                continue;
            }

            var optional = picture[i] == '[';
            var end = optional ? ClosingBracket(picture, i) : EndOfElement(picture, i);
            List<List<PictureElement>> parts = optional ? [.. Expand(picture[(i + 1)..end], glued, ref index), []] : [[Element(picture[i..end], glued, ref index)]];
            shapes = [.. shapes.SelectMany(shape => parts.Select(part => shape.Concat(part).ToList()))];
            i = optional ? end + 1 : end;
            glued = true;
        }

        return shapes;
    }

    private static PictureElement Element(string text, bool glued, ref int index) => text[0] == '<'
        ? new PictureElement([.. text[1..^1].Split('|').Select(Kind)], [], glued, index++)
        : new PictureElement([], text.Split('|'), glued, -1);

    private static int EndOfElement(string picture, int i)
    {
        if (picture[i] == '<') return ClosingAngle(picture, i) + 1;
        i = EndOfWord(picture, i);
        while (i + 1 < picture.Length && picture[i] == '|') i = EndOfWord(picture, i + 1);
        return i;
    }

    private static int EndOfWord(string picture, int i)
    {
        if (picture[i] is '\'' or '’') return i + (i + 1 < picture.Length && picture[i + 1] == 's' ? 2 : 1);
        if (!char.IsLetterOrDigit(picture[i])) return i + 1;
        while (i < picture.Length && char.IsLetterOrDigit(picture[i])) i++;
        return i;
    }

    private static int ClosingBracket(string picture, int i)
    {
        for (var (end, depth) = (i, 0); end < picture.Length; end++)
        {
            depth += picture[end] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0) return end;
        }

        throw new FormatException($"The picture '{picture}' has an unclosed '['.");
    }

    private static int ClosingAngle(string picture, int i)
    {
        var end = picture.IndexOf('>', i);
        return end > i + 1 ? end : throw new FormatException($"The picture '{picture}' has an unclosed '<'.");
    }

    private static PieceKind Kind(string slot) =>
        Enum.TryParse<PieceKind>(slot.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind)
            ? kind
            : throw new FormatException($"'<{slot}>' is no kind of piece.");
}
