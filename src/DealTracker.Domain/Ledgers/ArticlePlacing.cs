using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Ledgers;

/// <summary>
/// Which version each fact of one article describes. A date in a fact's names decides; then a month without its year; then what
/// <c>current</c> and <c>previous</c> mean in this article, said by the article itself or worked out from the terms that others date.
/// </summary>
public sealed class ArticlePlacing
{
    private readonly string deal;
    private readonly SourceArticle article;
    private readonly VersionTerms terms;
    private readonly EdtfDate? current;
    private readonly EdtfDate? previous;
    private readonly bool previousIsItsOwnWord;

    private ArticlePlacing(string deal, SourceArticle article, VersionTerms terms)
    {
        this.deal = deal;
        this.article = article;
        this.terms = terms;
        current = NamedBeside(VersionName.Current) ?? FindCurrent();
        var named = NamedBeside(VersionName.Previous);
        previousIsItsOwnWord = named is not null;
        previous = named ?? FindPrevious();
    }

    /// <summary>The facts of <paramref name="article"/>, all of <paramref name="deal"/>, each with its version.</summary>
    public static IEnumerable<PlacedFact> Place(string deal, SourceArticle article, VersionTerms terms)
    {
        var placing = new ArticlePlacing(deal, article, terms);
        return article.Facts.Select(placing.Place);
    }

    private PlacedFact Place(Fact fact)
    {
        if (terms.Only(fact) is { } dated) return new PlacedFact(article.Id, fact, dated, Inferred: false);
        if ((ByTerms(fact) ?? ByMonth(fact) ?? ByReport(fact)) is { } found) return new PlacedFact(article.Id, fact, found, Inferred: true);
        if (fact.Versions.Contains(VersionName.Current)) return new PlacedFact(article.Id, fact, current, Inferred: current is not null);
        return fact.Versions.Contains(VersionName.Previous)
            ? new PlacedFact(article.Id, fact, previous, Inferred: previous is not null && !previousIsItsOwnWord)
            : new PlacedFact(article.Id, fact, null, Inferred: false);
    }

    /// <summary>A date too coarse for one version: the one that fits all that the article says under that date.</summary>
    private EdtfDate? ByTerms(Fact fact)
    {
        foreach (var date in fact.Versions.Select(name => name.Date).OfType<EdtfDate>().Where(date => date.Precision != DatePrecision.YearUnknown))
        {
            var alike = article.Facts.Where(other => other.Versions.Any(name => name.Text == date.Text)).ToList();
            if (terms.Best(alike, terms.Dates.Meant(date)) is { } best) return best;
        }

        return null;
    }

    /// <summary>A month without its year: the newest such month that the article can speak of.</summary>
    private EdtfDate? ByMonth(Fact fact)
    {
        var latest = current?.Latest ?? article.Published?.Latest;
        foreach (var month in fact.Versions.Select(name => name.Date).OfType<EdtfDate>().Where(date => date.Precision == DatePrecision.YearUnknown))
        {
            var meant = terms.Dates.Meant(month).Where(date => latest is null || date.Earliest <= latest).ToList();
            if (meant.Count == 1 || (meant.Count > 1 && latest is not null)) return meant[^1];
        }

        return null;
    }

    /// <summary>A date on which terms were merely reported: the version in force then.</summary>
    private EdtfDate? ByReport(Fact fact) =>
        fact.Versions.Select(name => name.Date).OfType<EdtfDate>().Select(terms.Dates.InForceOn).FirstOrDefault(version => version is not null);

    /// <summary>The newest version that the article names by date in the same breath as <paramref name="word"/>.</summary>
    private EdtfDate? NamedBeside(VersionName word) =>
        article.Facts.Where(fact => fact.Versions.Contains(word)).Select(terms.Only).OfType<EdtfDate>().Max();

    private EdtfDate? FindCurrent()
    {
        var facts = article.Facts.Where(fact => fact.Versions.Contains(VersionName.Current)).ToList();
        if (facts.Count == 0) return null;
        return article.Published?.Latest is { } published
            ? terms.Newest(facts, terms.Dates.Founded.Where(date => date.Earliest <= published))
            : terms.Best(facts, terms.Dates.Founded);
    }

    private EdtfDate? FindPrevious()
    {
        if (Announced() is not { } announced) return null;
        return Before(terms.Dates.Founded, announced) ?? Before(terms.Dates.Offered, announced);
    }

    /// <summary>The newest version that the article speaks of: by date, as current, or through an event between the two parties.</summary>
    private EdtfDate? Announced() =>
        article.Facts.Where(fact => !fact.Versions.Contains(VersionName.Previous)).Select(terms.Only).OfType<EdtfDate>()
            .Concat(current is null ? [] : [current]).Max()
        ?? article.Events.Where(happened => VersionDates.Founds(deal, happened))
            .Select(happened => terms.Dates.Meant(happened.Date)).Where(meant => meant.Count == 1).Select(meant => meant[0]).Max();

    private static EdtfDate? Before(IReadOnlyList<EdtfDate> dates, EdtfDate announced) =>
        dates.LastOrDefault(date => date.Latest < announced.Earliest);
}
