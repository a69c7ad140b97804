using DealTracker.Domain;
using DealTracker.Extraction.Names;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Tests.Words;

/// <summary>Short ways to the first stages for tests of the later ones.</summary>
internal static class Parsed
{
    public static NameIndex Names { get; } = new(Engine.Profiles);

    public static List<Token> Tokens(string text) => Tokenizer.Tokenize(text, new TextSpan(0, text.Length), []);

    /// <summary>Tokens with their classes; names are no verbs.</summary>
    public static List<Token> Tagged(string text)
    {
        var tokens = Tokens(text);
        var mentions = Names.Find(tokens);
        Tagger.Tag(tokens, i => mentions.Any(m => i >= m.First && i < m.Next && char.IsUpper(tokens[m.First].Text[0])) && tokens[i].Lower != "the");
        return tokens;
    }

    public static string Words(IReadOnlyList<Token> tokens, int first, int next) => string.Join(' ', tokens.Skip(first).Take(next - first).Select(t => t.Text));
}
