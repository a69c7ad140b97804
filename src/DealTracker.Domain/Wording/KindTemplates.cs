namespace DealTracker.Domain.Wording;

/// <summary>The language file's templates for each kind of clause: what it is called, how a sentence speaks of it while it holds, and once it has ended.</summary>
internal static class KindTemplates
{
    private static readonly LanguageFile Words = LanguageFile.English;

    public static string Holds(StatedTerms terms) => Words.Say(Of(terms.Kind, "holds"), terms.Value);

    public static string Ended(StatedTerms terms) => Words.Say(Of(terms.Kind, "ended"), terms.Value);

    /// <summary>What a sentence about a change starts with.</summary>
    public static string Subject(StatedTerms terms) => Words.Say(Of(terms.Kind, "subject"), terms.Value);

    /// <summary>What a list calls a clause that has no local name.</summary>
    public static string Title(string kind) => Words.Say(Of(kind, "title"), ("kind", kind));

    /// <summary>What a changed term does, behind the subject: "becomes non-exclusive", "runs through 2032".</summary>
    public static string Becomes(string attribute, StatedTerms terms) =>
        (Words.Find($"becomes.{terms.Kind}.{attribute}") ?? Words.Find($"becomes.{attribute}"))?.Fill(terms.Value) ?? "";

    private static string Of(string kind, string what) => Words.Find($"{kind}.{what}") is null ? $"other.{what}" : $"{kind}.{what}";
}
