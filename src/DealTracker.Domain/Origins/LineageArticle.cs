using DealTracker.Domain.Dates;

namespace DealTracker.Domain.Origins;

/// <summary>An article as the search for origins sees it.</summary>
/// <param name="Id">Its id in storage; decides nothing, so that the order of ingestion never matters.</param>
/// <param name="Key">Names its bytes: the same wherever and whenever it is stored. Breaks every tie.</param>
/// <param name="Text">Its text.</param>
/// <param name="Core">From the first to the last statement that was read of it: menus, share bars and legal lines lie outside.</param>
/// <param name="Published">When it was published, or null.</param>
/// <param name="Publisher">Who published it, where that is known apart from its text; or null.</param>
/// <param name="Outlets">Outlets that its text names.</param>
public sealed record LineageArticle(
    long Id, string Key, string Text, TextSpan Core, EdtfDate? Published, string? Publisher, IReadOnlyList<string> Outlets);
