using DealTracker.Domain.Clauses;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Money;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;

namespace DealTracker.Extraction.Topics;

/// <summary>Which clause a statement that names none belongs to: the one its own words speak of, or the one that the text spoke of last.</summary>
internal static class TopicOf
{
    private const int Sentences = 3;
    private const int Blocks = 2;

    // What a contract as a whole is about; money flows because of it.
    private static readonly string[] Rights = [ClauseKind.License, ClauseKind.Exclusivity];

    /// <summary>The clause of <paramref name="kinds"/>, or null where nothing tells between several; <paramref name="whole"/> where words for the whole deal may mean its only such clause.</summary>
    public static (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? Of(Statement statement, DealBook book, IReadOnlyCollection<string> kinds, bool whole)
    {
        var here = Matter.In(statement.Sentence, statement.First, statement.Next, book, kinds);
        if (here.Count > 0) return here.Count == 1 ? here[0] : null;
        if (Spoken(statement.Sentence, book, kinds) is { } spoken) return spoken;
        return whole && (book.Focus ?? book.Main) is { } deal && Rights.Where(kinds.Contains).SelectMany(k => book.Of(k, deal)).ToList() is [var only] ? only : null;
    }

    /// <summary>The clause of <paramref name="kinds"/> that the sentences just before spoke of, or null.</summary>
    public static (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? Spoken(SentenceView sentence, DealBook book, IReadOnlyCollection<string> kinds)
    {
        foreach (var kind in book.LastOrder.Where(kinds.Contains))
        {
            var since = sentence.Index - book.LastSentence.GetValueOrDefault(kind, -99);
            if (since < 0 || since > Sentences && !(since <= 2 * Sentences && book.LastBlock[kind] >= sentence.Block - 1) || book.LastBlock[kind] < sentence.Block - Blocks) continue;
            var last = book.Last[kind];
            return (last.Deal, last.Deal.Of(last.Key), last.Key);
        }

        return null;
    }
}
