using DealTracker.Domain;
using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates;
using DealTracker.Extraction.Frames;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Names;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Reading;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Discourse;

/// <summary>A sentence with everything that was worked out about it.</summary>
public sealed class SentenceView
{
    private IReadOnlyList<FrameMatch>? frames;

    /// <summary>Its place among the article's sentences.</summary>
    public int Index { get; set; }

    /// <summary>Where it stands in the article's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The block it belongs to, by index.</summary>
    public required int Block { get; init; }

    /// <summary>The kind of that block.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>The section, counted by headings.</summary>
    public required int Section { get; init; }

    /// <summary>Its tokens.</summary>
    public required IReadOnlyList<Token> Tokens { get; init; }

    /// <summary>Names in it.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>Its clauses.</summary>
    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>What the clauses of each kind are about, where the words of their profiles stand.</summary>
    public IReadOnlyList<(string Kind, int First, int Next)> Matters { get; set; } = [];

    /// <summary>Sums and shares.</summary>
    public required IReadOnlyList<Amount> Amounts { get; init; }

    /// <summary>Expressions of time, spans absolute.</summary>
    public IReadOnlyList<DateMention> Dates { get; set; } = [];

    /// <summary>Parties by name, role and pronoun, in order.</summary>
    public IReadOnlyList<PartyRef> Parties { get; set; } = [];

    /// <summary>The article's own date, or null.</summary>
    public EdtfDate? Reference { get; init; }

    /// <summary>True in a section of forecasts, rumours or wishes.</summary>
    public bool IsForecast { get; init; }

    /// <summary>True where the sentence, or one before it in its paragraph, asks to imagine what follows.</summary>
    public bool IsFiction { get; set; }

    /// <summary>True for a sentence wholly in quotation marks that opens a paragraph which goes on to judge it.</summary>
    public bool IsClaim { get; set; }

    /// <summary>True where the text around tells of dated things past, so that "would" looks forward from there.</summary>
    public bool IsNarrative { get; set; }

    /// <summary>True for a question.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>True for a question that asks whether something is so, and is answered with yes.</summary>
    public bool IsAffirmed { get; set; }

    /// <summary>True where the sentence stands in a column or section that a heading sets in the terms before.</summary>
    public bool? IsBefore { get; set; }

    /// <summary>The deal that its table's column is headed by, or null.</summary>
    public DealProfile? ColumnDeal { get; set; }

    /// <summary>How many of its first tokens come from its table row's head; 0 outside tables.</summary>
    public int RowHead { get; init; }

    /// <summary>The date that a heading or a label gives the sentence, or null.</summary>
    public EdtfDate? LabelDate { get; set; }

    /// <summary>The frames that stand in it.</summary>
    public IReadOnlyList<FrameMatch> Frames => frames ??= FrameMatcher.Find(this);

    /// <summary>Index of the first token that starts at or after <paramref name="position"/>.</summary>
    public int TokenAt(int position)
    {
        int low = 0, high = Tokens.Count;
        while (low < high)
        {
            var mid = (low + high) / 2;
            if (Tokens[mid].Span.End <= position) low = mid + 1;
            else high = mid;
        }

        return low;
    }

    /// <summary>The token range of an expression of time.</summary>
    public (int First, int Next) TokensOf(DateMention date)
    {
        var first = TokenAt(date.Span.Start);
        var next = first;
        while (next < Tokens.Count && Tokens[next].Span.Start < date.Span.End) next++;
        return (first, next);
    }
}
