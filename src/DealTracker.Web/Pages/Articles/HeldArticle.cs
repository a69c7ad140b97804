using DealTracker.Application.Articles;
using DealTracker.Application.Deals;
using DealTracker.Domain.Facts;
using DealTracker.Extraction;

namespace DealTracker.Web.Pages.Articles;

/// <summary>An article that is not stored yet: its text in parts, with what each passage was understood to state.</summary>
/// <param name="Number">Which file it is, from 0.</param>
/// <param name="IsLong">True where only the paragraphs with marked passages are shown.</param>
public sealed record HeldArticle(int Number, HeldStanding Standing, ArticleView View, ArticleNotes Notes, IReadOnlyList<ArticlePart> Parts, bool IsLong)
{
    /// <summary>Keeps its places apart from those of other files.</summary>
    public string Prefix => $"a{Number}-";

    public static async Task<HeldArticle> OfAsync(int number, HeldStanding standing, PreviewOutcome.Understood read, DateTime now, ShowDeal showDeal, CancellationToken cancel)
    {
        var view = ViewOf(standing.File, read, now);
        var passages = Passage.Merge(view.Facts.SelectMany(f => f.Fact.Evidence).Concat(view.Events.SelectMany(e => e.Event.Evidence)));
        var isLong = read.Text.Text.Length > ReaderPortion.Units;
        var parts = MarkedText.Of(read.Text.Text, MarkedText.Grouped(read.Text.Blocks), passages);
        return new HeldArticle(
            number, standing, view, new ArticleNotes(view, await view.DealsAsync(showDeal, cancel)),
            isLong ? [.. parts.Where(part => part is ArticlePart.Shown { Passages.Count: > 0 })] : parts, isLong);
    }

    /// <summary>Facts whose first quote stands in a passage, each with its number: every fact is in one passage alone.</summary>
    public IEnumerable<(int Number, Note Note)> FactsIn(Passage passage) =>
        from fact in View.Facts
        where passage.Span.Contains(fact.Fact.Evidence[0])
        select ((int)fact.Id, Notes.Facts([fact.Fact]).Single());

    /// <summary>Facts that the passage states as well, and that stand beside their first quote.</summary>
    public IEnumerable<Note> AlsoIn(Passage passage) =>
        from fact in View.Facts
        where !passage.Span.Contains(fact.Fact.Evidence[0]) && fact.Fact.Evidence.Any(passage.Span.Contains)
        select Notes.Facts([fact.Fact]).Single();

    public IEnumerable<Note> EventsIn(Passage passage) =>
        View.Events.Where(e => e.Event.Evidence.Any(passage.Span.Contains)).Select(e => Notes.Event(e.Event));

    /// <summary>As it would be stored; facts are numbered from 0 in the order in which they were read.</summary>
    private static ArticleView ViewOf(HeldFile file, PreviewOutcome.Understood read, DateTime now)
    {
        var (text, reading) = (read.Text, read.Reading);
        return new ArticleView(
            new ArticleSummary(
                0, read.Title, reading.Published, reading.PublishedBasis, reading.Outlets, null, now, read.FileName, text.Metadata.Format, text.Metadata.Encoding,
                file.Sha256, file.Bytes.Length, Extractor.EngineVersion, reading.Facts.Count, reading.Events.Count),
            text, ReadsAsStored: true,
            [.. reading.Facts.Select((fact, at) => new StoredFact(at, Ordered(fact), Extractor.EngineVersion))],
            [.. reading.Events.Select((happened, at) => new StoredEvent(at, happened, Extractor.EngineVersion))]);
    }

    private static Fact Ordered(Fact fact) => fact with { Evidence = [.. fact.Evidence.OrderBy(e => e.Start).ThenBy(e => e.End)] };
}
