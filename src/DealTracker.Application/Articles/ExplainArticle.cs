using DealTracker.Application.Deals;
using DealTracker.Domain;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Extraction;
using DealTracker.Extraction.Settling;

namespace DealTracker.Application.Articles;

/// <summary>
/// What today's rules make of every sentence of a stored article, and why; null where there is none of that id. Worked out from the stored text
/// whenever somebody asks, and kept nowhere.
/// </summary>
public sealed class ExplainArticle(ReadArticle readArticle, Extractor extractor, DealProfiles profiles)
{
    public async Task<ExplainedArticle?> RunAsync(long id, CancellationToken cancel = default)
    {
        if (await readArticle.RunAsync(id, cancel) is not { } article) return null;
        // A stated date may be the person's who gave the article; one that the text states comes out the same.
        var stated = article.Summary.PublishedBasis == DateBasis.Stated ? article.Summary.Published : null;
        var explanation = extractor.Explain(article.Text, stated);
        var candidates = explanation.Candidates.ToLookup(candidate => candidate.Candidate.At.Sentence.Span);
        var starts = explanation.Sentences.Select(span => span.Start).ToArray();
        var events = explanation.Reading.Events.SelectMany(e => e.Evidence.Select(span => (Event: e, Sentence: Holding(starts, span)))).ToLookup(e => e.Sentence, e => e.Event);
        return new ExplainedArticle(
            article,
            [.. explanation.Sentences.Select((span, at) => new ExplainedSentence(span, Names(explanation.Parties[at]), [.. candidates[span]], [.. events[at]]))]);
    }

    /// <summary>Index of the sentence in which a quote begins.</summary>
    private static int Holding(int[] starts, TextSpan quote) => Array.BinarySearch(starts, quote.Start) is var at && at >= 0 ? at : ~at - 1;

    private List<string> Names(IReadOnlyList<string> ids) => [.. ids.Select(profiles.PartyName)];
}

/// <param name="Sentences">In their order; what was left out of reading has none.</param>
public sealed record ExplainedArticle(ArticleView Article, IReadOnlyList<ExplainedSentence> Sentences);

/// <param name="Parties">Whom the sentence was read to speak of.</param>
/// <param name="Proposals">What rules proposed, kept and dropped.</param>
/// <param name="Events">Events that a quote in it tells of.</param>
public sealed record ExplainedSentence(TextSpan Span, IReadOnlyList<string> Parties, IReadOnlyList<WeighedCandidate> Proposals, IReadOnlyList<DealEvent> Events);
