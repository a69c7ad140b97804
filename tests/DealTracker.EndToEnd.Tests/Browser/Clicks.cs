using Microsoft.Playwright;

namespace DealTracker.EndToEnd.Tests.Browser;

internal static class Clicks
{
    /// <summary>Clicks what leads to another page and waits until that page has loaded, its style sheet too.</summary>
    public static async Task FollowAsync(this ILocator link)
    {
        await link.ClickAsync();
        await link.Page.WaitForLoadStateAsync(LoadState.Load);
    }
}
