using DealTracker.Domain.Clauses;
using DealTracker.Domain.Comparison;

namespace DealTracker.Domain.Wording;

/// <summary>One plain sentence for what became of a clause.</summary>
public static class ChangeSentence
{
    /// <summary>The sentence, with a capital letter and a full stop.</summary>
    public static string For(ClauseChange change, DealNames names)
    {
        var shown = change.To ?? change.From ?? throw new ArgumentException("A change has at least one side.", nameof(change));
        var terms = new StatedTerms(shown, names);
        return Sentences.Finish(LanguageFile.English.Say(Key(change), ("subject", KindTemplates.Subject(terms)), ("becomes", Becomes(change, terms))));
    }

    private static string Key(ClauseChange change) => change.Change switch
    {
        ChangeKind.Added when change.From is not null => "change.again",
        ChangeKind.Added => "change.added",
        ChangeKind.Removed => "change.removed",
        ChangeKind.NotMentioned => "change.not-mentioned",
        ChangeKind.Unchanged => "change.unchanged",
        _ => "change.changed",
    };

    private static string Becomes(ClauseChange change, StatedTerms terms) => change is { From: { } from, To: { } to }
        ? ValuePhrase.Joined([.. TermDifference.Between(from, to).OrderBy(ByWeight).Select(attribute => KindTemplates.Becomes(attribute, terms))])
        : "";

    /// <summary>The end of a term is told last, where a sentence lays its stress.</summary>
    private static int ByWeight(string attribute) => attribute is ClauseAttribute.Until or ClauseAttribute.Term or ClauseAttribute.From ? 1 : 0;
}
