using DealTracker.Domain.Clauses;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Names;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Tests.Reading;
using DealTracker.Extraction.Topics;

namespace DealTracker.Extraction.Tests.Topics;

public sealed class MatterTests
{
    private static readonly DealProfile Engines = ProfileReader.ReadFile(Path.Combine(CorpusFiles.Root, "own", "profiles", "corvane-skarn.yaml"));

    [Theory]
    [InlineData("The workshop levy rises.", "revenue-share:corvane>skarn", 3)]
    [InlineData("Its cut of the workshop takings rises.", "revenue-share:corvane>skarn", 2)]
    [InlineData("Its cut of the workshop takings rises.", "revenue-share:skarn>corvane", 0)]
    [InlineData("The rebate is gone.", "revenue-share:skarn>corvane", 1)]
    [InlineData("The weather is fine.", "revenue-share:skarn>corvane", 0)]
    public void WordsOfAProfileCallItsClause(string text, string clause, int plainly)
    {
        var sentence = ArticleView.Of(Engine.Article(text), [Engines], new NameIndex([Engines]), Engine.Published).Sentences[0];

        Matter.Named(sentence, 0, sentence.Tokens.Count, (Engines, Engines.Clauses.First(c => c.Clause == clause), ClauseKey.Parse(clause))).Should().Be(plainly);
    }
}
