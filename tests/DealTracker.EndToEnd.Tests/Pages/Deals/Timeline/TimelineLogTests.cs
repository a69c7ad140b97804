using DealTracker.Domain.Comparison;
using DealTracker.Domain.Ledgers;
using DealTracker.Web.Pages.Deals.Timeline;
using static DealTracker.EndToEnd.Tests.Some;

namespace DealTracker.EndToEnd.Tests.Pages.Deals.Timeline;

public sealed class TimelineLogTests
{
    private static readonly Ledger Told = new(
        "lab-maker",
        [
            Version("2025-10", Clause(Licence, "2025-10", "exclusive=true"), Clause("exclusivity:lab>maker", "2025-10", "scope=api")),
            Version(
                "2026-04-27", Clause(Licence, "2026-04-27", "exclusive=false until=2032"),
                Clause("exclusivity:lab>maker", "2026-04-27", "in-force=false", inForce: false), Clause("equity:lab>maker", "2026-04-27", "percent=27")),
        ],
        [Event("2025-10"), Event("2026-02"), Event("XXXX-03")],
        []);

    private readonly IReadOnlyList<LogEntry> log = TimelineLog.Of(Told, Day("2026-11-20"));

    [Fact]
    public void DatesComeInOrderWithTodayAmongThemAndUnknownYearsLast() =>
        log.Select(e => e.Date?.Text ?? "today").Should().Equal("2025-10", "2026-02", "2026-04-27", "today", "2032", "XXXX-03");

    [Fact]
    public void AVersionsEventsStandBeforeItsTerms() =>
        log[0].Items.Select(i => i.GetType().Name).Should().Equal("Happened", "Stated", "Stated");

    [Fact]
    public void ALaterVersionSaysWhatItChanged() =>
        log[2].Items.Cast<LogItem.Stated>().Select(i => (i.State.Clause.Kind, i.Change)).Should().Equal(
            ("license", ChangeKind.Changed), ("exclusivity", ChangeKind.Removed), ("equity", ChangeKind.Added));

    [Fact]
    public void TheFirstVersionChangesNothing() =>
        log[0].Items.OfType<LogItem.Stated>().Should().OnlyContain(i => i.Change == null);

    [Fact]
    public void AStatedEndHasALineOfItsOwn() =>
        log[4].Items.Should().ContainSingle().Which.Should().BeOfType<LogItem.Ends>();
}
