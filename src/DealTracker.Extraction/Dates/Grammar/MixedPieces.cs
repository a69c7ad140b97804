using System.Globalization;
using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates.Grammar;

/// <summary>What tokens of letters and digits mean: "30th", "Q4", "3Q26", "H1", "FY27", "2030s".</summary>
internal static class MixedPieces
{
    public static bool AddTo(Chart chart, int i)
    {
        var word = chart.Tokens.Word(i);
        var digits = 0;
        while (digits < word.Length && char.IsAsciiDigit(word[digits])) digits++;
        return digits > 0 ? AddNumberFirst(chart, i, word, digits) : AddLetterFirst(chart, i, word);
    }

    private static bool AddNumberFirst(Chart chart, int i, ReadOnlySpan<char> word, int digits)
    {
        if (digits > 4 || !Number(word[..digits], out var number)) return false;
        var rest = word[digits..];
        if (digits <= 2 && rest.Length == 2 && (IsAny(rest, "st", "nd") || IsAny(rest, "rd", "th")))
        {
            PlainPieces.AddOrdinal(chart, i, i + 1, number);
            return true;
        }

        if (digits == 4 && number % 10 == 0 && IsAny(rest, "s", "s")) return Add(chart, PieceKind.Decade, i, number);
        if (digits == 2 && number % 10 == 0 && IsAny(rest, "s", "s") && PlainPieces.AfterApostrophe(chart.Tokens, i))
        {
            chart.Add(new Piece(PieceKind.Decade, i - 1, i + 1, 1900 + number));
            return true;
        }

        if (digits != 1) return false;
        var (kind, most) = char.ToUpperInvariant(rest[0]) switch { 'Q' => (PieceKind.Quarter, 4), 'H' => (PieceKind.Half, 2), _ => default };
        if (most == 0 || number < 1 || number > most) return false;
        if (rest.Length == 1) return Add(chart, kind, i, number);
        return TryYear(rest[1..], out var year) && AddOf(chart, kind, i, year, number);
    }

    private static bool AddLetterFirst(Chart chart, int i, ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && word[0] is 'F' or 'f' && word[1] is 'Y' or 'y') return TryYear(word[2..], out var fiscal) && Add(chart, PieceKind.Fiscal, i, fiscal);
        if (word.Length < 2 || !char.IsAsciiDigit(word[1])) return false;
        if (word[0] == 'W' && word.Length <= 3 && Number(word[1..], out var week)) return Add(chart, PieceKind.Week, i, week);
        var number = word[1] - '0';
        var (kind, most) = char.ToUpperInvariant(word[0]) switch { 'Q' => (PieceKind.Quarter, 4), 'H' => (PieceKind.Half, 2), _ => default };
        if (most == 0 || number < 1 || number > most) return false;
        if (word.Length == 2) return Add(chart, kind, i, number);
        if (char.ToUpperInvariant(word[2]) == 'F' && word.Length > 4 && TryYear(word[4..], out var ofFiscal))
            return AddDate(chart, i, Meaning.Of(Domain.Dates.EdtfDate.OfFiscal(ofFiscal, kind == PieceKind.Quarter ? number : 0)));
        return TryYear(word[2..], out var year) && AddOf(chart, kind, i, year, number);
    }

    private static bool AddOf(Chart chart, PieceKind kind, int i, int year, int number) =>
        AddDate(chart, i, Meaning.Of(kind == PieceKind.Quarter ? Domain.Dates.EdtfDate.OfQuarter(year, number) : Domain.Dates.EdtfDate.OfHalf(year, number)));

    private static bool AddDate(Chart chart, int i, Meaning? meaning)
    {
        if (meaning is not null) chart.Add(new Piece(PieceKind.Compact, i, i + 1, 0, meaning));
        return meaning is not null;
    }

    private static bool Add(Chart chart, PieceKind kind, int i, int value)
    {
        chart.Add(new Piece(kind, i, i + 1, value));
        return true;
    }

    private static bool TryYear(ReadOnlySpan<char> digits, out int year)
    {
        year = 0;
        if (digits.Length is not (2 or 4) || !Number(digits, out var number)) return false;
        year = digits.Length == 4 ? number : number < 70 ? 2000 + number : 1900 + number;
        return year is >= 1900 and < 2200;
    }

    private static bool Number(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool IsAny(ReadOnlySpan<char> word, string one, string other) =>
        word.Equals(one, StringComparison.OrdinalIgnoreCase) || word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
