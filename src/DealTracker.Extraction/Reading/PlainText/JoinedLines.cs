using System.Text;

namespace DealTracker.Extraction.Reading.PlainText;

/// <summary>Lines put together one after another, in time that grows with their length alone.</summary>
internal sealed class JoinedLines(LineJoin join, string first)
{
    private readonly StringBuilder done = new();
    private string open = first;

    public void Add(string line)
    {
        var joined = join.Join(open, line);
        var keep = joined.Length - line.Length;
        done.Append(joined, 0, keep);
        open = joined[keep..];
    }

    public override string ToString() => done.ToString() + open;
}
