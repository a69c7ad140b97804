using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Money;

/// <summary>Tells what is only supposed, wished, talked of or turned down, in statements that are read without their grammar.</summary>
internal static class Suppositions
{
    private static readonly WordList NoTerm = WordList.Of("cue-no-term");

    /// <summary>True where a statement is no report of terms.</summary>
    public static bool In(Statement statement) => statement.FindAll(NoTerm).Any(i => !IsHarmless(statement, i)) || Inverted(statement.Tokens);

    /// <summary>What a banker or an analyst says will come.</summary>
    public static bool Forecast(IReadOnlyList<Token> tokens) => tokens.Any(t => t.Lemma is "banker" or "analyst" or "pundit" or "columnist" or "commentator" or "bookmaker") && tokens.Any(t => t.Lower is "will" or "would" or "going" or "'ll");

    // "never more than a fixed sum", "a total, which nobody will name"
    private static bool IsHarmless(Statement statement, int i) =>
        statement.Tokens[i].Lower is "never" && i + 1 < statement.Next && statement.Tokens[i + 1].Lower is "more" or "exceed" or "above" or "beyond" or "exceeds" ||
        statement.Tokens[i].Lemma is "ask" or "want" or "seek" && statement.AnyOf(i, i + 6, Bargains) ||
        statement.Tokens[i].Lower is "nobody" or "none" or "neither" or "analyst" or "analysts" && (statement.ClauseAt(i).Clause is { IsRelative: true } or { Opener: "that" or "which", IsReported: false } || i > 0 && statement.Tokens[i - 1].Lower is "per" or "to") || statement.Tokens[i].Lower is "none" && statement.Next - statement.First < 16;

    // "What it asked for in exchange was": it has got it.
    private static readonly HashSet<string> Bargains = ["exchange", "return"];

    /// <summary>"Had X asked for ..., it might have got it": a condition that opens with its verb.</summary>
    public static bool Inverted(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count - 2; i++)
        {
            var opens = i == 0 || tokens[i - 1].Lower is "," or ";" or "—" or "–" or ":" or "\"" or "and" or "but";
            if (!opens || tokens[i].Lower is not ("had" or "were") || tokens[i + 1].Class is WordClass.Verb or WordClass.Preposition) continue;
            if (tokens.Any(t => t.Lower is "would" or "might" or "could" or "'d")) return true;
        }

        return false;
    }
}
