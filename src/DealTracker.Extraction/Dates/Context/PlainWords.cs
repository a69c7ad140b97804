using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates.Context;

/// <summary>Tells whether a bare number, month name or season name speaks of time where it stands.</summary>
internal static class PlainWords
{
    private static readonly WordSet TimePrepositions = WordFile.Words("time-prepositions");
    private static readonly WordSet CountNouns = WordFile.Words("count-nouns");
    private static readonly WordSet NumberLabels = WordFile.Words("number-labels");
    private static readonly WordSet Streets = WordFile.Words("streets");
    private static readonly WordSet FirmPrepositions = WordFile.Words("year-prepositions");
    private static readonly WordSet HyphenHeads = WordFile.Words("hyphen-heads");
    private static readonly WordSet MonthLeads = WordFile.Words("month-leads");
    private static readonly WordSet DayFollowers = WordFile.Words("day-followers");
    private static readonly WordSet DayPrepositions = WordFile.Words("day-prepositions");
    private static readonly WordSet NoWeekday = WordFile.Words("no-weekday");
    private static readonly WordSet Verbs = WordFile.Words("may-followers");

    /// <summary>True where the four digits at tokens <paramref name="start"/> to <paramref name="end"/> are a year.</summary>
    public static bool IsYear(TokenList tokens, int start, int end)
    {
        if (IsAttached(tokens, start, end)) return false;
        if (tokens.Has(start - 1, TokenShape.Digits) || IsInitials(tokens, start - 1)) return false;
        if (tokens.IsAny(start - 1, FirmPrepositions)) return !tokens.IsAny(end, CountNouns) || !tokens.Is(start - 1, "to") && !tokens.Is(start - 1, "of");
        if (tokens.IsAny(start - 1, NumberLabels) || tokens.Word(start - 1) is ['.'] && tokens.IsAny(start - 2, NumberLabels)) return false;
        if (tokens.IsAny(end, CountNouns) || IsAddress(tokens, end)) return false;
        if (tokens.Has(start - 1, TokenShape.Word) && tokens.Capital(start - 1) && (!tokens.OpensSentence(start - 1) || IsShouted(tokens, start - 1)) && !HasSense(tokens, start - 1)) return false;
        return true;
    }

    /// <summary>True where the month name at token <paramref name="i"/> is one: "May we", "march on" and "April Chen" are none.</summary>
    public static bool IsMonth(TokenList tokens, int i, int end)
    {
        if (!tokens.Capital(i)) return tokens.Word(i).Length > 3 && !tokens.Is(i, "march") && tokens.IsAny(i - 1, MonthLeads) && !tokens.Is(i - 1, "the") && !(tokens.Is(i, "august") && tokens.Has(end, TokenShape.Word));
        if (tokens.Glued(i) && tokens.Word(i - 1) is ['-'] or ['‑'] && tokens.IsAny(i - 2, HyphenHeads)) return true;
        if (tokens.Glued(i) && tokens.Word(i - 1) is ['-'] or ['@'] or ['#'] or ['.'] or ['_']) return false;
        if (!tokens.EndsLine(end - 1) && tokens.Glued(end) && tokens.Word(end) is ['-'] or ['@'] or ['_'] && tokens.Glued(end + 1) && !tokens.Has(end + 1, TokenShape.Digits)) return false;
        var led = tokens.IsAny(i - 1, MonthLeads);
        if (tokens.Word(i).Length == 3 && !tokens.Is(i, "May") && tokens.Word(end) is not ['.']) return led;
        if (led) return !((tokens.Is(i - 1, "the") || tokens.Is(i - 1, "of")) && tokens.Capital(end) && tokens.Has(end, TokenShape.Word));
        if (tokens.Is(i, "May")) return tokens.OpensSentence(i) && tokens.Word(end) is [':'] or ['–'] or ['—'] or ['|'] || tokens.Word(end) is ['\'' or '’', 's'];
        if (tokens.EndsLine(end - 1)) return true;
        return !(tokens.Has(end, TokenShape.Word) && (tokens.Capital(end) || tokens.Is(i, "March") || tokens.IsAny(end, Verbs)));
    }

    /// <summary>True where the season at token <paramref name="i"/> is said as a time: "by spring", "in the autumn".</summary>
    public static bool IsSeason(TokenList tokens, int i, int end)
    {
        var first = tokens.Glued(i) && tokens.Word(i - 1) is ['-'] && tokens.IsAny(i - 2, HyphenHeads) ? i - 2 : i;
        var lead = tokens.Is(first - 1, "the") ? first - 2 : first - 1;
        return tokens.IsAny(lead, TimePrepositions) && !tokens.Is(lead, "the") && !tokens.Is(end, "of") && !tokens.Is(lead, "for") && !tokens.Is(lead, "to");
    }

    /// <summary>True where a number between a month and token <paramref name="end"/> counts something: "in March 30 percent".</summary>
    public static bool IsCounted(TokenList tokens, int end, int number) =>
        tokens.Word(end) is ['%'] || tokens.Word(end) is [':'] && tokens.Glued(end + 1) && tokens.Has(end + 1, TokenShape.Digits) ||
        end - 1 == number && tokens.IsAny(end, CountNouns) || tokens.Glued(end) && tokens.Word(end) is ['.'] or [','] && tokens.Glued(end + 1) && tokens.Has(end + 1, TokenShape.Digits) ||
        tokens.Word(number - 1) is ['$'] or ['€'] or ['£'];

    /// <summary>True where figures go on before or after: part of a longer number, a version or an address.</summary>
    public static bool IsPartOfNumber(TokenList tokens, int start, int end) =>
        tokens.Glued(start) && tokens.Word(start - 1) is ['.'] or ['/'] or ['-'] or [':'] or ['_'] or ['$'] or ['#'] or [','] ||
        tokens.Glued(end) && tokens.Word(end) is ['.'] or ['/'] or ['-'] or ['_'] && tokens.Glued(end + 1) && (tokens.Has(end + 1, TokenShape.Digits) || tokens.Has(end + 1, TokenShape.Mixed));

    /// <summary>True where a weekday's name stands for one day: "our Tuesday newsletter", "Black Friday", "the Sunday Times" and "a Monday" do not.</summary>
    public static bool IsWeekday(TokenList tokens, int i, int end) => tokens.Capital(i) && !tokens.IsAny(i - 1, NoWeekday) &&
        !(tokens.Is(i - 1, "the") && tokens.Capital(end) && tokens.Has(end, TokenShape.Word));

    /// <summary>True where an ordinal at token <paramref name="i"/> is a share: "a third of March Networks".</summary>
    public static bool IsFraction(TokenList tokens, int i) => tokens.Is(i - 1, "a") || tokens.Is(i - 1, "one") || tokens.Is(i - 1, "two");

    /// <summary>True where "the 27th" stands as a date: after a preposition of time, and no noun follows.</summary>
    public static bool IsDayOfMonth(TokenList tokens, int start, int end) =>
        tokens.IsAny(start - 1, DayPrepositions) && (!Complements.FollowAt(tokens, end) || tokens.IsAny(end, DayFollowers)) &&
        (end - start > 2 || tokens.Has(start + 1, TokenShape.Mixed) || tokens.Word(start + 1).Length > 5);

    /// <summary>True after a preposition of time.</summary>
    public static bool IsAdverbial(TokenList tokens, int start) => tokens.IsAny(start - 1, TimePrepositions) && !tokens.Is(start - 1, "the");

    private static bool IsInitials(TokenList tokens, int i) => tokens.Word(i) is ['.'] && tokens.Glued(i) && tokens.Word(i - 1).Length == 1 && tokens.Capital(i - 1);

    private static bool IsShouted(TokenList tokens, int i) => tokens.Word(i) is [_, var second, ..] && char.IsUpper(second);

    private static bool IsAttached(TokenList tokens, int start, int end)
    {
        if (tokens.Word(start - 1) is ['$'] or ['€'] or ['£'] or ['¥'] or ['#'] or ['№'] or ['§'] or ['+'] or ['='] or ['@']) return true;
        if (tokens.Word(end) is ['%'] or ['°'] or ['=']) return true;
        if (tokens.Glued(start))
        {
            if (tokens.Word(start - 1) is ['/'] or ['.'] or [':'] or ['_'] or ['\\'] or [',']) return true;
            if (tokens.Word(start - 1) is ['-'] or ['‑']) return tokens.Glued(start - 1) && !tokens.IsAny(start - 2, HyphenHeads) && !IsYearNumber(tokens, start - 2);
        }

        if (!tokens.Glued(end)) return false;
        if (tokens.Word(end) is ['/'] or [':'] or ['.'] or ['_'] or ['\\'] or ['@']) return tokens.Glued(end + 1) && end + 1 < tokens.Count && !tokens.Has(end + 1, TokenShape.Mark);
        return tokens.Word(end) is ['-'] or ['‑'] && tokens.Has(end + 1, TokenShape.Digits) && !IsYearNumber(tokens, end + 1);
    }

    private static bool IsYearNumber(TokenList tokens, int i) => tokens.Has(i, TokenShape.Digits) && tokens.Word(i) is ['1' or '2', _, _, _];

    private static bool IsAddress(TokenList tokens, int end)
    {
        for (var i = end; i < end + 3 && tokens.Capital(i); i++)
            if (tokens.IsAny(i + 1, Streets)) return true;
        return false;
    }

    private static bool HasSense(TokenList tokens, int i) => DateWords.Of(tokens.Word(i)).Length > 0;
}
