using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;

namespace DealTracker.Extraction.Tests.Sentences;

/// <summary>A sentence and what it states of one clause.</summary>
internal sealed record StatedSentence(string Sentence, string Clause, IReadOnlyList<(string Attribute, string Value)> Terms, bool IsPrevious, Certainty Certainty)
{
    public static StatedSentence Parse(string line)
    {
        var arrow = line.LastIndexOf(" -> ", StringComparison.Ordinal);
        var words = line[(arrow + 4)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var terms = words.Skip(1).Where(w => w.Contains('=', StringComparison.Ordinal)).Select(w => w.TrimEnd(',')).Select(Term);
        var certainty = words.Contains("hedged") ? Certainty.Hedged : words.Contains("disputed") ? Certainty.Disputed : Certainty.Asserted;
        return new StatedSentence(line[..arrow], words[0], [.. terms], words.Contains("@previous"), certainty);
    }

    /// <summary>True where every term is among the facts of the sentence.</summary>
    public bool Holds()
    {
        var facts = Engine.Speaking(Sentence).Facts.Where(f => f.Clause.ToString() == Clause && f.Certainty == Certainty && OfVersion(f)).ToList();
        return Terms.All(term => facts.Exists(f => Says(f, term)));
    }

    public override string ToString() => $"{Sentence} -> {Clause} {string.Join(", ", Terms.Select(t => $"{t.Attribute}={t.Value}"))}; found: {string.Join("; ", Engine.Speaking(Sentence).Facts.Select(Engine.Line))}";

    private static (string Attribute, string Value) Term(string word) =>
        word.IndexOf('=', StringComparison.Ordinal) is var at ? (word[..at], word[(at + 1)..]) : default;

    // A value that is stated says that the clause holds.
    private static bool Says(Fact fact, (string Attribute, string Value) term) =>
        (fact.Attribute == term.Attribute && fact.Value.Text == term.Value) || (term == (ClauseAttribute.InForce, "true") && fact.Attribute != ClauseAttribute.InForce);

    // Terms that the sentence dates itself go by that date.
    private bool OfVersion(Fact fact) => IsPrevious
        ? fact.Versions.Any(v => v == VersionName.Previous || v.Date?.Latest < Engine.Published.Earliest)
        : !fact.Versions.Contains(VersionName.Previous);
}
