using AngleSharp.Dom;
using DealTracker.Extraction.Reading.Furniture;

namespace DealTracker.Extraction.Reading.Html;

/// <summary>What an element's class names and id say it is; a page says the same again and again, so answers are kept.</summary>
internal sealed class ElementNames
{
    private const int LongestName = 80;
    private const int MostNames = 20;

    private static readonly (PhraseList Names, string Reason)[] Lists =
    [
        (PhraseList.Load("class-cookies"), "cookie notice"),
        (PhraseList.Load("class-comments"), "reader comments"),
        (PhraseList.Load("class-related"), "related link"),
        (PhraseList.Load("class-promotion"), "advertisement"),
        (PhraseList.Load("class-share"), "share bar"),
        (PhraseList.Load("class-byline"), "byline or dateline"),
        (PhraseList.Load("class-navigation"), "navigation"),
        (PhraseList.Load("class-footer"), "page footer"),
        (PhraseList.Load("class-label"), "section label"),
        (PhraseList.Load("class-caption"), "picture caption"),
    ];

    private readonly Dictionary<(string? Class, string? Id), string?> known = [];

    public string? ReasonFor(IElement element)
    {
        var names = (element.GetAttribute("class"), element.Id);
        if (names is (null, null))
            return null;
        if (!known.TryGetValue(names, out var reason))
            known.Add(names, reason = Find(element));
        return reason;
    }

    private static string? Find(IElement element)
    {
        foreach (var name in Names(element))
        {
            foreach (var (names, reason) in Lists)
            {
                if (names.Matches(name, isShort: true))
                    return reason;
            }
        }

        return null;
    }

    private static IEnumerable<IReadOnlyList<string>> Names(IElement element) =>
        element.ClassList.Append(element.Id).OfType<string>()
            .Where(name => name.Length is > 0 and <= LongestName)
            .Take(MostNames)
            .Select(name => FurnitureWords.Of(Divided(name)));

    /// <summary>Puts a space where small letters meet a capital: <c>shareBar</c> is two words.</summary>
    private static string Divided(string name)
    {
        var divided = new System.Text.StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]))
                divided.Append(' ');
            divided.Append(name[i]);
        }

        return divided.ToString();
    }
}
