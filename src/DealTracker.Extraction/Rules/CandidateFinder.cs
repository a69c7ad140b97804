using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Money;
using DealTracker.Extraction.Topics;

namespace DealTracker.Extraction.Rules;

/// <summary>Lets every rule look at every clause, in order, so that later clauses can refer to what earlier ones spoke of.</summary>
internal static class CandidateFinder
{
    public static List<Candidate> Find(ArticleView view)
    {
        var found = new List<Candidate>();
        SeedTopics(view);
        for (var s = 0; s < view.Sentences.Count; s++)
        {
            var sentence = view.Sentences[s];
            view.Book.Focus = view.Focus[s];
            view.Book.Sentence = sentence;
            view.Book.PreviousSentence = s > 0 ? view.Sentences[s - 1] : null;
            var earlier = found.Count;
            for (var c = 0; c < sentence.Clauses.Count; c++)
            {
                var at = new ClauseContext(sentence, c);
                foreach (var rule in RuleBook.All)
                {
                    foreach (var candidate in rule.Match(at, view.Book))
                    {
                        Take(candidate, sentence, view.Book, found);
                    }
                }
            }

            foreach (var candidate in MoneyReader.Read(sentence, view.Book, found[earlier..])) Take(candidate, sentence, view.Book, found);
            found.AddRange(Completion.Of(sentence, found[earlier..]));
            foreach (var candidate in TopicReader.Read(sentence, view.Book, found[earlier..])) Take(candidate, sentence, view.Book, found);
            if (sentence.RowHead == 0) continue;
            if (sentence.ColumnDeal is { } column) found.RemoveAll(c => ReferenceEquals(c.At.Sentence, sentence) && c.Deal.Id != column.Id);
            var settled = CellAnswers.Settle(sentence, view.Book, found[earlier..]);
            found.RemoveRange(earlier, found.Count - earlier);
            found.AddRange(settled);
        }

        found.AddRange(Instalments.Find(view, found).ToList());
        return found;
    }

    private static void Take(Candidate candidate, SentenceView sentence, DealBook book, List<Candidate> found)
    {
        found.Add(candidate);
        if (candidate.Standing == Standing.Denied) return;
        book.Last[candidate.Clause.Kind] = (candidate.Deal, candidate.Clause);
        book.LastOrder.Remove(candidate.Clause.Kind);
        book.LastOrder.Insert(0, candidate.Clause.Kind);
        book.LastBlock[candidate.Clause.Kind] = sentence.Block;
        book.LastSentence[candidate.Clause.Kind] = sentence.Index;
        if (candidate is { Clause.Kind: ClauseKind.License, Attribute: ClauseAttribute.Exclusive } && candidate.Value == TermValue.Of(true)) book.LastSole = sentence.Index;
    }

    // Bare "payments" are read as a revenue share only in an article that speaks of one for that deal.
    private static void SeedTopics(ArticleView view)
    {
        foreach (var (sentence, s) in view.Sentences.Select((x, i) => (x, i)))
        {
            var revenue = sentence.Tokens.Any(t => t.Lower is "revenue" or "revenues" or "revenue-share" or "revenue-sharing" or "royalty" or "royalties" or "turnover");
            var cut = sentence.Tokens.Any(t => t.Lower is "share" or "cut" or "slice" or "percentage" or "sharing" or "portion" or "part" or "split" or "percent" or "revenue-share" or "revenue-sharing" or "royalty" or "royalties" or "%" or "pipe" or "pipes" or "tithe" or "levy" or "payments" or "stream" or "tap" or "outgo" or "flow");
            if (revenue && cut && (view.Focus[s] ?? view.Book.Main) is { } deal && view.Book.Of(ClauseKind.RevenueShare, deal).Any()) view.Book.RevenueShareDeals.Add(deal.Id);
        }
    }
}
