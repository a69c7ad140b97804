using System.Text.RegularExpressions;

namespace DealTracker.Domain.Support;

/// <summary>The wording by which a sentence tells who stated what it says.</summary>
internal static partial class RungWords
{
    /// <summary>A verb by which parties state things. Outlets report; parties say, announce, confirm.</summary>
    [GeneratedRegex(@"\b(?:said|says|say|announced?|announces|announcing|confirm(?:ed|s|ing)?|stated?|states|wrote|writes|disclosed?|discloses|unveiled|published|in (?:a|its|their|the) (?:\w+ )?(?:statement|filing|announcement|release|post))\b", RegexOptions.IgnoreCase, 10000)]
    public static partial Regex Stating();

    /// <summary>The parties together: "the companies", "both sides".</summary>
    [GeneratedRegex(@"\b(?:the|both|two)\s+(?:\w+\s+)?(?:companies|sides|parties|firms|partners)\b", RegexOptions.IgnoreCase, 10000)]
    public static partial Regex Together();

    /// <summary>Somebody who isn't named.</summary>
    [GeneratedRegex(@"\b(?:reportedly|rumou?r(?:ed|s)?|allegedly|(?:people|person|sources?|insiders?)\s+(?:familiar|close|with knowledge)|anonymous|unnamed|according to (?:sources|insiders|people|reports)|reports? (?:say|says|suggests?|indicates?))\b", RegexOptions.IgnoreCase, 10000)]
    public static partial Regex Hearsay();
}
