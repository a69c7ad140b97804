using System.Globalization;
using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates.Grammar;

/// <summary>What words and digits are on their own: the floor that rules build on.</summary>
internal static class PlainPieces
{
    /// <summary>Fills <paramref name="chart"/>; false where the text holds nothing that speaks of time.</summary>
    public static bool AddTo(Chart chart)
    {
        var any = false;
        var tokens = chart.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i].Shape)
            {
                case TokenShape.Word:
                    any |= AddWord(chart, i);
                    break;
                case TokenShape.Digits:
                    any |= AddDigits(chart, i);
                    break;
                case TokenShape.Mixed:
                    any |= MixedPieces.AddTo(chart, i);
                    break;
            }
        }

        return any;
    }

    private static bool AddWord(Chart chart, int i)
    {
        var any = false;
        var tokens = chart.Tokens;
        var word = tokens.Word(i);
        foreach (var sense in DateWords.Of(word))
        {
            if (sense.Kind == PieceKind.NumberWord) AddNumberWords(chart, i);
            else if (sense.Kind == PieceKind.OrdinalWord) AddOrdinal(chart, i, i + 1, sense.Value);
            else if (sense.Kind == PieceKind.Roman) any |= AddRoman(chart, i, sense.Value);
            else chart.Add(new Piece(sense.Kind, i, i + 1, sense.Value));
            any |= sense.Kind is not (PieceKind.NumberWord or PieceKind.Which or PieceKind.Shift or PieceKind.Side or PieceKind.Edge or PieceKind.Lean);
        }

        if (word is "a" or "A" or "an" or "An" or "one" or "One") chart.Add(new Piece(PieceKind.Count, i, i + 1, 1));
        return any || chart.At(i, PieceKind.Year) is not null;
    }

    private static bool AddRoman(Chart chart, int i, int value)
    {
        var word = chart.Tokens.Word(i);
        foreach (var c in word)
            if (!char.IsAsciiLetterUpper(c)) return false;
        chart.Add(new Piece(PieceKind.Roman, i, i + 1, value));
        return true;
    }

    private static void AddNumberWords(Chart chart, int i)
    {
        if (NumberWords.Year(chart.Tokens, i) is { } year) chart.Add(new Piece(PieceKind.Year, i, year.End, year.Value));
        if (NumberWords.Ordinal(chart.Tokens, i) is { } ordinal) AddOrdinal(chart, i, ordinal.End, ordinal.Value);
        if (NumberWords.Number(chart.Tokens, i) is not { } number) return;
        chart.Add(new Piece(PieceKind.Number, i, number.End, number.Value));
        chart.Add(new Piece(PieceKind.Count, i, number.End, number.Value));
    }

    internal static void AddOrdinal(Chart chart, int i, int end, int value)
    {
        chart.Add(new Piece(PieceKind.Ordinal, i, end, value));
        if (value is >= 1 and <= 31) chart.Add(new Piece(PieceKind.Day, i, end, value));
    }

    private static bool AddDigits(Chart chart, int i)
    {
        var word = chart.Tokens.Word(i);
        if (word.Length == 8) return AddCompactDay(chart, i, word);
        if (word.Length > 4 || !int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return false;
        chart.Add(new Piece(PieceKind.Number, i, i + 1, value));
        chart.Add(new Piece(PieceKind.Count, i, i + 1, value));
        if (word.Length <= 2 && value is >= 1 and <= 31)
        {
            chart.Add(new Piece(PieceKind.Day, i, i + 1, value));
            chart.Add(new Piece(PieceKind.Two, i, i + 1, value));
        }

        if (word.Length == 2)
        {
            chart.Add(new Piece(PieceKind.ShortYear, i, i + 1, value < 70 ? 2000 + value : 1900 + value));
            if (AfterApostrophe(chart.Tokens, i)) chart.Add(new Piece(PieceKind.Year, i - 1, i + 1, value < 70 ? 2000 + value : 1900 + value));
        }

        if (word.Length == 4 && value is >= 1000 and <= 2999) chart.Add(new Piece(PieceKind.Year, i, i + 1, value));
        return true;
    }

    /// <summary>"20260427".</summary>
    private static bool AddCompactDay(Chart chart, int i, ReadOnlySpan<char> digits)
    {
        if (digits[0] is not ('1' or '2') || digits[1] is not ('9' or '0')) return false;
        var day = EdtfDate.OfDay(Number(digits[..4]), Number(digits[4..6]), Number(digits[6..]));
        if (Meaning.Of(day) is not { } meaning) return false;
        chart.Add(new Piece(PieceKind.Compact, i, i + 1, 0, meaning));
        return true;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    internal static bool AfterApostrophe(TokenList tokens, int i) => tokens.Glued(i) && tokens.Word(i - 1) is ['\''] or ['’'] or ['‘'];
}
