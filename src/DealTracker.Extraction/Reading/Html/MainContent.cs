using AngleSharp.Dom;

namespace DealTracker.Extraction.Reading.Html;

/// <summary>The element of a page that holds the article, and how much running text each element has.</summary>
internal sealed class MainContent
{
    private const int ShortestProse = 25;
    private readonly Dictionary<INode, int> prose = [];
    private readonly HashSet<INode> around = [];

    private MainContent(IElement? body)
    {
        if (body is null)
            return;
        Measure(body);
        Element = Choose(body);
        for (INode? node = Element; node is not null; node = node.Parent)
            around.Add(node);
    }

    /// <summary>The article's element; the body where none stands out, null where there is no body.</summary>
    public IElement? Element { get; }

    /// <summary>What the page's class names say.</summary>
    public ElementNames Names { get; } = new();

    /// <summary>True where the element is marked as the article itself, so that what follows it is not part of it.</summary>
    public bool IsMarked => Element?.LocalName == "article" || Element?.HasAttribute("itemprop") == true;

    public static MainContent Of(IElement? body) => new(body);

    /// <summary>True where leaving the element out would leave out the article or most of it.</summary>
    public bool NeedsElement(INode element) =>
        around.Contains(element) || (Element is not null && prose.GetValueOrDefault(element) * 2 > prose.GetValueOrDefault(Element));

    private IElement Choose(IElement body)
    {
        var all = prose.GetValueOrDefault(body);
        var best = body;
        foreach (var element in body.Descendants<IElement>())
        {
            if (IsCandidate(element) && prose.GetValueOrDefault(element) * 2 >= all && prose.GetValueOrDefault(element) > 0)
                best = element;
        }

        return best;
    }

    private static bool IsCandidate(IElement element) =>
        element.LocalName is "article" or "main" || element.GetAttribute("role") is "main" or "article"
        || (element.GetAttribute("itemprop")?.Contains("articleBody", StringComparison.OrdinalIgnoreCase) ?? false);

    private bool IsNoProse(IElement element) =>
        element.LocalName is "a" or "nav" or "footer" or "aside" or "form" or "button" || HtmlElements.IsUnseen(element)
        || (element.LocalName is not ("body" or "main") && Names.ReasonFor(element) is "reader comments" or "related link");

    private int Measure(INode node)
    {
        if (node is IText text)
            return text.Data.Length >= ShortestProse ? text.Data.Length : 0;
        if (node is IElement element && IsNoProse(element))
            return 0;
        var sum = node.ChildNodes.Sum(Measure);
        if (sum > 0)
            prose[node] = sum;
        return sum;
    }
}
