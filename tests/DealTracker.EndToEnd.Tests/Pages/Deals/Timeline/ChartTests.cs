using System.Globalization;
using System.Xml.Linq;
using DealTracker.Domain.Ledgers;
using DealTracker.Web.Pages.Deals.Timeline;
using static DealTracker.EndToEnd.Tests.Some;

namespace DealTracker.EndToEnd.Tests.Pages.Deals.Timeline;

public sealed class ChartTests
{
    private static readonly TimelineWords Words = new(
        c => $"<{c.Kind}>", c => c.About, s => "All that was said & more", s => "What was said", "In force today", e => $"{e.Kind} \"made\"", d => d.Text, d => d.Text, m => m);

    public static TheoryData<string, Ledger> Ledgers => new()
    {
        { "nothing but a version", Ledger(Version("2025-10")) },
        { "a day that is today", Ledger(Version("2026-11-20", Clause(Licence, "2026-11-20", "exclusive=true"))) },
        { "ends ahead", Full("2025-10", "2026-04-27") },
        { "a long life", Full("2019-07-22", "2026-04-27") },
        { "a version ahead", Full("2026-04-27", "2031") },
        { "many clauses", Ledger(Version("2025-10", [.. Enumerable.Range(0, 300).Select(i => Clause($"license:a>b{i}", "2025-10", $"until={2027 + i % 14}"))])) },
    };

    [Theory]
    [MemberData(nameof(Ledgers))]
    public void BothChartsAreWellFormedAndStayWithinTheirFrame(string _, Ledger ledger)
    {
        var plan = ChartPlan.Of(ledger, Day("2026-11-20"));
        var wide = new WideChart(plan, Words);
        var slim = new SlimChart(plan, Words);

        Inspect(wide.Draw(), WideChart.Width, wide.Height);
        Inspect(slim.Draw(), SlimChart.Width, slim.Height);
    }

    [Theory]
    [MemberData(nameof(Ledgers))]
    public void AnyRangeOfThemStaysWithinItsFrameToo(string _, Ledger ledger)
    {
        foreach (var (from, to) in new[] { ("2026-04-17", "2026-05-08"), ("2026-02-20", "2027-02-20"), ("2018-01-01", "2033-01-01"), ("2190-01-01", "2191-01-01") })
        {
            var plan = ChartPlan.Of(ledger, Day("2026-11-20"), Day("2026-04-30"), new TimeWindow(Day(from), Day(to)));
            var wide = new WideChart(plan, Words);
            var slim = new SlimChart(plan, Words);
            Inspect(wide.Draw(), WideChart.Width, wide.Height);
            Inspect(slim.Draw(), SlimChart.Width, slim.Height);
        }
    }

    [Fact]
    public void TermsCanBeToldApartWithoutColour()
    {
        var svg = Parse(new WideChart(ChartPlan.Of(Full("2025-10", "2026-04-27"), Day("2026-11-20")), Words).Draw());

        svg.Descendants("rect").Count(r => r.Attribute("class")!.Value.StartsWith("b-all", StringComparison.Ordinal)).Should().Be(2, "the licence and the exclusivity were exclusive");
        svg.Descendants("rect").Count(r => r.Attribute("class")!.Value == "b-some").Should().Be(1, "the licence is no longer");
    }

    [Fact]
    public void WhatLiesOutsideTheRangeIsNamed()
    {
        var plan = ChartPlan.Of(Full("2025-10", "2026-04-27"), Day("2026-11-20"), null, new TimeWindow(Day("2026-06-01"), Day("2026-07-01")));

        plan.Outside.Select(c => c.ToString()).Should().Equal("exclusivity:lab>maker");
        plan.Versions.Should().BeEmpty();
        plan.Lanes.Should().HaveCount(2);
    }

    [Fact]
    public void ABarThatEndsBeyondTheRangeGoesOn()
    {
        var svg = Parse(new WideChart(ChartPlan.Of(Full("2025-10", "2026-04-27"), Day("2026-11-20"), null, new TimeWindow(Day("2026-06-01"), Day("2027-06-01"))), Words).Draw());

        svg.Descendants("path").Count(p => p.Attribute("class")!.Value == "b-arrow").Should().BeGreaterThan(1);
        svg.Descendants("text").Select(t => t.Value).Should().Contain("until 2032");
    }

    [Fact]
    public void ABarLeadsToItsLineInTheList()
    {
        var svg = Parse(new WideChart(ChartPlan.Of(Full("2025-10", "2026-04-27"), Day("2026-11-20")), Words).Draw());

        svg.Descendants("a").Select(a => a.Attribute("href")!.Value).Should()
            .Contain(["#i-license-lab-maker-2025-10", "#i-license-lab-maker-2026-04-27", "/deals/lab-maker/clauses/license%3Alab%3Emaker"]);
        svg.Descendants("a").Should().OnlyContain(a => a.Attribute("tabindex")!.Value == "-1");
    }

    [Fact]
    public void AnEndedClauseIsCutWhereItEnded()
    {
        var svg = Parse(new WideChart(ChartPlan.Of(Full("2025-10", "2026-04-27"), Day("2026-11-20")), Words).Draw());

        svg.Descendants("path").Should().ContainSingle(l => l.Attribute("class")!.Value == "b-cut");
        svg.Descendants("text").Select(t => t.Value).Should().Contain("− Ended 2026-04-27");
    }

    private static Ledger Full(string older, string newer) => new(
        "lab-maker",
        [
            Version(older, Clause(Licence, older, "exclusive=true until=agi"), Clause("exclusivity:lab>maker", older, "scope=api"), Clause("equity:lab>maker", older, "percent=27")),
            Version(
                newer, Clause(Licence, newer, "exclusive=false until=2032"), Clause("exclusivity:lab>maker", newer, "in-force=false", inForce: false),
                Clause("equity:lab>maker", older, "percent=27", carried: true)),
        ],
        [Event(older), Event("2026-02"), Event(newer), Event("XXXX-03")],
        []);

    private static XElement Parse(Drawing drawing) => XElement.Parse($"<svg>{drawing}</svg>");

    private static void Inspect(Drawing drawing, double width, double height)
    {
        var svg = Parse(drawing);
        svg.Descendants().Should().OnlyContain(e => e.Attribute("style") == null);
        var patterns = svg.Descendants("pattern").Select(p => $"url(#{p.Attribute("id")!.Value})");
        svg.Descendants().Select(e => e.Attribute("fill")?.Value).OfType<string>().Should().BeSubsetOf(patterns);
        foreach (var rect in svg.Descendants("rect").Where(r => r.Attribute("x") is not null))
        {
            (N(rect, "x") >= 0 && N(rect, "x") + N(rect, "width") <= width + 0.1).Should().BeTrue("of {0}", rect);
            (N(rect, "y") >= 0 && N(rect, "height") >= 0 && N(rect, "y") + N(rect, "height") <= height + 0.1).Should().BeTrue("of {0}", rect);
        }
    }

    private static double N(XElement e, string name) => double.Parse(e.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
