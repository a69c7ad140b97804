namespace DealTracker.EndToEnd.Tests.Pages.Deals;

[Collection(GoldCollection.Name)]
public sealed class ShowTests(GoldSite site)
{
    [Fact]
    public async Task TheTermsInForceStandOnCards()
    {
        var page = await site.Visitor().PageAsync("/deals/microsoft-openai");

        page.QuerySelector(".lede").Words().Should().Be("Seven clauses are in force today. They last changed on 27 April 2026. The next stated end is in 2030.");
        page.QuerySelectorAll(".term:not(.over) h3").Select(h => h.Words()).Should().Equal(
            "IP licence", "Azure-first", "Primary cloud partner", "Revenue share to Microsoft", "Azure purchase", "Microsoft’s stake", "Joint work");
        page.QuerySelectorAll(".term.over li a").Select(a => a.Words()).Should().Equal("API exclusivity", "Revenue share to OpenAI", "AGI trigger");
        page.QuerySelectorAll(".term.carried h3").Select(h => h.Words()).Should().Equal("Azure purchase");
    }

    [Fact]
    public async Task ACardSaysThatItsTermIsDisputed() =>
        (await site.Visitor().PageAsync("/deals/amazon-openai")).QuerySelectorAll(".term:has(.flag.disputed) h3").Select(h => h.Words()).Should().Equal("Frontier exclusivity", "Joint work on agents");

    [Fact]
    public async Task EveryCardLeadsToAQuoteThatExists()
    {
        var visitor = site.Visitor();
        var page = await visitor.PageAsync("/deals/microsoft-openai");

        foreach (var card in page.QuerySelectorAll(".term"))
        {
            var link = card.QuerySelector(".more a")!.GetAttribute("href")!.Split('#');
            (await visitor.PageAsync(link[0])).GetElementById(link[1]).Should().NotBeNull("{0} is quoted there", link[0]);
        }
    }

    [Fact]
    public async Task TheChartAndTheListShowTheSameItems()
    {
        var page = await site.Visitor().PageAsync("/deals/microsoft-openai");

        foreach (var chart in page.QuerySelectorAll(".chart"))
        {
            var targets = chart.QuerySelectorAll("a[href^='#']").Select(a => a.GetAttribute("href")![1..]).ToArray();
            targets.Should().HaveCountGreaterThan(9).And.OnlyContain(id => page.GetElementById(id) != null);
        }
    }

    [Fact]
    public async Task VersionsEventsAndEndsStandInTheList()
    {
        var page = await site.Visitor().PageAsync("/deals/microsoft-openai");

        page.QuerySelectorAll(".log > li > h3").Select(h => h.Words()).Should().Equal(
            "October 2025", "November 2025", "February 2026", "March 2026", "27 April 2026", "Today, 20 November 2026", "2030", "2032", "No end stated");
        page.QuerySelectorAll(".log > .version h3").Select(h => h.Words()).Should().Equal("October 2025", "27 April 2026");
    }

    [Fact]
    public async Task TheLicenceRunsTo2032AndTheRevenueShareTo2030()
    {
        var svg = (await site.Visitor().PageAsync("/deals/microsoft-openai")).QuerySelector(".chart.wide svg")!;

        svg.QuerySelectorAll("text").Select(t => t.Words()).Should().Contain(["until 2032", "until 2030", "Today, 20 November 2026"]);
    }

    [Fact]
    public async Task ADisputedClauseSaysSo()
    {
        var page = await site.Visitor().PageAsync("/deals/amazon-openai");

        page.QuerySelectorAll(".log li").Single(li => li.Id == "i-exclusivity-openai-amazon-2026-02").Words().Should().Contain("disputed");
    }

    [Fact]
    public async Task AnUnknownDealIsNotFound() =>
        (await site.Visitor().GetAsync("/deals/nobody-else")).StatusCode.Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public async Task ThePageAsJsonIsTheApi()
    {
        var response = await site.Visitor().GetAsync("/deals/microsoft-openai.json");

        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        response.Headers.Location!.OriginalString.Should().Be("/api/v1/deals/microsoft-openai");
    }
}
