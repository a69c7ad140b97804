using DealTracker.Application.Articles;
using DealTracker.Web.Hosting;

namespace DealTracker.Web.Pages.Articles;

/// <summary>What a person says of the facts of files that are held, as the form gives it; what the form names and nobody read is passed over.</summary>
public sealed class GivenChoices
{
    private readonly Dictionary<(int File, int Fact), GivenChoice> all = [];

    private GivenChoices()
    {
    }

    public static GivenChoices None { get; } = new();

    public bool HasFault => all.Values.Any(choice => choice.Fault is not null);

    public IReadOnlyDictionary<(int File, int Fact), FactChoice> Kept =>
        all.Where(choice => choice.Value.Choice is not null).ToDictionary(choice => choice.Key, choice => choice.Value.Choice!);

    /// <summary>How the form's fields of a fact are told apart.</summary>
    public static string Key(int file, int fact) => $"{file}-{fact}";

    public GivenChoice? Of(int file, int fact) => all.GetValueOrDefault((file, fact));

    public static GivenChoices Read(IFormCollection form, HeldUpload upload)
    {
        var given = new GivenChoices();
        var dropped = form["drop"].ToHashSet();
        for (var file = 0; file < upload.Files.Count; file++)
        {
            if (upload.Files[file].Read is not PreviewOutcome.Understood { Reading.Facts: var facts }) continue;
            for (var fact = 0; fact < facts.Count; fact++)
                if (GivenChoice.Read(form, Key(file, fact), facts[fact].Attribute, dropped) is { } choice) given.all[(file, fact)] = choice;
        }

        return given;
    }
}

/// <summary>What was ticked or typed about one fact.</summary>
/// <param name="Choice">What it comes to, or null where it cannot be kept.</param>
/// <param name="Fault">Why not, or null.</param>
public sealed record GivenChoice(bool Drop, string? Value, string? Version, string? Certainty, FactChoice? Choice, string? Fault)
{
    /// <summary>Null where nothing was said of the fact. What is dropped needs no correction.</summary>
    public static GivenChoice? Read(IFormCollection form, string key, string attribute, IReadOnlySet<string?> dropped)
    {
        string? Field(string name) => form[$"{name}-{key}"] is [{ } text, ..] && !string.IsNullOrWhiteSpace(text) ? text : null;
        var (value, version, certainty) = (Field("value"), Field("version"), Field("certainty"));
        if (dropped.Contains(key)) return new GivenChoice(true, value, version, certainty, new FactChoice(null), null);
        if (value is null && version is null && certainty is null) return null;
        var decision = GivenDecision.Read("correct", attribute, value, version, certainty);
        return new GivenChoice(false, value, version, certainty, decision.Fault is null ? new FactChoice(decision.Correction) : null, decision.Fault);
    }
}
