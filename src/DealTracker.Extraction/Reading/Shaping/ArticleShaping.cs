using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.Furniture;
using DealTracker.Extraction.Reading.Marks;

namespace DealTracker.Extraction.Reading.Shaping;

/// <summary>The way from a format's drafts to an article's text, the same for all formats.</summary>
internal static class ArticleShaping
{
    public static ArticleText Shape(DraftArticle article, string encoding)
    {
        if (article.Drafts.Count > ReadingLimits.Blocks)
            throw UnreadableArticleException.TooLarge($"The text has more than {ReadingLimits.Write(ReadingLimits.Blocks)} blocks.");
        var shown = article.Drafts.Where(draft => draft.Text.Length > 0 || draft.Cell is not null);
        IReadOnlyList<Draft> drafts = [.. shown.Select(MarkFinder.Mask)];
        drafts = Questions.Part(Labels.Apply(drafts));
        drafts = FurnitureSorting.Sort(drafts);
        drafts = BoldHeadings.Mark(LooseHeadings.Mark(drafts));
        drafts = Questions.FromHeadings(RecordTables.Mark(LabelLists.Mark(TableHeads.Mark(drafts))));
        drafts = Titles.Complete(drafts, article.Title);
        var published = article.PublishedOn.Concat(PostedStamp.In(drafts)).Distinct().ToList();
        var (text, blocks, masked) = ArticleAssembly.Assemble(drafts);
        if (!blocks.Any(block => block.Span.In(text).Any(char.IsLetter)))
            throw UnreadableArticleException.Empty("There are no words in the file.");
        var title = article.Title ?? Titles.Of(drafts);
        var metadata = new ArticleMetadata(article.Format, encoding, title, article.Site, article.Address, published);
        return new ArticleText(text, blocks, masked, metadata);
    }
}
