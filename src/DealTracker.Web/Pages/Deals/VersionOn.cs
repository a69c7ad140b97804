using DealTracker.Domain.Dates;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Web.Pages.Deals;

/// <summary>Which version's terms were in force on a day.</summary>
public static class VersionOn
{
    /// <summary>
    /// The newest version announced by the end of <paramref name="date"/>; null where none was, or where the date has no year.
    /// </summary>
    public static AgreementVersion? Of(Ledger ledger, EdtfDate date) =>
        ledger.Versions.LastOrDefault(version => version.Announced.Earliest <= date.Latest);
}
