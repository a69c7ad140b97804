using DealTracker.Extraction.Tests.Reading;

namespace DealTracker.Extraction.Tests.Sentences;

/// <summary>A file of single sentences about one kind of clause, of the shipped deals or, under <c>others/</c>, of made-up ones; the head of each file of the first sort describes the format.</summary>
internal sealed class SentenceFile
{
    private readonly ILookup<string, string> sections;

    private SentenceFile(string kind, ILookup<string, string> sections) => (Kind, this.sections) = (kind, sections);

    public static IEnumerable<string> Kinds => Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Select(f => Path.ChangeExtension(Path.GetRelativePath(Folder, f), null).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public string Kind { get; }

    public IEnumerable<StatedSentence> States => sections["states"].Select(StatedSentence.Parse);

    public IEnumerable<StatedSentence> NotYet => sections["not yet"].Select(StatedSentence.Parse);

    public IEnumerable<string> Silent => sections["silent"];

    public IEnumerable<string> WronglySaid => sections["wrongly said"];

    private static string Folder => Path.Combine(CorpusFiles.Root, "sentences");

    public static SentenceFile Of(string kind)
    {
        var (section, lines) = ("", new List<(string Section, string Line)>());
        foreach (var line in File.ReadLines(Path.Combine(Folder, kind + ".md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) section = line[3..].Trim();
            else if (section.Length > 0 && line.StartsWith("- ", StringComparison.Ordinal)) lines.Add((section, line[2..].Trim()));
        }

        return new SentenceFile(kind, lines.ToLookup(l => l.Section, l => l.Line, StringComparer.Ordinal));
    }
}
