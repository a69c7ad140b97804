namespace DealTracker.EndToEnd.Tests.Browser;

/// <summary>
/// Every page of the site, once in each of its faces. A page that stands here is looked at in a browser, by axe-core, on paper and against
/// its budget, and is photographed; a new page joins by a line.
/// </summary>
public static class Routes
{
    public static IReadOnlyList<string> All { get; } =
    [
        "/",
        "/help",
        "/help/profiles",
        "/articles",
        "/articles/1",
        "/articles/1?deal=amazon-openai",
        "/articles/5",
        "/articles/1/why?at=858#s-858",
        "/articles/new",
        "/articles/new?added=1&known=2",
        "/search",
        "/search?q=exclusive",
        "/search?q=exclusive&kind=fact&deal=microsoft-openai",
        "/search?q=zebra",
        "/deals/microsoft-openai",
        "/deals/microsoft-openai?range=1y&open=i-license-openai-microsoft-2026-04-27",
        "/deals/microsoft-openai?range=2026-04-27&certainty=asserted&source=1",
        "/deals/microsoft-openai?without=1",
        "/deals/microsoft-openai/on/2026-04",
        "/deals/microsoft-openai/on/2026-06-01/known/2026-04-28",
        "/deals/microsoft-openai/changes",
        "/articles/1/withdraw",
        "/articles/1/reread",
        "/review?deal=amazon-openai",
        "/review/log",
        "/deals/amazon-openai",
        "/deals/apple-google",
        "/deals/microsoft-openai/compare",
        "/deals/microsoft-openai/compare/2025-10/2026-04-27",
        "/deals/microsoft-openai/compare/2025-10/2026-04-27?view=inline&state=changed",
        "/deals/microsoft-openai/clashes",
        "/deals/apple-google/clashes",
        "/deals/microsoft-openai/sources",
        "/deals/microsoft-openai/doubts",
        "/deals/microsoft-openai/doubts?only=undefined",
        "/deals/amazon-openai/sources?clause=investment%3Aamazon%3Eopenai&article=1#quotes",
        "/deals/amazon-openai/clauses/investment:amazon%3Eopenai",
        "/clashes/exclusivity-openai-amazon-microsoft",
        "/deals/microsoft-openai/clauses/license:openai%3Emicrosoft",
        "/style",
    ];
}
