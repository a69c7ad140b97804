using System.Diagnostics;
using Microsoft.Playwright;

namespace DealTracker.Screenshots;

/// <summary>
/// Largest Contentful Paint of every kind of page on a processor slowed down to a quarter, beside the page that <c>dotnet new webapp</c> makes, in the same run.
/// </summary>
internal sealed class PaintTimes(IBrowser browser, string address)
{
    private const int Runs = 5;
    private const string Empty = "http://127.0.0.1:5988";

    private static readonly string[] Pages =
        ["/", "/deals/microsoft-openai", "/deals/microsoft-openai/compare/2025-10/2026-04-27", "/deals/microsoft-openai/clauses/license:openai%3Emicrosoft", "/articles/1", "/search?q=exclusive"];

    public async Task PrintAsync()
    {
        var folder = Directory.CreateTempSubdirectory("empty-webapp-").FullName;
        await RunAsync("new", "webapp", "--output", folder, "--name", "Empty");
        await RunAsync("build", folder, "--configuration", "Release", "--verbosity", "quiet");
        using var app = Start("run", "--project", folder, "--configuration", "Release", "--no-build", "--no-launch-profile", "--urls", Empty);
        try
        {
            await AnsweringAsync();
            var empty = await MedianAsync(Empty + "/");
            Console.WriteLine($"{empty,7:0} ms          dotnet new webapp");
            foreach (var page in Pages)
            {
                var median = await MedianAsync(address + page);
                Console.WriteLine($"{median,7:0} ms  {median / empty,5:0.00} ×  {page}");
            }
        }
        finally
        {
            app.Kill(entireProcessTree: true);
        }
    }

    private async Task<double> MedianAsync(string page)
    {
        var times = new List<double>();
        for (var run = 0; run < Runs; run++) times.Add(await PaintAsync(page));
        return times.Order().ElementAt(Runs / 2);
    }

    private async Task<double> PaintAsync(string address)
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var slow = await context.NewCDPSessionAsync(page);
        await slow.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = 4 });
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return await page.EvaluateAsync<double>(
            "new Promise(done => new PerformanceObserver(seen => done(seen.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true }))");
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
        Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException("dotnet does not start.");
}
