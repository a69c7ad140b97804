using DealTracker.Extraction.Grammar;

namespace DealTracker.Extraction.Money;

/// <summary>Tells the figure before a change from the one after it: "from 20 to 17 percent", "17, down from 20", "15 against 12 so far".</summary>
internal static class Changes
{
    private static readonly HashSet<string> Against = ["against", "versus", "vs", "compared", "from"];
    private static readonly HashSet<string> OldAfter = ["before", "previously", "earlier", "formerly", "hitherto", "until", "originally"];

    private static readonly HashSet<string> Present = ["now", "today", "currently", "present", "presently"];
    private static readonly HashSet<string> By = ["by"];
    private static readonly HashSet<string> Grow = ["grow", "grows", "grown", "increase", "increased", "rise", "rises", "risen", "enlarge", "enlarged", "expand", "expanded", "extend", "extended", "swell", "swells", "swollen", "raise", "raised", "lift", "lifted", "boost", "boosted", "widen", "widened", "top", "topped", "lengthen", "enhance", "upsize", "upsized"];
    private static readonly HashSet<string> Bigger = ["bigger", "larger", "longer", "higher", "fatter", "heavier", "more", "extra", "richer"];
    private static readonly HashSet<string> More = ["another", "additional", "extra", "further", "incremental", "fresh"];

    /// <summary>True where <paramref name="figure"/> is the one before, and another of its unit stands beside it.</summary>
    public static bool IsOld(Statement statement, Amount figure)
    {
        var tokens = statement.Tokens;
        var others = statement.Sentence.Amounts.Where(a => a.IsPercent == figure.IsPercent && a != figure).ToList();
        if (others.Count == 0) return Word(statement, figure.First - 1) is "from" && Word(statement, figure.First - 2) is "down" or "up";
        var (one, two, three) = (Word(statement, figure.First - 1), Word(statement, figure.First - 2), Word(statement, figure.First - 3));
        if (Against.Contains(one) && one is not "from" || one is "with" or "to" && two is "compared" || one is "of" && two is "instead" or "place" || one is "than" && two is "rather") return true;
        if (one is "from" && (others.Any(o => o.First >= figure.Next && o.First <= figure.Next + 2 && Word(statement, figure.Next) is "to") || two is "down" or "up" or "reduced" or "cut" or "lifted" or "raised" or "dilute" or "diluted" || others.Any(o => o.Next <= figure.First && o.Next >= figure.First - 8))) return true;
        // "from 4 per cent of its coffee sales to 2.5 per cent"
        if (one is "from" && others.Any(o => o.First > figure.Next && o.First <= figure.Next + 8 && Word(statement, o.First - 1) is "to" or "at")) return true;
        if (one is "the" && two is "from" || three is "down" && two is "from") return true;
        if (figure.Next < tokens.Count && OldAfter.Contains(Word(statement, figure.Next)) && (Word(statement, figure.Next + 1) is not "the" || others.Any(o => statement.AnyOf(o.First - 3, o.First, Present))) || Word(statement, figure.Next) is "so" && Word(statement, figure.Next + 1) is "far") return true;
        return Word(statement, figure.Next) is "→" or "➔" || Word(statement, figure.Next) is "-" && Word(statement, figure.Next + 1) is ">";
    }

    /// <summary>True for what is added: "grows by $100 billion", "is made a hundred billion bigger", "another $250 billion".</summary>
    public static bool IsGrowth(Statement statement, Amount figure) =>
        statement.AnyOf(figure.First - 1, figure.First, By) && statement.AnyOf(figure.First - 5, figure.First, Grow) || statement.AnyOf(figure.Next, figure.Next + 2, Bigger) || statement.AnyOf(figure.First - 2, figure.Next, More) && !statement.AnyOf(figure.First - 3, figure.First, By);

    private static string Word(Statement statement, int i) => i >= 0 && i < statement.Tokens.Count ? statement.Tokens[i].Lower : "";
}
