using System.Text;

namespace DealTracker.Domain.Wording;

/// <summary>
/// Words with places for values, as language files write them: <c>{name}</c> is a value, <c>[a|b]</c> the first of several alternatives whose values are all
/// known, or nothing.
/// </summary>
public sealed class Template
{
    private readonly IReadOnlyList<Part> parts;

    private Template(IReadOnlyList<Part> parts) => this.parts = parts;

    /// <summary>Reads <paramref name="text"/>; throws <see cref="FormatException"/> where a bracket has no partner.</summary>
    public static Template Parse(string text)
    {
        var at = 0;
        var template = Sequence(text, ref at, nested: false);
        return at == text.Length ? template : throw new FormatException($"'{text}' closes a bracket at {at} that it never opened.");
    }

    /// <summary>The words, or null where a value outside of all alternatives is not known. An empty value is known.</summary>
    public string? Fill(Func<string, string?> value)
    {
        var words = new StringBuilder();
        foreach (var part in parts)
        {
            if (part.Fill(value) is not { } filled) return null;
            words.Append(filled);
        }

        return words.ToString();
    }

    private static Template Sequence(string text, ref int at, bool nested)
    {
        var parts = new List<Part>();
        while (at < text.Length && !(nested && text[at] is '|' or ']'))
        {
            if (text[at] == '{') parts.Add(new Value(Name(text, ref at)));
            else if (text[at] == '[') parts.Add(Alternatives(text, ref at));
            else if (text[at] is ']' or '}') return new Template(parts);
            else parts.Add(new Words(Plain(text, ref at, nested)));
        }

        return new Template(parts);
    }

    private static Choice Alternatives(string text, ref int at)
    {
        var opened = at;
        var all = new List<Template>();
        do
        {
            at++;
            all.Add(Sequence(text, ref at, nested: true));
        }
        while (at < text.Length && text[at] == '|');

        if (at >= text.Length || text[at] != ']') throw new FormatException($"'{text}' never closes the bracket at {opened}.");
        at++;
        return new Choice(all);
    }

    private static string Name(string text, ref int at)
    {
        var end = text.IndexOf('}', at);
        if (end < 0) throw new FormatException($"'{text}' never closes the brace at {at}.");
        var name = text[(at + 1)..end];
        at = end + 1;
        return name;
    }

    private static string Plain(string text, ref int at, bool nested)
    {
        var end = text.AsSpan(at).IndexOfAny(nested ? "{}[]|" : "{}[]");
        var plain = end < 0 ? text[at..] : text[at..(at + end)];
        at += plain.Length;
        return plain;
    }

    private abstract record Part
    {
        public abstract string? Fill(Func<string, string?> value);
    }

    private sealed record Words(string Text) : Part
    {
        public override string Fill(Func<string, string?> value) => Text;
    }

    private sealed record Value(string Name) : Part
    {
        public override string? Fill(Func<string, string?> value) => value(Name);
    }

    private sealed record Choice(IReadOnlyList<Template> All) : Part
    {
        public override string Fill(Func<string, string?> value) => All.Select(template => template.Fill(value)).FirstOrDefault(words => words is not null) ?? "";
    }
}
