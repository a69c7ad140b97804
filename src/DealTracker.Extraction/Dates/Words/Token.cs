namespace DealTracker.Extraction.Dates.Words;

/// <summary>What a token is made of.</summary>
internal enum TokenShape
{
    /// <summary>Letters, apostrophes inside.</summary>
    Word,

    /// <summary>Digits alone.</summary>
    Digits,

    /// <summary>Digits with thousands separators, "2,030": never a year.</summary>
    Grouped,

    /// <summary>Letters and digits together: "Q4", "30th", "GB200".</summary>
    Mixed,

    /// <summary>One character that is neither.</summary>
    Mark,
}

/// <summary>A word, number or mark of a text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last.</param>
/// <param name="Shape">What it is made of.</param>
/// <param name="AfterSpace">Something blank stands before it, or nothing.</param>
/// <param name="AfterBreak">A line begins with it.</param>
internal readonly record struct Token(int Start, int End, TokenShape Shape, bool AfterSpace, bool AfterBreak);
