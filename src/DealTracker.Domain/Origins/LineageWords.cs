using System.Text.RegularExpressions;

namespace DealTracker.Domain.Origins;

/// <summary>The wording by which articles tell where they have their report from. The name of an outlet stands as <see cref="Name"/>.</summary>
internal static partial class LineageWords
{
    /// <summary>Stands for an outlet's name in a line that is looked at.</summary>
    public const char Name = '\u0001';

    /// <summary>"Source: X", "via X", "check out this post from X", "off the wires from X".</summary>
    [GeneratedRegex(@"\b(?:sources?|via|credits?|courtesy of|hat tip|read (?:more|the (?:full|original) \w+)|(?:post|story|article|report|piece|wires?|scoop|news)\s+(?:from|by|at|in|on|of))\W{1,4}(?:(?:by|in|on|at|from)\W{1,3})?\u0001", RegexOptions.IgnoreCase, 10000)]
    public static partial Regex Credit();

    /// <summary>"Originally published on X", "as first reported by X".</summary>
    [GeneratedRegex(@"\b(?:originally|first)\s+(?:published|appeared|reported|printed)\s+(?:by|in|on|at)\W{1,3}\u0001", RegexOptions.IgnoreCase, 10000)]
    public static partial Regex FirstPublished();

    /// <summary>"X reported", "X has learned".</summary>
    [GeneratedRegex(@"\u0001\W{1,3}(?:has\s+|had\s+)?(?:first\s+)?(?:reported|reports|revealed|learned|learnt|published)\b", RegexOptions.IgnoreCase, 10000)]
    public static partial Regex Reported();

    /// <summary>A news agency in the dateline: "CITY, Oct. 28 (Agency) -".</summary>
    [GeneratedRegex(@"\b\p{Lu}[\p{Lu}\p{L}.,\s\d]{2,60}\((?<name>\p{Lu}[^()\n]{1,39})\)\s*[-–—]", RegexOptions.None, 10000)]
    public static partial Regex Dateline();

    /// <summary>"By Jane Doe" on a line of its own, "author: jane", "Reporting by ...".</summary>
    [GeneratedRegex(@"^[^\w\n]{0,3}(?:(?i:by)\s+(?<name>\p{Lu}[\p{L}'’.-]*(?:\s+(?:and\s+)?\p{Lu}[\p{L}'’.-]*){1,5})\W*(?:[·|,].*)?|(?i:author):\s*(?<name>[^\n,]{2,40}?)(?:,[^\n]*)?|\(?(?i:reporting by)\s+(?<name>[^\n;)]{2,40})[^\n]*)$", RegexOptions.Multiline, 10000)]
    public static partial Regex Byline();

    /// <summary>How a press release begins.</summary>
    [GeneratedRegex(@"^[^\w\n]{0,3}for immediate release\b", RegexOptions.IgnoreCase | RegexOptions.Multiline, 10000)]
    public static partial Regex Release();

    /// <summary>Words that only contracts are written in.</summary>
    [GeneratedRegex(@"\b(?:hereinafter|hereunder|hereto|hereby agrees?|in witness whereof|whereas)\b", RegexOptions.IgnoreCase, 10000)]
    public static partial Regex Contract();
}
