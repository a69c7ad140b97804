namespace DealTracker.Extraction.Names;

/// <summary>Other ways to say the milestones of a profile: an approval is also a nod, a blessing, a green light; a million is also 1 million.</summary>
internal static class MilestoneForms
{
    private const string Approval = "approval";

    private static readonly string[] Kin = ["nod", "blessing", "clearance", "green light", "go-ahead", "consent", "authorisation", "authorization", "sign-off", "yes"];
    private static readonly string[] Links = [" by ", " from ", " of "];

    /// <summary><paramref name="alias"/> and what else articles may write for it.</summary>
    public static IEnumerable<string> Of(string alias)
    {
        yield return alias;
        foreach (var number in new[] { ("one million", "1 million"), ("one million", "1,000,000"), ("a million", "1 million"), ("one billion", "1 billion") })
        {
            if (alias.Contains(number.Item1, StringComparison.Ordinal)) yield return alias.Replace(number.Item1, number.Item2, StringComparison.Ordinal);
        }

        if (Giver(alias) is not { } giver) yield break;
        foreach (var word in Kin.Append(Approval))
        {
            yield return $"{giver} {word}";
            yield return $"{giver}'s {word}";
            foreach (var link in Links.SkipLast(1))
            {
                yield return $"{word}{link}the {giver}";
                yield return $"{word}{link}{giver}";
            }
        }
    }

    // "FDA approval", "approval by the FDA": who gives it.
    private static string? Giver(string alias)
    {
        var words = alias.Split(' ');
        if (words.Length == 2 && words[1] == Approval && char.IsUpper(words[0][0])) return words[0];
        foreach (var link in Links)
        {
            if (alias.StartsWith(Approval + link, StringComparison.Ordinal)) return alias[(Approval.Length + link.Length)..] is var rest && rest.StartsWith("the ", StringComparison.Ordinal) ? rest[4..] : alias[(Approval.Length + link.Length)..];
        }

        return null;
    }
}
