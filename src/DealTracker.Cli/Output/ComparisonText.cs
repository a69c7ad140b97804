using DealTracker.Application.Deals;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Wording;

namespace DealTracker.Cli.Output;

/// <summary>A comparison as lines of text: counts, then a clause to a paragraph, with a quote of each side's.</summary>
public static class ComparisonText
{
    public static void Write(CompareOutcome.Compared compared, TextWriter output)
    {
        var (view, comparison) = compared;
        output.WriteLine($"{view.Title}: {comparison.From.Id} against {comparison.To.Id}");
        output.WriteLine(string.Join(", ", comparison.Clauses.GroupBy(change => change.Change).OrderBy(group => group.Key).Select(group => $"{group.Count()} {Word(group.Key)}")));
        foreach (var change in comparison.Clauses)
        {
            output.WriteLine();
            output.WriteLine($"{Word(change.Change)}: {ClauseTitle.Of(change.Clause, view.Names)} ({change.Clause})");
            output.WriteLine($"  {ChangeSentence.For(change, view.Names)}");
            foreach (var (version, state) in new[] { (comparison.From.Id, change.From), (comparison.To.Id, change.To) })
            {
                if (state is null) continue;
                output.WriteLine($"  {version}: {ClauseSentence.For(state, view.Names)}{(state.Carried ? $" (carried from {state.StatedIn})" : "")}");
                if (!state.Carried && LedgerQuotes.Of(state).FirstOrDefault() is { } quote)
                    output.WriteLine($"    “{string.Join(' ', view.Words(quote).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}” (article {quote.Article})");
            }
        }
    }

    private static string Word(ChangeKind change) => change == ChangeKind.NotMentioned ? "not mentioned" : change.ToString().ToLowerInvariant();
}
