using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Ledgers;

/// <summary>A fact and the version it describes.</summary>
/// <param name="Article">The article that states it.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Version">The version's date, or null where none was found.</param>
/// <param name="Inferred">True where other articles, not its own, say which version it is.</param>
public sealed record PlacedFact(long Article, Fact Fact, EdtfDate? Version, bool Inferred);
