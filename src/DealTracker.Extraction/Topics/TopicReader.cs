using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Money;
using DealTracker.Extraction.Rules;

namespace DealTracker.Extraction.Topics;

/// <summary>Reads what a sentence adds to the clause that the text speaks of, where it names neither the clause nor its parties.</summary>
internal static class TopicReader
{
    /// <summary>Candidates beyond <paramref name="told"/>, those found in the same sentence.</summary>
    public static List<Candidate> Read(SentenceView sentence, DealBook book, IReadOnlyList<Candidate> told)
    {
        var found = new List<Candidate>();
        foreach (var statement in Statement.Of(sentence)) found.AddRange(EndReader.Read(statement, book, [.. told, .. found]));
        return found;
    }
}
