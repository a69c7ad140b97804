using DealTracker.Extraction.Discourse;

namespace DealTracker.Extraction.Rules;

/// <summary>A way to say something about a clause.</summary>
/// <param name="Name">A picture of what it matches: <c>&lt;party&gt; pays &lt;party&gt; a share of revenue</c>.</param>
/// <param name="Kind">The kind of clause, or <c>event</c>.</param>
/// <param name="Match">The candidates it sees in a clause; none where it does not fit.</param>
public sealed record ClauseRule(string Name, string Kind, Func<ClauseContext, DealBook, IEnumerable<Candidate>> Match);
