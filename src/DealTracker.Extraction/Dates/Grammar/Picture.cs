namespace DealTracker.Extraction.Dates.Grammar;

/// <summary>One place of a shape: a slot for a piece, or words of which one must stand there.</summary>
/// <param name="Slot">The kind of piece, or null for words.</param>
/// <param name="Words">The alternatives, for words and marks.</param>
/// <param name="Glued">No blank stands before it.</param>
/// <param name="Index">The slot's number in the picture, counted over slots.</param>
internal sealed record PictureElement(PieceKind? Slot, string[] Words, bool Glued, int Index);

/// <summary>Reads the pictures of rules.</summary>
internal static class Picture
{
    /// <summary>The shapes that <paramref name="picture"/> stands for; throws <see cref="FormatException"/> where it cannot be read.</summary>
    public static IReadOnlyList<PictureElement[]> Shapes(string picture)
    {
        List<List<PictureElement>> shapes = [[]];
        var (glued, index) = (false, 0);
        for (var i = 0; i < picture.Length;)
        {
            if (picture[i] == ' ')
            {
                glued = false;
                i++;
                continue;
            }

            var optional = picture[i] == '[';
            var end = optional ? Closing(picture, i, '[', ']') : EndOfElement(picture, i);
            var part = optional ? picture[(i + 1)..end] : picture[i..end];
            var elements = Elements(part, glued, ref index);
            shapes = [.. shapes.Select(shape => shape.Concat(elements).ToList()), .. optional ? shapes : []];
            i = optional ? end + 1 : end;
            glued = true;
        }

        return shapes.Any(shape => shape.Count == 0)
            ? throw new FormatException($"The picture '{picture}' matches nothing at all.")
            : [.. shapes.Select(shape => shape.ToArray())];
    }

    private static List<PictureElement> Elements(string part, bool glued, ref int index)
    {
        var elements = new List<PictureElement>();
        for (var i = 0; i < part.Length;)
        {
            if (part[i] == ' ')
            {
                glued = false;
                i++;
                continue;
            }

            var end = EndOfElement(part, i);
            var text = part[i..end];
            elements.Add(text[0] == '<'
                ? new PictureElement(Kind(text), [], glued, index++)
                : new PictureElement(null, text.Split('|'), glued, -1));
            glued = true;
            i = end;
        }

        return elements;
    }

    private static int EndOfElement(string picture, int i)
    {
        if (picture[i] == '<') return Closing(picture, i, '<', '>') + 1;
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

    private static int Closing(string picture, int i, char open, char close)
    {
        var end = picture.IndexOf(close, i);
        return end > i + 1 && picture.IndexOf(open, i + 1, end - i - 1) < 0
            ? end
            : throw new FormatException($"The picture '{picture}' has an unclosed '{open}'.");
    }

    private static PieceKind Kind(string slot) =>
        Enum.TryParse<PieceKind>(slot[1..^1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind)
            ? kind
            : throw new FormatException($"'{slot}' is no kind of piece.");
}
