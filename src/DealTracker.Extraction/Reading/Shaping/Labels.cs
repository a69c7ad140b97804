using DealTracker.Domain;
using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.PlainText;

namespace DealTracker.Extraction.Reading.Shaping;

/// <summary>Reads the labels before questions, answers and speeches, and masks them.</summary>
internal static class Labels
{
    private const int FewestSpeeches = 3;

    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts)
    {
        var isTalk = drafts.Count(draft => draft.Kind == BlockKind.Paragraph && SpeakerLabel.NameIn(draft.Text) is not null) >= FewestSpeeches;
        var asked = drafts.Any(draft => draft.Kind == BlockKind.Paragraph && QuestionLabel.LengthIn(draft.Text) > 0 && QuestionLabel.Asks(draft.Text));
        return [.. drafts.Select(draft => Apply(draft, asked, isTalk))];
    }

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
            ? draft.Mask(new TextSpan(0, speaker)) with { Speaker = SpeakerLabel.NameIn(draft.Text) }
            : draft;
    }
}
