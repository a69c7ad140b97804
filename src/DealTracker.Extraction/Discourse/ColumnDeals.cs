using DealTracker.Domain;
using DealTracker.Extraction.Names;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Reading;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Discourse;

/// <summary>Tells which deal a table's column is about, where its columns are headed by parties of several: "| | the software maker | the retailer |".</summary>
internal sealed class ColumnDeals(NameIndex names, IReadOnlyList<DealProfile> profiles)
{
    /// <summary>The deal of the column in which <paramref name="block"/> stands, and where in the text its party is named; nothing where the columns are not headed so.</summary>
    public (DealProfile? Deal, TextSpan? Party) Of(TextBlock block, Dictionary<(int Table, int Row, int Column), (TextSpan Span, string Text)> heads)
    {
        if (block.Cell is not { Row: > 0, Column: > 0 } cell || !heads.TryGetValue((cell.Table, 0, cell.Column), out var head) || DealOf(head.Text) is not { } own) return (null, null);
        var others = new List<DealProfile>();
        for (var column = 1; heads.TryGetValue((cell.Table, 0, column), out var other); column++)
        {
            if (column != cell.Column && DealOf(other.Text) is { } deal) others.Add(deal);
        }

        return others.Count > 0 && others.All(d => d.Id != own.Id) ? (own, head.Span) : (null, null);
    }

    // The only deal of the one party that a heading names and nothing else.
    private DealProfile? DealOf(string heading)
    {
        var tokens = Tokenizer.Tokenize(heading, new TextSpan(0, heading.Length), []);
        var mentions = names.Find(tokens);
        if (mentions is not [{ Party: { } party } only] || only.First != 0 || only.Next != tokens.Count) return null;
        return profiles.Where(p => p.Parties.Any(x => x.Id == party)).ToList() is [var deal] ? deal : null;
    }
}
