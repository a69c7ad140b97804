using System.Diagnostics;
using DealTracker.EndToEnd.Tests.Browser;
using Microsoft.Playwright;

namespace DealTracker.Screenshots;

/// <summary>
/// Largest Contentful Paint of every page on a processor slowed down to a quarter, beside the page that <c>dotnet new webapp</c> makes: in rounds, each of
/// which loads every page in a fresh browser window and the empty one between them, so that whatever else the machine does falls on all of them. Both sites
/// run as in development, as <c>dotnet run</c> starts them.
/// </summary>
internal sealed class PaintTimes(IBrowser browser, string address)
{
    private const int Rounds = 9;
    private const string Empty = "http://127.0.0.1:5988";

    public async Task PrintAsync()
    {
        var folder = Directory.CreateTempSubdirectory("empty-webapp-").FullName;
        await RunAsync("new", "webapp", "--output", folder, "--name", "Empty");
        await RunAsync("build", folder, "--configuration", "Release", "--verbosity", "quiet");
        using var app = Start("run", "--project", folder, "--configuration", "Release", "--no-build", "--no-launch-profile", "--urls", Empty);
        try
        {
            await AnsweringAsync();
            string[] pages = [Empty + "/", .. Routes.All.Where(route => route != "/style" && (!route.Contains('?') || route.Contains("q=exclusive"))).Select(route => address + route)];
            var times = pages.ToDictionary(page => page, _ => new List<double>());
            // The first round is for the servers to warm up, and does not count.
            for (var round = 0; round <= Rounds; round++)
                foreach (var page in pages.Skip(1).Chunk(4).SelectMany(few => few.Prepend(pages[0])))
                    if (await PaintAsync(page) is var paint && round > 0) times[page].Add(paint);
            var empty = Median(times[pages[0]]);
            foreach (var page in pages) Console.WriteLine($"{Median(times[page]),7:0} ms  {Median(times[page]) / empty,5:0.00} ×  {(page == pages[0] ? "dotnet new webapp" : page[address.Length..])}");
        }
        finally
        {
            app.Kill(entireProcessTree: true);
        }
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private async Task<double> PaintAsync(string address)
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var slow = await context.NewCDPSessionAsync(page);
        await slow.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = 4 });
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        var bare = await page.EvaluateAsync<bool>("[...document.styleSheets].some(sheet => sheet.cssRules.length === 0)");
        if (bare) throw new InvalidOperationException($"{address} shows without its styles.");
        return await page.EvaluateAsync<double>(
            """
            new Promise((done, failed) => {
              let last;
              new PerformanceObserver(seen => last = seen.getEntries().at(-1).startTime).observe({ type: 'largest-contentful-paint', buffered: true });
              setTimeout(() => last ? done(last) : failed(new Error('nothing painted')), 700);
            })
            """);
    }

    private static async Task AnsweringAsync()
    {
        using var client = new HttpClient();
        for (var attempt = 0; attempt < 60; attempt++)
        {
            try
            {
                await client.GetAsync(Empty);
                return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
                await Task.Delay(500);
            }
        }

        throw new TimeoutException($"Nothing answers at {Empty}.");
    }

    private static async Task RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"dotnet {arguments[0]} ended with {process.ExitCode}.");
    }

    private static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development" } }) ?? throw new InvalidOperationException("dotnet does not start.");
}
