using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Origins;

namespace DealTracker.Domain.Support;

/// <summary>What statements are weighed by: the origins of their articles, and who is quoted as saying so.</summary>
public sealed class Grounds
{
    private readonly IReadOnlyDictionary<long, string> texts;
    private readonly IReadOnlyList<string> parties;

    /// <summary>Weighs by <paramref name="origins"/> and by the articles' <paramref name="texts"/>; <paramref name="parties"/> are the names of those who can confirm.</summary>
    public Grounds(OriginMap origins, IReadOnlyDictionary<long, string> texts, IReadOnlyList<string> parties)
    {
        Origins = origins;
        this.texts = texts;
        this.parties = parties;
    }

    /// <summary>Nothing is known but what articles state.</summary>
    public static Grounds None { get; } = new(OriginMap.None, new Dictionary<long, string>(), []);

    /// <summary>Which articles rest on which report.</summary>
    public OriginMap Origins { get; }

    /// <summary>The rung of one statement, by the sentence that it stands in.</summary>
    public Rung RungOf(Evidence quote)
    {
        if (quote.Certainty == Certainty.Hedged) return Rung.Rumour;
        var origin = Origins.Of(quote.Article);
        if (origin is { Root.Kind: LineageKind.Contract } && origin.Articles[0] == quote.Article) return Rung.Contract;
        if (!texts.TryGetValue(quote.Article, out var text)) return Rung.Reported;

        var sentence = SentenceBounds.Around(text, quote.Span).In(text);
        if (RungWords.Hearsay().IsMatch(sentence)) return Rung.Rumour;
        var confirmed = origin is { Root.Kind: LineageKind.Release } || (RungWords.Stating().IsMatch(sentence) && NamesParty(sentence));
        return confirmed ? Rung.Confirmed : Rung.Reported;
    }

    private bool NamesParty(string sentence) =>
        RungWords.Together().IsMatch(sentence) || parties.Any(party => sentence.Contains(party, StringComparison.Ordinal));
}
