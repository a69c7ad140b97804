using DealTracker.Domain;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Reading;
using DealTracker.Extraction.Tests.Reading;

namespace DealTracker.Extraction.Tests;

/// <summary>The engine with the profiles of the two deals the tables speak of, and short ways to ask it.</summary>
internal static class Engine
{
    /// <summary>A last paragraph that names all three parties, so that a role or a platform is enough before it.</summary>
    public const string Cast = "Microsoft. OpenAI. Amazon.";

    public static string Deals { get; } = Path.GetFullPath(Path.Combine(CorpusFiles.Root, "..", "..", "..", "data", "deals"));

    public static IReadOnlyList<DealProfile> Profiles { get; } =
        [ProfileReader.ReadFile(Path.Combine(Deals, "amazon-openai.yaml")), ProfileReader.ReadFile(Path.Combine(Deals, "microsoft-openai.yaml"))];

    public static Extractor Extractor { get; } = new(Profiles);

    /// <summary>The profiles of the made-up deals.</summary>
    public static IReadOnlyList<DealProfile> OtherProfiles { get; } = [.. ProfileReader.ReadFolder(Path.Combine(CorpusFiles.Root, "own", "profiles"))];

    private static readonly Extractor others = new(OtherProfiles);

    public static EdtfDate Published { get; } = Day("2026-04-28");

    public static EdtfDate Day(string text) => EdtfDate.TryParse(text, out var date) ? date : throw new FormatException(text);

    /// <summary>An article of these paragraphs, as a reader would hand it over.</summary>
    public static ArticleText Article(params IEnumerable<string> paragraphs)
    {
        var (blocks, text) = (new List<TextBlock>(), new System.Text.StringBuilder());
        foreach (var paragraph in paragraphs)
        {
            if (text.Length > 0) text.Append("\n\n");
            blocks.Add(new TextBlock(new TextSpan(text.Length, text.Length + paragraph.Length), BlockKind.Paragraph));
            text.Append(paragraph);
        }

        return new ArticleText(text.ToString(), blocks, [], new ArticleMetadata("text", "utf-8", null, null, null, []));
    }

    public static ArticleReading Read(params IEnumerable<string> paragraphs) => Extractor.Extract(Article(paragraphs), Published);

    /// <summary>A sentence read with the shipped deals, or with the made-up ones where it names a party of theirs, after it a paragraph that names the parties.</summary>
    public static ArticleReading Speaking(string sentence)
    {
        var deals = OtherProfiles.Where(d => d.Parties.Any(p => sentence.Contains(p.Aliases[0], StringComparison.Ordinal)) && Profiles.All(x => x.Parties.All(p => !sentence.Contains(p.Aliases[0], StringComparison.Ordinal)))).ToList();
        return deals.Count == 0 ? Read(sentence, Cast) : others.Extract(Article(sentence, string.Join(' ', deals.SelectMany(d => d.Parties).Select(p => p.Aliases[0] + "."))), Published);
    }

    /// <summary>The facts of paragraphs parted by <c>||</c> and the cast, of these kinds or of all, retold: <c>clause attribute=value @version certainty</c>, parted by <c>; </c>.</summary>
    public static string Told(string paragraphs, params string[] kinds) =>
        string.Join("; ", Read([.. paragraphs.Split("||"), Cast]).Facts.Where(f => kinds.Length == 0 || kinds.Contains(f.Clause.Kind)).Select(Line));

    public static string Line(Fact fact) =>
        $"{fact.Clause} {fact.Attribute}={fact.Value} @{string.Join('/', fact.Versions)}{(fact.Certainty == Certainty.Asserted ? "" : " " + fact.Certainty.ToString().ToLowerInvariant())}";
}
