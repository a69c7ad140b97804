using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace DealTracker.Application.Search;

/// <summary>
/// After which result a page begins. It names the result by what does not change when articles come or the index is made anew, so that
/// nobody reads a result twice or misses one.
/// </summary>
public sealed record SearchCursor(string Day, long Article, string Kind, int Place)
{
    public string Text => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Day}|{Article}|{Kind}|{Place}")));

    public static bool TryParse(string text, out SearchCursor? cursor)
    {
        cursor = null;
        if (text.Length > 200 || !Base64Url.IsValid(text)) return false;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('|');
        if (parts.Length != 4 ||
            !long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var article) ||
            !int.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var place)) return false;
        cursor = new SearchCursor(parts[0], article, parts[2], place);
        return true;
    }
}
