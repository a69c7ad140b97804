using System.Text.RegularExpressions;
using DealTracker.Domain;
using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.PlainText;

namespace DealTracker.Extraction.Reading.Shaping;

/// <summary>Reads the labels before questions, answers and speeches, and masks them.</summary>
internal static partial class Labels
{
    private const int FewestSpeeches = 3;

    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts)
    {
        var paragraphs = drafts.Where(draft => draft.Kind == BlockKind.Paragraph).Select(draft => draft.Text).ToList();
        var isTalk = IsTalk(paragraphs);
        var asked = paragraphs.Exists(text => QuestionLabel.LengthIn(text) > 0 && QuestionLabel.Asks(text));
        return [.. drafts.Select(draft => Apply(draft, asked, isTalk))];
    }

    /// <summary>True where several paragraphs have a speaker's label, and one speaker comes back.</summary>
    private static bool IsTalk(IReadOnlyList<string> paragraphs)
    {
        var names = paragraphs.Select(SpeakerLabel.NameIn).OfType<string>().ToList();
        return names.Count >= FewestSpeeches && names.Distinct(StringComparer.OrdinalIgnoreCase).Count() < names.Count;
    }

    private static Draft Speech(Draft draft, int label)
    {
        var masked = draft.Masked.Append(new TextSpan(0, label)).ToList();
        foreach (var direction in StageDirection().EnumerateMatches(draft.Text))
            masked.Add(new TextSpan(direction.Index, direction.Index + direction.Length));
        return draft with { Masked = Spans.Merge(masked), Speaker = SpeakerLabel.NameIn(draft.Text) };
    }

    [GeneratedRegex(@"\[[\p{Ll} ]{3,30}\] ?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex StageDirection();

    private static Draft Apply(Draft draft, bool asked, bool isTalk)
    {
        if (draft.Kind is not (BlockKind.Paragraph or BlockKind.Heading))
            return draft;
        if (asked && QuestionLabel.LengthIn(draft.Text) is var label and > 0)
        {
            var masked = draft.Mask(new TextSpan(0, label));
            return QuestionLabel.Asks(draft.Text) ? masked with { Kind = BlockKind.Question, Level = 0 } : masked;
        }

        return isTalk && SpeakerLabel.LengthIn(draft.Text) is var speaker and > 0 && draft.Kind == BlockKind.Paragraph
            ? Speech(draft, speaker)
            : draft;
    }
}
