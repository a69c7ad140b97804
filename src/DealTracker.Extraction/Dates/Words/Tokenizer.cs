namespace DealTracker.Extraction.Dates.Words;

/// <summary>Divides a text into words, numbers and marks, in one pass.</summary>
internal static class Tokenizer
{
    public static TokenList Split(string text)
    {
        var tokens = new List<Token>(text.Length / 5 + 4);
        var space = true;
        var newLine = true;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                space = true;
                newLine |= text[i] is '\n' or '\r' or '\u2028' or '\u2029';
                i++;
                continue;
            }

            var (end, shape) = EndOf(text, i);
            tokens.Add(new Token(i, end, shape, space, newLine));
            space = newLine = false;
            i = end;
        }

        return new TokenList(text, tokens);
    }

    private static (int End, TokenShape Shape) EndOf(string text, int start)
    {
        if (IsApostrophe(text[start]) && IsPossessive(text, start)) return (start + 2, TokenShape.Mark);
        if (!IsWordly(text[start])) return (start + 1, TokenShape.Mark);
        var (letters, digits) = (false, false);
        var i = start;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c)) digits = true;
            else if (IsWordly(c))
            {
                if (!letters && digits && c == 'T' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])) break;
                if (letters && char.IsUpper(c) && char.IsLower(text[i - 1]) && DateWords.IsCalendarName(text.AsSpan(start, i - start))) break;
                letters = true;
            }
            else if (!(IsApostrophe(c) && letters && i + 1 < text.Length && char.IsLetter(text[i + 1]) && !IsPossessive(text, i))) break;
        }

        if (letters) return (i, digits ? TokenShape.Mixed : TokenShape.Word);
        var grouped = AfterGroups(text, i);
        return grouped > i && i - start <= 3 ? (grouped, TokenShape.Grouped) : (i, TokenShape.Digits);
    }

    private static int AfterGroups(string text, int i)
    {
        while (i + 3 < text.Length && text[i] == ',' && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3]) &&
            (i + 4 == text.Length || !char.IsAsciiDigit(text[i + 4])))
            i += 4;
        return i;
    }

    private static bool IsWordly(char c) => char.IsLetterOrDigit(c);

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘';

    private static bool IsPossessive(string text, int i) =>
        i + 1 < text.Length && text[i + 1] is 's' or 'S' && (i + 2 == text.Length || !char.IsLetterOrDigit(text[i + 2])) && i > 0 && char.IsLetterOrDigit(text[i - 1]);
}
