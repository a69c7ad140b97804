using System.Collections.Frozen;
using System.Reflection;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Frames;

/// <summary>All frames, from <c>Lexicon/Frames/KIND.txt</c>; <c>classes.txt</c> holds what they share.</summary>
public static class FrameBook
{
    private const string Marker = ".Lexicon.Frames.";

    /// <summary>The frames, by kind and in the order of their lines.</summary>
    public static IReadOnlyList<Frame> All { get; } = Load();

    /// <summary>The frames that open with a given word.</summary>
    internal static FrozenDictionary<string, Frame[]> ByWord { get; } = All.SelectMany(f => Openers(f).Select(w => (Word: w, Frame: f)))
        .GroupBy(x => x.Word, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(x => x.Frame).Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>The frames that open with a slot.</summary>
    internal static IReadOnlyList<Frame> BySlot { get; } = [.. All.Where(f => f.Parts[0] is SlotPart)];

    private static IEnumerable<string> Openers(Frame frame) =>
        frame.Parts[0] is WordPart words ? words.Words.Concat(words.Phrases.Select(p => p[0])) : [];

    private static List<Frame> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var reader = new FrameReader();
        var frames = new List<Frame>();
        var names = assembly.GetManifestResourceNames().Where(n => n.Contains(Marker, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        foreach (var name in names.OrderByDescending(n => n.EndsWith("classes.txt", StringComparison.Ordinal)))
        {
            using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var kind = name[(name.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length)..^".txt".Length];
            frames.AddRange(reader.Read(kind, text));
        }

        return frames.Any(f => f.Parts[0] is GapPart || f.Parts[0].IsOptional) ? throw new InvalidDataException("A frame opens with a word or a slot that must stand there.") : frames;
    }

    /// <summary>What a token may be looked up by.</summary>
    internal static IEnumerable<string> Keys(Token token)
    {
        yield return token.Lower;
        if (token.Lemma != token.Lower) yield return token.Lemma;
        var verb = Morphology.Verb(token.Lower).Lemma;
        if (verb.Length > 0 && verb != token.Lemma && verb != token.Lower) yield return verb;
    }
}
