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
        return Sentences.Finish($"{KindTemplates.Subject(terms)} {What(change, terms)}");
    }

    private static string What(ClauseChange change, StatedTerms terms) => change.Change switch
    {
        ChangeKind.Added when change.From is not null => "is in force again",
        ChangeKind.Added => "is stated for the first time",
        ChangeKind.Removed => "ends",
        ChangeKind.NotMentioned => "is not mentioned and stands as before",
        ChangeKind.Unchanged => "stays as it was",
        _ => ValuePhrase.Joined([.. TermDifference.Between(change.From!, change.To!).OrderBy(ByWeight).Select(attribute => KindTemplates.Becomes(attribute, terms))]),
    };

    /// <summary>The end of a term is told last, where a sentence lays its stress.</summary>
    private static int ByWeight(string attribute) => attribute is ClauseAttribute.Until or ClauseAttribute.Term or ClauseAttribute.From ? 1 : 0;
}
