using DealTracker.Extraction.Names;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Discourse;

/// <summary>Names that an article gives a party for itself: <c>Acme S.A. ("the operator")</c>.</summary>
internal static class DefinedNames
{
    private const int Longest = 4;

    /// <summary>The words after the article, in lower case, and the party they stand for.</summary>
    public static Dictionary<string, string> In(IReadOnlyList<SentenceView> sentences)
    {
        var defined = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            foreach (var mention in sentence.Mentions)
            {
                if (mention.Names.FirstOrDefault(n => n is { Kind: NameKind.Party, IsOutlet: false }) is not { } party || Opening(sentence.Tokens, mention.Next) is not { } open) continue;
                var first = open + 1;
                if (first < sentence.Tokens.Count && sentence.Tokens[first].Lower is "the" or "hereinafter") first++;
                var next = first;
                while (next < sentence.Tokens.Count && next < first + Longest && !sentence.Tokens[next].IsMark) next++;
                if (next > first && next < sentence.Tokens.Count && sentence.Tokens[next].Lower is "\"" or ")") defined[string.Join(' ', sentence.Tokens.Skip(first).Take(next - first).Select(t => t.Lower))] = party.Id;
            }
        }

        return defined;
    }

    // The quotation mark inside the bracket that follows a name, a legal form between them allowed.
    private static int? Opening(IReadOnlyList<Token> tokens, int i)
    {
        for (var k = i; k < Math.Min(tokens.Count - 2, i + 5); k++)
        {
            if (tokens[k].Lower != "(") continue;
            return tokens[k + 1].Lower == "\"" ? k + 1 : tokens[k + 1].Lower == "the" && tokens[k + 2].Lower == "\"" ? k + 2 : null;
        }

        return null;
    }
}
