using System.Text.RegularExpressions;

namespace DealTracker.Extraction.Reading.PlainText;

/// <summary>The label before a question or an answer: <c>Q.</c>, <c>Q1:</c>, <c>Question:</c>, <c>A.</c>, <c>Answer:</c>.</summary>
internal static partial class QuestionLabel
{
    public static int LengthIn(string line) => line.Length > 0 && line[0] is 'Q' or 'A' or '*' ? Label().Match(line).Length : 0;

    /// <summary>True where the label is a question's.</summary>
    public static bool Asks(string line) => line.AsSpan().TrimStart('*').StartsWith("Q", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(?:\*\*)?(?:[QA]\d{0,3}|Question(?:\s\d{1,3})?|Answer)(?:[.:)](?:\*\*)?|(?:\*\*)?:)\s+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
