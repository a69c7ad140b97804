namespace DealTracker.Web.Api;

/// <summary>A deal with everything that is known of it.</summary>
/// <param name="Newest">The newest version, or null where no article dates one.</param>
/// <param name="Clauses">The terms of the newest version.</param>
/// <param name="Undated">Terms that found no version.</param>
/// <param name="Without">Articles left out by the question.</param>
/// <param name="Unsupported">Values that no independent report bears out: without these articles or, where none is left out, since withdrawals.</param>
public sealed record DealDetailJson(
    string Id, string Title, IReadOnlyList<string> Parties, string? Newest, IReadOnlyList<VersionJson> Versions, IReadOnlyList<ClauseJson> Clauses,
    IReadOnlyList<EventJson> Events, IReadOnlyList<ClauseJson> Undated, IReadOnlyList<long> Without, IReadOnlyList<UnsupportedJson> Unsupported);
