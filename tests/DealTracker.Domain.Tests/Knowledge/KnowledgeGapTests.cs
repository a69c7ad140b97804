using DealTracker.Domain.Dates;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Tests.Knowledge;

public sealed class KnowledgeGapTests
{
    private static readonly SourceArticle First = Some.Article(1, "2025-10-29",
        Some.Fact("2025-10-28", "license:lab>maker", "until", "2030"), Some.Fact("2025-10-28", "equity:lab>maker", "percent", "27", at: 20));

    private static readonly SourceArticle Later = Some.Article(2, "2026-04-28",
        Some.Fact("2025-10-28", "license:lab>maker", "until", "2032"), Some.Fact("2025-10-28", "license:lab>maker", "until", "2032", at: 30),
        Some.Fact("2025-10-28", "revenue-share:lab>maker", "percent", "20", at: 60));

    private static readonly SourceArticle Also = Some.Article(3, "2026-04-28",
        Some.Fact("2025-10-28", "license:lab>maker", "until", "2032"), Some.Fact("2025-10-28", "equity:lab>maker", "in-force", "false", at: 20),
        Some.Fact("2025-10-28", "equity:lab>maker", "in-force", "false", at: 40));

    [Fact]
    public void WhatWasNotReportedYetOrKnownOtherwiseIsNamed()
    {
        var gaps = KnowledgeGap.Between(On(First), On(First, Later, Also));

        gaps.Select(gap => $"{gap.Clause.Kind} {gap.Kind}").Should().Equal("revenue-share NotReportedYet", "license KnownOtherwise", "equity NoLongerHeld");
    }

    [Fact]
    public void TheSameKnowledgeHasNoGaps() => KnowledgeGap.Between(On(First, Later), On(Later, First)).Should().BeEmpty();

    [Fact]
    public void WhereNothingWasKnownEverythingWasNotReportedYet() =>
        KnowledgeGap.Between(null, On(First)).Select(gap => gap.Kind).Should().Equal(GapKind.NotReportedYet, GapKind.NotReportedYet);

    private static TermsOn? On(params SourceArticle[] articles) => TermsOn.Of(LedgerFold.Fold(Some.Deal, articles), EdtfDate.Parse("2026-01-01"));
}
