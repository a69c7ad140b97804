namespace DealTracker.Extraction.Reading.Docx;

/// <summary>Numbers notes in the order in which the text refers to them.</summary>
internal sealed class DocxNoteNumbers
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public int Of(string id)
    {
        if (!numbers.TryGetValue(id, out var number))
            numbers.Add(id, number = numbers.Count + 1);
        return number;
    }

    public bool Knows(string id) => numbers.ContainsKey(id);
}
