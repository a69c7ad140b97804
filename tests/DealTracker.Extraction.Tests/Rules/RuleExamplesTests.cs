using DealTracker.Domain.Clauses;
using DealTracker.Extraction.Frames;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Tests.Reading;
using DealTracker.Extraction.Tests.Sentences;

namespace DealTracker.Extraction.Tests.Rules;

/// <summary>Every rule has examples beside it, and reads them as they say.</summary>
public sealed class RuleExamplesTests
{
    private const int Enough = 3;

    private static readonly Extractor Extractor = new(ProfileReader.ReadFolder(Engine.Deals));

    private static readonly ILookup<string, (char Sign, string Sentence)> Examples = ReadAll().ToLookup(e => e.Rule, e => (e.Sign, e.Sentence), StringComparer.Ordinal);

    public static TheoryData<string> Rules => [.. RuleBook.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void ARuleHasThreeSentencesThatItReadsAndThreeThatSayNothing(string rule)
    {
        Examples[rule].Count(e => e.Sign == '+').Should().BeGreaterThanOrEqualTo(Enough, "'## {0}' in corpus/rules wants so many lines with +", rule);
        Examples[rule].Count(e => e.Sign == '-').Should().BeGreaterThanOrEqualTo(Enough, "'## {0}' in corpus/rules wants so many lines with -", rule);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void WhatARuleShouldReadItReads(string rule) =>
        Examples[rule].Where(e => e.Sign == '+' && !Explain(e.Sentence).Candidates.Any(c => c.Dropped is null && IsOf(rule, c.Candidate.Rule))).Select(e => e.Sentence).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Rules))]
    public void WhatSaysNothingOfTheKindIsSilent(string rule)
    {
        var kind = RuleBook.All.First(r => r.Name == rule).Kind;
        Examples[rule].Where(e => e.Sign == '-' && Explain(e.Sentence).Reading.Facts.Any(f => f.Clause.Kind == kind)).Select(e => e.Sentence).Should().BeEmpty();
    }

    [Fact]
    public void ThereAreThreeHundredSentencesAndThirtyArticlesOfOnesOwn()
    {
        var sentences = SentenceFile.Kinds.Select(SentenceFile.Of).Sum(file => file.States.Count() + file.Silent.Count() + file.NotYet.Count() + file.WronglySaid.Count());
        sentences.Should().BeGreaterThanOrEqualTo(300);
        SentenceFile.Kinds.Select(Path.GetFileName).Distinct().Should().BeEquivalentTo(ClauseKind.All);
        Directory.EnumerateFiles(Path.Combine(CorpusFiles.Root, "own"), "*.gold.json", SearchOption.AllDirectories).Should().HaveCountGreaterThanOrEqualTo(30);
    }

    private static bool IsOf(string rule, string candidate) => candidate == rule || FrameBook.All.Any(frame => rule == $"frames of {frame.Kind}" && frame.Name == candidate);

    private static Explanation Explain(string sentence) => Extractor.Explain(Engine.Article(sentence, Engine.Cast), Engine.Published);

    private static IEnumerable<(string Rule, char Sign, string Sentence)> ReadAll()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(CorpusFiles.Root, "rules"), "*.md").Where(f => Path.GetFileName(f) != "README.md"))
        {
            string? rule = null;
            foreach (var line in File.ReadLines(file))
            {
                if (line.StartsWith("## ", StringComparison.Ordinal)) rule = line[3..].Trim();
                else if (rule is not null && line is ['+' or '-', ' ', .. var sentence]) yield return (rule, line[0], sentence.Trim());
            }
        }
    }
}
