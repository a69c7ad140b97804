using DealTracker.Application.Articles;
using DealTracker.Domain.Doubts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Support;
using DealTracker.Domain.Wording;
using DealTracker.Extraction.Profiles;

namespace DealTracker.Application.Deals;

/// <summary>A deal with its ledger, the names it goes by, and the articles it rests on.</summary>
public sealed record DealView(DealProfile Profile, DealNames Names, DealLedger Source)
{
    public string Id => Profile.Id;

    public string Title => Profile.Title;

    public Ledger Ledger => Source.Ledger;

    public IReadOnlyDictionary<long, ArticleSummary> Articles => Source.Articles;

    /// <summary>True where the deal's ledger rests on that article.</summary>
    public bool Quotes(long article) => Source.Articles.ContainsKey(article);

    /// <summary>What statements are weighed by.</summary>
    public Grounds Grounds => Source.Grounds;

    /// <summary>What a version brought, as the deal's profile says; null where it says nothing of it.</summary>
    public string? WhatBrought(AgreementVersion version) => Profile.Versions.FirstOrDefault(known => known.Date == version.Announced) is { What: { Length: > 0 } what } ? what : null;

    /// <summary>Why a value of <paramref name="state"/> is unsupported; null where it is not.</summary>
    public UnsupportedValue? Lost(ClauseState state, AttributeState term) => Source.Lost.Find(state.Clause, term.Attribute, term.Value, term.Evidence);

    /// <summary>All values shown of <paramref name="state"/> that no independent report bears out any more.</summary>
    public IReadOnlyList<UnsupportedValue> Lost(ClauseState state) => [.. state.Attributes.Select(term => Lost(state, term)).OfType<UnsupportedValue>()];

    /// <summary>Looks through all its terms for what is doubtful.</summary>
    public DoubtList FindDoubts() => DoubtFinder.In(
        Ledger, Source.Texts,
        Profile.Parties.Concat(Profile.Others).DistinctBy(party => party.Id).ToDictionary(
            party => party.Id,
            IReadOnlyList<string> (party) => [.. party.Aliases, .. Profile.Platforms.Where(platform => platform.Owner == party.Id).SelectMany(platform => platform.Names)]),
        Source.Lost);

    /// <summary>A doubt's words, sliced from its article's text.</summary>
    public string Words(Doubt doubt) => doubt.Words.In(Source.Texts[doubt.Article]);

    /// <summary>A quote's words.</summary>
    public string Words(Evidence quote) => Source.Words(quote);
}
