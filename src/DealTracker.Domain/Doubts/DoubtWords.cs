using System.Text.RegularExpressions;

namespace DealTracker.Domain.Doubts;

/// <summary>The words that make a term doubtful.</summary>
internal static partial class DoubtWords
{
    [GeneratedRegex(@"\b(?:reportedly|allegedly|apparently|supposedly|likely|may|might|could|rumou?r\w*|(?:is|are) (?:expected|said|believed|understood) to|expected to|reports? (?:say|suggest|cited|indicate)s?|according to|(?:people|person|sources?|insiders?) (?:familiar|close|with knowledge)|consider(?:ing|ed|s))\b", RegexOptions.IgnoreCase, 10000)]
    public static partial Regex Hearsay();

    [GeneratedRegex(@"\b(?:den(?:y|ies|ied|ying)|disput\w+|refut\w+|contradict\w*|reject\w*|contest\w*|pushed back|object\w+)\b", RegexOptions.IgnoreCase, 10000)]
    public static partial Regex Dispute();

    [GeneratedRegex(@"\b(?:unless|except (?:where|when|if)|provided(?: that)?|subject to(?! (?:an?|the|some) (?:\w+ )?(?:cap|limit|ceiling)\b)|contingent (?:on|upon)|conditional (?:on|upon)|pending|on condition|(?:when|once|if) (?:certain|some|its|the|agreed)?\s*conditions?|depends? on|as long as)\b", RegexOptions.IgnoreCase, 10000)]
    public static partial Regex Condition();

    [GeneratedRegex(@"\b(?:exclusiv\w*|licen[cs]\w*|rights?)\b", RegexOptions.IgnoreCase, 10000)]
    public static partial Regex Right();

    [GeneratedRegex(@"\b(?:(?:the|both|two|each) (?:\w+ )?(?:companies|company|sides|parties|firms?|partners?|lab|laboratory|maker|giant|group|two)|both|they|their|it|its)\b", RegexOptions.IgnoreCase, 10000)]
    public static partial Regex Reference();

    /// <summary>"'First' isn't clearly defined", "the term 'first' remains ambiguous".</summary>
    [GeneratedRegex(@"(?<!\w)[“""‘'](?<term>[^“”""‘’'.\n]{2,40})[”""’'][^.!?\n“""]{0,40}?\b(?:(?:is|are|was|were|has|have)(?:n['’]t| not| never)\s+(?:been\s+)?(?:\w+\s+)?(?:defined|specified|explained)|(?:is|are|was|remains?|stays?)\s+(?:\w+\s+)?(?:undefined|ambiguous|unclear|vague|open to interpretation))\b", RegexOptions.IgnoreCase, 10000)]
    public static partial Regex Undefined();
}
