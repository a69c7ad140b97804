using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Wording;

/// <summary>One plain sentence for a clause as it stands in a version.</summary>
public static class ClauseSentence
{
    /// <summary>The sentence, with a capital letter and a full stop. It says the values shown first; rivals and certainty are the page's to add.</summary>
    public static string For(ClauseState state, DealNames names)
    {
        var terms = new StatedTerms(state, names);
        return Sentences.Finish(state.InForce ? KindTemplates.Holds(terms) : KindTemplates.Ended(terms));
    }
}
