using System.Collections.Frozen;
using DealTracker.Domain;

namespace DealTracker.Extraction.Sentences;

/// <summary>Divides a block of text into sentences at full stops, question marks and exclamation marks that end one.</summary>
public static class SentenceSplitter
{
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "inc", "corp", "ltd", "co", "llc", "plc", "vs", "etc", "e.g", "i.e", "cf", "no", "nos", "art", "para", "sec", "fig",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "approx", "ca", "est", "u.s", "u.k", "a.i", "d.c", "a.m", "p.m", "rev", "gen", "gov", "sen", "rep", "cl", "pp", "vol", "ed", "al", "resp", "incl", "excl", "cfa",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sentences of <paramref name="span"/> of <paramref name="text"/>, in order, trimmed, none empty.</summary>
    public static IEnumerable<TextSpan> Split(string text, TextSpan span)
    {
        var start = span.Start;
        for (var i = span.Start; i < span.End; i++)
        {
            if (!Ends(text, i, span)) continue;
            var end = i + 1;
            while (end < span.End && text[end] is '.' or '!' or '?' or '"' or '”' or '’' or '\'' or ')' or ']' or '“' or '»') end++;
            if (Trim(text, start, end) is { } sentence) yield return sentence;
            start = end;
            i = end - 1;
        }

        if (Trim(text, start, span.End) is { } rest) yield return rest;
    }

    private static bool Ends(string text, int i, TextSpan span)
    {
        var c = text[i];
        if (c is not ('.' or '!' or '?' or '…' or '\n')) return false;
        if (c == '\n') return true;
        var next = i + 1;
        while (next < span.End && text[next] is '.' or '!' or '?' or '"' or '”' or '’' or '\'' or ')' or ']' or '“' or '»') next++;
        if (next >= span.End) return true;
        if (!char.IsWhiteSpace(text[next]) && text[next] != '[') return false;
        while (next < span.End && char.IsWhiteSpace(text[next])) next++;
        if (next >= span.End) return true;
        if (c is '…' && char.IsLower(text[next])) return false;
        if (c != '.') return !char.IsLower(text[next]);
        if (char.IsLower(text[next])) return false;
        if (i > span.Start && text[i - 1] == '.') return char.IsUpper(text[next]);
        var word = i;
        while (word > span.Start && (char.IsLetter(text[word - 1]) || (text[word - 1] == '.' && word - 1 > span.Start && char.IsLetter(text[word - 2])))) word--;
        var before = text.AsSpan(word, i - word);
        if (before.Length == 1 && char.IsUpper(before[0])) return char.IsDigit(text[next]) is false && i - word == 1 && (i < 2 || !char.IsWhiteSpace(text[Math.Max(0, word - 1)]));
        if (before.Length is 0 && i > span.Start && char.IsDigit(text[i - 1])) return !(char.IsLetter(text[next]) && IsOrdinalDay(text, i, next));
        if (before is "No" or "no" or "Nos" or "nos") return !char.IsDigit(text[next]);
        return !Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before) || (before.Length > 2 && before is "inc" or "Inc" or "Corp" or "Ltd" or "etc" && char.IsUpper(text[next]) && false);
    }

    // "on 27. February": a day written with a full stop.
    private static bool IsOrdinalDay(string text, int stop, int next)
    {
        var digits = stop;
        while (digits > 0 && char.IsDigit(text[digits - 1])) digits--;
        if (stop - digits > 2) return false;
        var end = next;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text[next..end] is "January" or "February" or "March" or "April" or "May" or "June" or "July" or "August" or "September" or "October" or "November" or "December"
            or "Jan" or "Feb" or "Mar" or "Apr" or "Jun" or "Jul" or "Aug" or "Sep" or "Sept" or "Oct" or "Nov" or "Dec";
    }

    private static TextSpan? Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return end > start ? new TextSpan(start, end) : null;
    }
}
