namespace DealTracker.Extraction.Reading.PlainText;

/// <summary>Tells how deep an item of a list is nested from its indentation and that of the items before it.</summary>
internal sealed class ListDepth
{
    private readonly Stack<int> indents = new();

    public int Of(int indent)
    {
        while (indents.Count > 0 && indents.Peek() > indent)
            indents.Pop();
        if (indents.Count == 0 || indent >= indents.Peek() + 2)
            indents.Push(indent);
        return indents.Count;
    }

    public void Reset() => indents.Clear();
}
