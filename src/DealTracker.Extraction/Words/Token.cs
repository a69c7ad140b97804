using DealTracker.Domain;

namespace DealTracker.Extraction.Words;

/// <summary>A word, number or mark of a sentence.</summary>
/// <param name="Text">As written, curly quotes made straight.</param>
/// <param name="Span">Where it stands in the article's text.</param>
public sealed record Token(string Text, TextSpan Span)
{
    /// <summary>The text in lower case.</summary>
    public string Lower { get; } = Text.ToLowerInvariant();

    /// <summary>The dictionary form; equal to <see cref="Lower"/> where it is not known.</summary>
    public string Lemma { get; set; } = "";

    /// <summary>The coarse word class in its sentence.</summary>
    public WordClass Class { get; set; }

    /// <summary>The form of a verb; <see cref="VerbForm.None"/> for other words.</summary>
    public VerbForm Form { get; set; }

    /// <summary>True for a mark that is no word.</summary>
    public bool IsMark => Class == WordClass.Mark;

    /// <inheritdoc />
    public override string ToString() => Text;
}

/// <summary>Coarse word classes.</summary>
public enum WordClass
{
    /// <summary>A noun or a name; also every word not known otherwise.</summary>
    Noun,

    /// <summary>A verb, auxiliaries aside.</summary>
    Verb,

    /// <summary>be, have, do.</summary>
    Auxiliary,

    /// <summary>will, would, can, may, must ...</summary>
    Modal,

    /// <summary>An adjective.</summary>
    Adjective,

    /// <summary>An adverb, negation included.</summary>
    Adverb,

    /// <summary>A determiner or possessive pronoun.</summary>
    Determiner,

    /// <summary>A personal or demonstrative pronoun.</summary>
    Pronoun,

    /// <summary>A preposition.</summary>
    Preposition,

    /// <summary>and, or, but.</summary>
    Conjunction,

    /// <summary>A word that opens a subordinate clause: that, which, if, while.</summary>
    Subordinator,

    /// <summary>"to" before a verb.</summary>
    Infinitive,

    /// <summary>A possessive ending.</summary>
    Possessive,

    /// <summary>A number in digits or words.</summary>
    Number,

    /// <summary>Punctuation and symbols.</summary>
    Mark,
}

/// <summary>Forms of a verb.</summary>
public enum VerbForm
{
    /// <summary>Not a verb.</summary>
    None,

    /// <summary>pay; also the plural present.</summary>
    Bare,

    /// <summary>pays.</summary>
    Present,

    /// <summary>paid, as a finite past.</summary>
    Past,

    /// <summary>paid, as a participle.</summary>
    Participle,

    /// <summary>paying.</summary>
    Gerund,
}
