using System.Globalization;
using DealTracker.Application.Deals;

namespace DealTracker.Application.Tests.Deals;

/// <summary>A ledger in words, to be set beside another's: ids hang on the order of arrival, words do not.</summary>
public static class LedgerWords
{
    /// <summary>Everything that it says, with each quote, in alphabetical order.</summary>
    public static IReadOnlyList<string> Told(this DealLedger source) =>
    [
        .. from version in source.Ledger.Versions
           from state in version.Clauses
           from attribute in state.Attributes
           from quote in attribute.Evidence
           select string.Create(CultureInfo.InvariantCulture, $"{version.Id} {state.StatedIn} {state.Clause} {attribute.Attribute}={attribute.Value} {attribute.Certainty} {source.Words(quote)}") into line
           orderby line
           select line,
    ];
}
