using Microsoft.Playwright;

namespace DealTracker.EndToEnd.Tests.Browser;

/// <summary>The site on a socket of its own and a browser to look at it with; both stay off the network.</summary>
public sealed class BrowserSite : IAsyncLifetime, IDisposable
{
    private readonly GoldSite site = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (!Chromium.IsThere && !Chromium.IsDemanded) return;
        site.UseKestrel(0);
        site.StartServer();
        await site.InitializeAsync();
        Address = site.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        await site.DisposeAsync();
    }

    public void Dispose() => site.Dispose();

    /// <summary>A visitor with a window of their own; whatever the browser complains of is kept.</summary>
    public async Task<Visitor> VisitAsync(int width = 1280, bool script = true, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            ColorScheme = scheme,
        });
        await context.RouteAsync(url => !url.StartsWith(Address, StringComparison.Ordinal), route => route.AbortAsync());
        return new Visitor(await context.NewPageAsync());
    }
}

/// <summary>A page and what went wrong on it.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly List<string> complaints = [];

    public Visitor(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") complaints.Add($"{message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => complaints.Add($"script: {error}");
        page.RequestFailed += (_, request) => complaints.Add($"request: {request.Url} {request.Failure}");
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => complaints;

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}

/// <summary>All tests in a browser share one.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserSite>
{
    public const string Name = "browser";
}
