using DealTracker.Domain.Comparison;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Pages.Deals;

/// <summary>How a comparison is shown, and how that stands in its address.</summary>
/// <param name="Kind">Only clauses in this state; null for the usual choice.</param>
/// <param name="All">Also what did not change.</param>
/// <param name="Layout"><c>inline</c> or <c>side</c>; null leaves it to the width of the window.</param>
/// <param name="Swapped">The newer side stands first.</param>
public sealed record CompareView(ChangeKind? Kind, bool All, string? Layout, bool Swapped)
{
    public bool IsInline => Layout == "inline";

    /// <summary>The class that the style sheet knows it by.</summary>
    public string? Css => Layout is null ? null : $"view-{Layout}";

    /// <summary>Null where the address asks for what there is not.</summary>
    public static CompareView? Of(string? state, string? show, string? view, string? swap)
    {
        if (state is not null && ChangeWords.Parse(state) is null) return null;
        if (show is not (null or "all") || view is not (null or "inline" or "side") || swap is not (null or "1")) return null;
        return new CompareView(ChangeWords.Parse(state), show is not null, view, swap is not null);
    }

    public bool Shows(ClauseChange change) =>
        Kind is null ? All || change.Change is ChangeKind.Changed or ChangeKind.Removed or ChangeKind.Added : change.Change == Kind;

    /// <summary>The address with this view, the defaults left out.</summary>
    public string At(string address)
    {
        string?[] query =
        [
            Kind is { } kind ? $"state={ChangeWords.Name(kind)}" : null,
            All ? "show=all" : null,
            Layout is null ? null : $"view={Layout}",
            Swapped ? "swap=1" : null,
        ];
        var text = string.Join('&', query.Where(q => q is not null));
        return text.Length == 0 ? address : $"{address}?{text}";
    }
}
