using System.Globalization;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Wording;

namespace DealTracker.Web.Wording;

/// <summary>Words about what was known when.</summary>
public static class DayWords
{
    /// <summary>An instant; the end of a day goes by the day's name.</summary>
    public static string Instant(DateTime at)
    {
        var day = DatePhrase.For(EdtfDate.Of(DateOnly.FromDateTime(at)));
        return at == KnownAt.EndOf(DateOnly.FromDateTime(at)) ? day : $"{day}, {at.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC";
    }

    public static string NothingKnown(KnownAt asked, DateTime first) => asked.Axis == KnowledgeAxis.Recorded
        ? Phrases.History.With("NothingRecorded", Instant(asked.Instant), Instant(first))
        : Phrases.History.With("NothingPublished", Instant(asked.Instant), Instant(first));

    /// <summary>What keeps a term from holding throughout, or null.</summary>
    public static string? Turning(TermOn term) => term switch
    {
        { Turn: null } => null,
        { Standing: Standing.Perhaps } => Phrases.History.With("Perhaps", DatePhrase.For(term.Turn.Date)),
        { Turn.Kind: TurnKind.Begins } => Phrases.History.With("Begins", DateForms.When(term.Turn.Date)),
        { Turn.Kind: TurnKind.Ends } => Phrases.History.With("Ends", DateForms.When(term.Turn.Date)),
        _ => Phrases.History.With("Changes", DateForms.When(term.Turn.Date)),
    };

    /// <summary>The sign for it.</summary>
    public static string Css(TermOn term) => term switch
    {
        { Standing: Standing.Perhaps } => "silent",
        { Turn.Kind: TurnKind.Begins } => "added",
        { Turn.Kind: TurnKind.Ends } => "removed",
        _ => "changed",
    };

    /// <summary>What differs from today's knowledge, in one sentence for each kind of difference.</summary>
    public static IEnumerable<string> Gaps(IReadOnlyList<KnowledgeGap> gaps) => gaps.GroupBy(gap => gap.Kind).Select(kind => kind.Key switch
    {
        GapKind.NotReportedYet => Phrases.History.Count("TermsNotReported", kind.Count()),
        GapKind.KnownOtherwise => Phrases.History.Count("TermsKnownOtherwise", kind.Count()),
        _ => Phrases.History.Count("TermsNoLongerHeld", kind.Count()),
    });
}
