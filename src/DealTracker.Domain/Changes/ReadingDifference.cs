using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Review;

namespace DealTracker.Domain.Changes;

/// <summary>A fact or event of one article that two readings of it hold differently; at least one side is there.</summary>
public sealed record FactChange(Fact? Before, Fact? After);

/// <summary>What two readings of the same bytes hold differently: our reading changed, not the deal.</summary>
/// <param name="Facts">Facts found, lost, or read otherwise, in the order of the earlier reading; what only the later one has comes last.</param>
/// <param name="EventsLost">Events that only the earlier reading tells of.</param>
/// <param name="EventsFound">Events that only the later reading tells of.</param>
/// <param name="Text">True where the readings take another text from the bytes, so that quotes stand elsewhere.</param>
/// <param name="Published">The two dates of publication, where they differ; else null.</param>
public sealed record ReadingDifference(
    IReadOnlyList<FactChange> Facts, IReadOnlyList<DealEvent> EventsLost, IReadOnlyList<DealEvent> EventsFound, bool Text, (EdtfDate? Before, EdtfDate? After)? Published)
{
    /// <summary>True where both readings are the same.</summary>
    public bool IsEmpty => Facts.Count == 0 && EventsLost.Count == 0 && EventsFound.Count == 0 && !Text && Published is null;

    /// <summary>Compares two readings, each with the text that its quotes belong to. Facts are the same where all they say is, and the words they say it by.</summary>
    public static ReadingDifference Between(ArticleReading before, string textBefore, ArticleReading after, string textAfter)
    {
        var gone = Unmatched(before.Facts, textBefore, after.Facts, textAfter);
        var come = Unmatched(after.Facts, textAfter, before.Facts, textBefore);
        var was = before.Events.Select(happened => KeyOf(happened, textBefore)).ToHashSet();
        var now = after.Events.Select(happened => KeyOf(happened, textAfter)).ToHashSet();
        return new ReadingDifference(
            Paired(gone, textBefore, come, textAfter),
            [.. before.Events.Where(happened => !now.Contains(KeyOf(happened, textBefore)))],
            [.. after.Events.Where(happened => !was.Contains(KeyOf(happened, textAfter)))],
            textBefore != textAfter,
            before.Published == after.Published ? null : (before.Published, after.Published));
    }

    private static List<Fact> Unmatched(IReadOnlyList<Fact> facts, string text, IReadOnlyList<Fact> others, string otherText)
    {
        var known = others.Select(other => KeyOf(other, otherText)).ToHashSet();
        return [.. facts.Where(fact => !known.Contains(KeyOf(fact, text)))];
    }

    /// <summary>A lost fact and a found one that are alike enough are one fact read otherwise.</summary>
    private static List<FactChange> Paired(List<Fact> gone, string textBefore, List<Fact> come, string textAfter)
    {
        var changes = new List<FactChange>();
        var left = come.ToList();
        foreach (var fact in gone)
        {
            var identity = FactIdentity.Of(fact, textBefore);
            var heir = left.Select(other => (Fact: other, Likeness: identity.Likeness(FactIdentity.Of(other, textAfter)))).Where(pair => pair.Likeness > 0)
                .OrderByDescending(pair => pair.Likeness).Select(pair => pair.Fact).FirstOrDefault();
            if (heir is not null) left.Remove(heir);
            changes.Add(new FactChange(fact, heir));
        }

        return [.. changes, .. left.Select(fact => new FactChange(null, fact))];
    }

    private static string KeyOf(Fact fact, string text) => string.Join('\n',
        [fact.Agreement, string.Join(' ', fact.Versions), fact.Clause.ToString(), fact.Attribute, fact.Value.Text, fact.Certainty.ToString(), .. fact.Evidence.Select(span => span.In(text))]);

    private static string KeyOf(DealEvent happened, string text) => string.Join('\n',
        [happened.Date.Text, string.Join(' ', happened.Parties), happened.Kind, .. happened.Evidence.Select(span => span.In(text))]);
}
