using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates;

namespace DealTracker.Cli.Commands;

/// <summary><c>dates</c>: for each line of <c>{"text","reference"}</c> on standard input, a line with the expressions of time found.</summary>
public static class DatesCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var command = new Command("dates", "Find expressions of time: reads lines of {\"text\",\"reference\"}, prints a JSON array for each.");
        command.SetAction(parsed => Run(Console.In, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    /// <summary>Answers 0, or 2 where a line could not be read.</summary>
    public static int Run(TextReader input, TextWriter output, TextWriter errors)
    {
        for (var number = 1; input.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (Read(line) is not { } question)
            {
                errors.WriteLine($"Line {number} is not an object with \"text\", and \"reference\" as a date or null.");
                return 2;
            }

            var found = DateFinder.Find(question.Text, question.Reference)
                .Select(mention => new { text = mention.Span.In(question.Text), start = mention.Span.Start, end = mention.Span.End, value = mention.Value });
            output.WriteLine(JsonSerializer.Serialize(found, Json));
        }

        return 0;
    }

    private static (string Text, EdtfDate? Reference)? Read(string line)
    {
        try
        {
            var question = JsonSerializer.Deserialize<Question>(line, Json);
            if (question?.Text is null) return null;
            if (question.Reference is null) return (question.Text, null);
            return EdtfDate.TryParse(question.Reference, out var reference) ? (question.Text, reference) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Question(string? Text, string? Reference);
}
