using DealTracker.Application.Deals;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Origins;
using DealTracker.Domain.Support;

namespace DealTracker.Web.Wording;

/// <summary>Where reports come from and how well they bear something out, in words.</summary>
public static class OriginWords
{
    /// <summary>What stands over the articles of one origin.</summary>
    public static string Title(Origin origin) => origin switch
    {
        { BySplit: true } => Phrases.Sources["ByDecision"],
        { Root: { Kind: LineageKind.Contract } } => Phrases.Sources["Contract"],
        { Root: { Kind: LineageKind.Release } } => Phrases.Sources["Release"],
        { Root: { Kind: LineageKind.Retelling, Names: var names } } => Phrases.Sources.With("Retelling", Joined(names)),
        { Root: { Kind: LineageKind.OwnReport, Names: var names } } => Phrases.Sources.With("OwnReport", Joined(names)),
        // The article's own line names them all.
        { Root: { Kind: LineageKind.Compilation, Names: { Count: > 2 } many } } => Phrases.Sources.With("CompilationOfMany", many[0], many.Count - 1),
        { Root: { Kind: LineageKind.Compilation, Names: var names } } => Phrases.Sources.With("Compilation", Joined(names)),
        _ => Phrases.Sources["Unknown"],
    };

    /// <summary>What an article tells of its own source.</summary>
    public static string Told(Lineage lineage) => lineage switch
    {
        { Kind: LineageKind.Contract } => Phrases.Sources["ToldContract"],
        { Kind: LineageKind.Release } => Phrases.Sources["ToldRelease"],
        { Kind: LineageKind.Retelling } => Phrases.Sources.With("ToldRetelling", Joined(lineage.Names)),
        { Kind: LineageKind.OwnReport } => Phrases.Sources.With("ToldOwnReport", Joined(lineage.Names)),
        { Kind: LineageKind.Compilation } => Phrases.Sources.With("ToldCompilation", Joined(lineage.Names)),
        _ => Phrases.Sources["ToldNothing"],
    };

    /// <summary>Why two articles share an origin.</summary>
    public static string Why(OriginLink link) => link switch
    {
        { Kinship: not { } } => Phrases.Sources.With("WhyPerson", link.First, link.Second),
        { Basis: LinkBasis.Copy } => Phrases.Sources.With("WhyCopy", link.First, link.Second, link.Kinship.Likeness),
        { Basis: LinkBasis.Credit } => Phrases.Sources.With("WhyCredit", link.First, link.Second, Joined(link.Outlets), Shared(link.Kinship)),
        _ => Phrases.Sources.With("WhyRetelling", link.First, link.Second, Shared(link.Kinship), link.Kinship.InOrder, link.Kinship.SharedWords),
    };

    public static string Basis(LinkBasis basis) => basis.ToString().ToLowerInvariant();

    public static string Rung(Rung rung) => rung switch
    {
        Domain.Support.Rung.Contract => Phrases.Sources["RungContract"],
        Domain.Support.Rung.Confirmed => Phrases.Sources["RungConfirmed"],
        Domain.Support.Rung.Reported => Phrases.Sources["RungReported"],
        _ => Phrases.Sources["RungRumour"],
    };

    /// <summary>Why the first of several values is the first.</summary>
    public static string Why(Disagreement disagreement)
    {
        var (first, second) = (disagreement.Values[0], disagreement.Values[1]);
        return disagreement.DecidedBy switch
        {
            Precedence.Certainty => Phrases.Sources.With("FirstByCertainty", Certainty(first.Certainty), Certainty(second.Certainty)),
            Precedence.Origins => Phrases.Sources.With("FirstByOrigins", Counted.Of(first.Support.Origins, "origin"), first.Support.Origins > 0 ? second.Support.Origins : 0),
            Precedence.Rung => Phrases.Sources.With("FirstByRung", Rung(first.Rung), Rung(second.Rung)),
            Precedence.Articles => Phrases.Sources.With("FirstByArticles", Counted.Of(first.Support.Articles, "article"), second.Support.Articles),
            _ => Phrases.Sources["FirstByNothing"],
        };
    }

    /// <summary>What a person decided.</summary>
    public static string Of(TakenDecision decision) => decision.Verdict switch
    {
        OriginVerdict.Merge => Phrases.Sources.With("DecidedMerge", decision.Article, decision.Other),
        OriginVerdict.Split => Phrases.Sources.With("DecidedSplit", decision.Article),
        _ => Phrases.Sources.With("DecidedWithdraw", decision.Article),
    };

    private static string Certainty(Certainty certainty) => certainty switch
    {
        Domain.Facts.Certainty.Asserted => Phrases.Sources["Plainly"],
        Domain.Facts.Certainty.Hedged => Phrases.Sources["WithDoubt"],
        _ => Phrases.Sources["UnderDispute"],
    };

    private static string Shared(Kinship kinship) => kinship.Marks.Count == 0
        ? Counted.Of(kinship.Passages.Count, "passage")
        : Phrases.Sources.With("PassagesAndMarks", Counted.Of(kinship.Passages.Count, "passage"), Counted.Of(kinship.Marks.Count, "rare mark"));

    private static string Joined(IReadOnlyList<string> names) =>
        names.Count == 0 ? Phrases.Sources["Nameless"] : string.Join(", ", names);
}
