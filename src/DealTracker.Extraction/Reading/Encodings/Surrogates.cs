namespace DealTracker.Extraction.Reading.Encodings;

/// <summary>Halves of characters that stand alone, which no encoder would take.</summary>
internal static class Surrogates
{
    public static string Mend(string text)
    {
        var wrong = FirstLone(text, 0);
        if (wrong < 0)
            return text;
        var units = text.ToCharArray();
        for (; wrong >= 0; wrong = FirstLone(text, wrong + 1))
            units[wrong] = '\uFFFD';
        return new string(units);
    }

    private static int FirstLone(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else
                return i;
        }

        return -1;
    }
}
