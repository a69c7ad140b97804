using DealTracker.Application.Evaluation;

namespace DealTracker.Application.Tests.Evaluation;

/// <summary>The figures are those of the reference scorer on the same files.</summary>
public sealed class SetScoreTests
{
    private static readonly string Fixture = Path.Combine(Repository.Root, "tests", "DealTracker.Application.Tests", "Evaluation", "fixture");

    [Fact]
    public void AllFactsAndEventsAreCountedAsTheReferenceCountsThem()
    {
        var score = Score();

        score.Facts.Should().Be(new Tally(7, 3, 1));
        score.Facts.Precision.Should().Be(0.7);
        score.Facts.Recall.Should().Be(0.875);
        score.Facts.F1.Should().Be(0.7777777777777777);
        score.Events.Should().Be(new Tally(2, 1, 2));
        score.Events.F1.Should().Be(0.5714285714285715);
    }

    [Fact]
    public void SharesAreTheReferences()
    {
        var score = Score();

        score.Evidence.Value.Should().Be(0.8571428571428571);
        score.Certainty.Value.Should().Be(0.7142857142857143);
        score.Published.Value.Should().Be(0.3333333333333333);
    }

    [Fact]
    public void KindsAreCountedApart() => Score().ByKind.Should().Equal(
        ("equity", new Tally(1, 0, 0)),
        ("investment", new Tally(1, 0, 0)),
        ("license", new Tally(3, 2, 0)),
        ("purchase-commitment", new Tally(1, 0, 0)),
        ("revenue-share", new Tally(1, 1, 1)));

    [Fact]
    public void OnlyAgreementsAskedForCount()
    {
        var score = Score("alpha-beta");

        score.Facts.Should().Be(new Tally(5, 2, 1));
        score.Evidence.Should().Be(new Share(4, 5));
        score.Certainty.Should().Be(new Share(4, 5));
    }

    [Fact]
    public void ErrorsAreTheReferences()
    {
        var articles = Score().Articles;

        articles.SelectMany(article => article.Match.Missed.Select(fact => $"{article.Article} {fact.Clause} {fact.Attribute}={fact.Value}"))
            .Should().Equal("one.txt revenue-share:alpha>beta in-force=true");
        articles.SelectMany(article => article.Match.Extra.Select(fact => $"{article.Article} {fact.Clause} {fact.Attribute}={fact.Value}"))
            .Should().Equal("one.txt revenue-share:alpha>beta capped=true", "three.txt license:beta>alpha until=agi", "two.txt license:delta>alpha in-force=true");
    }

    private static SetScore Score(params string[] agreements)
    {
        var only = agreements.Length == 0 ? null : agreements.ToHashSet();
        return new SetScore(
            [
                .. new[] { "one", "three", "two" }.Select(name => ArticleScore.Of(
                    name + ".txt",
                    AnnotationJson.Read(File.ReadAllText(Path.Combine(Fixture, "found", name + ".json"))).Annotation,
                    AnnotationJson.Read(File.ReadAllText(Path.Combine(Fixture, name + ".gold.json"))).Annotation,
                    only)),
            ],
            []);
    }
}
