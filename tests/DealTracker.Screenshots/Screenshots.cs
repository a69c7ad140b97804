using DealTracker.EndToEnd.Tests;
using DealTracker.EndToEnd.Tests.Browser;
using Microsoft.Playwright;

namespace DealTracker.Screenshots;

/// <summary>
/// Photographs the running site over the seeds. Without arguments: the pictures of the README. With <c>--all FOLDER [PART]</c>: every page,
/// narrow, usual and wide, light and dark, to be looked at; PART keeps those whose address has it. With <c>--paint</c>: how long the pages take to show, beside an empty one.
/// </summary>
internal static class Screenshots
{
    private static async Task<int> Main(string[] args)
    {
        if (!Chromium.IsThere)
        {
            await Console.Error.WriteLineAsync(Chromium.Missing);
            return 1;
        }

        await using var site = new Site();
        site.UseKestrel(0);
        site.StartServer();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path, Args = ["--no-sandbox", "--disable-gpu"] });
        var address = site.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        if (args is ["--paint"])
        {
            await new PaintTimes(browser, address).PrintAsync();
            return 0;
        }

        var camera = new Camera(browser, address);
        var shots = args is ["--all", var folder, .. var rest] ? Shot.OfEveryPage(folder, rest is [var part, ..] ? part : "") : Shot.OfTheReadme();
        foreach (var shot in shots)
        {
            await camera.TakeAsync(shot);
            Console.WriteLine($"{new FileInfo(shot.File).Length / 1024,5} kB  {shot.File}");
        }

        return 0;
    }
}
