using System.Text.RegularExpressions;

namespace DealTracker.Application.Search;

/// <summary>British and American spellings of the same words, so that either finds the other. A spelling that no text has finds nothing, and does no harm.</summary>
public static partial class Spellings
{
    // Parts of words that are spelt in two ways wherever they stand; what means something else as well (practice, program, check) is in a longer form or not here.
    private static readonly (string British, string American)[] Parts =
    [
        ("licenc", "licens"), ("defence", "defense"), ("offence", "offense"), ("pretence", "pretense"), ("programme", "program"), ("catalogue", "catalog"), ("dialogue", "dialog"),
        ("colour", "color"), ("favour", "favor"), ("labour", "labor"), ("behaviour", "behavior"), ("honour", "honor"), ("neighbour", "neighbor"), ("endeavour", "endeavor"), ("rumour", "rumor"),
        ("centre", "center"), ("fibre", "fiber"), ("theatre", "theater"), ("judgement", "judgment"), ("acknowledgement", "acknowledgment"), ("instalment", "installment"),
        ("fulfilment", "fulfillment"), ("enrolment", "enrollment"), ("cancelled", "canceled"), ("cancelling", "canceling"), ("labelled", "labeled"), ("labelling", "labeling"),
        ("modelled", "modeled"), ("modelling", "modeling"), ("signalled", "signaled"), ("signalling", "signaling"), ("travelled", "traveled"), ("fuelled", "fueled"), ("totalled", "totaled"),
        ("levelled", "leveled"), ("channelled", "channeled"), ("sceptic", "skeptic"), ("artefact", "artifact"), ("cheque", "check"), ("analyse", "analyze"), ("analysing", "analyzing"),
    ];

    /// <summary><paramref name="words"/> first, then the same as the other side of the ocean spells them, where that differs.</summary>
    public static IReadOnlyList<string> Of(string words)
    {
        var plain = words.ToLowerInvariant();
        var british = WithZ().Replace(Parts.Aggregate(plain, (text, part) => text.Contains(part.British, StringComparison.Ordinal) ? text : text.Replace(part.American, part.British, StringComparison.Ordinal)), "is");
        var american = WithS().Replace(Parts.Aggregate(plain, (text, part) => text.Replace(part.British, part.American, StringComparison.Ordinal)), "iz");
        return [words, .. new[] { british, american }.Where(other => other != plain).Distinct()];
    }

    // From the third letter on, so that "prize" and "rise" keep their own.
    [GeneratedRegex(@"(?<=\p{L}{3})iz(?=(e|ed|es|er|ers|ing|ation|ations|ational)\b)", RegexOptions.None, matchTimeoutMilliseconds: 10000)]
    private static partial Regex WithZ();

    [GeneratedRegex(@"(?<=\p{L}{3})is(?=(e|ed|es|er|ers|ing|ation|ations|ational)\b)", RegexOptions.None, matchTimeoutMilliseconds: 10000)]
    private static partial Regex WithS();
}
