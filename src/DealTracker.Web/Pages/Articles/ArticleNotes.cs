using DealTracker.Application.Articles;
using DealTracker.Application.Deals;
using DealTracker.Domain;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Doubts;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Review;
using DealTracker.Domain.Wording;
using DealTracker.Web.Markup;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Pages.Articles;

/// <summary>What one passage says: one clause in one version, or an event.</summary>
/// <param name="Agreement">The agreement's id; null for an event.</param>
/// <param name="Deal">The agreement's title; null for an event.</param>
/// <param name="Head">The clause's name, or "Event".</param>
/// <param name="When">The version or date, in words.</param>
/// <param name="Terms">What is said.</param>
/// <param name="Certainty">How surely.</param>
/// <param name="Link">The clause's page, where its deal is followed.</param>
public sealed record Note(string? Agreement, string? Deal, string Head, string When, string Terms, Certainty Certainty, string? Link)
{
    /// <summary>The deal whose terms it speaks of, and what is doubtful about them.</summary>
    public (DealView Deal, IReadOnlyList<Doubt> Doubts)? Doubtful { get; init; }

    /// <summary>What people decided about its facts.</summary>
    public IReadOnlyList<ReviewedFact> Decided { get; init; } = [];
}

/// <summary>What an article's passages say, in the words of the deals they speak of.</summary>
public sealed class ArticleNotes(ArticleView article, IReadOnlyList<DealView> deals)
{
    // A long article has thousands of quotes and passages: each passage looks up its own.
    private readonly ILookup<int, (TextSpan Quote, int Fact)> quotes =
        article.Facts.SelectMany((f, at) => f.Fact.Evidence.Select(quote => (Quote: quote, Fact: at))).ToLookup(q => q.Quote.Start);

    private readonly ILookup<int, (TextSpan Quote, int Event)> told =
        article.Events.SelectMany((e, at) => e.Event.Evidence.Select(quote => (Quote: quote, Event: at))).ToLookup(q => q.Quote.Start);

    private readonly Dictionary<string, DoubtList> doubts = [];
    private readonly Dictionary<Fact, string> whens = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<Note> In(Passage passage) =>
    [
        .. Facts(passage.Quotes.SelectMany(q => quotes[q.Start]).Where(q => passage.Span.Contains(q.Quote)).Select(q => q.Fact).Distinct().Order().Select(at => article.Facts[at].Fact)),
        .. passage.Quotes.SelectMany(q => told[q.Start]).Where(q => passage.Span.Contains(q.Quote)).Select(q => q.Event).Distinct().Order().Select(at => Event(article.Events[at].Event)),
    ];

    /// <summary>Facts in notes: those of one clause in one version together.</summary>
    public IEnumerable<Note> Facts(IEnumerable<Fact> facts) =>
        from machine in facts
        let reviewed = DecidedOf(machine)
        let fact = (Fact: reviewed?.Counted ?? machine, Reviewed: reviewed)
        group fact by (fact.Fact.Agreement, fact.Fact.Clause, When: When(fact.Fact)) into both
        let same = both.Select(fact => fact.Fact).ToList()
        let deal = Find(both.Key.Agreement)
        let names = deal?.Names ?? DealNames.None
        select new Note(
            both.Key.Agreement,
            TitleOf(both.Key.Agreement),
            ClauseTitle.Of(both.Key.Clause, names),
            both.Key.When,
            ShortTerms.For(both.Key.Clause, same.Select(f => (f.Attribute, f.Value)), InForce(same), names),
            same.Min(f => f.Certainty),
            deal is null ? null : Links.Clause(deal.Id, both.Key.Clause))
        {
            Doubtful = deal is null ? null : (deal, DoubtsOf(deal, same)),
            Decided = [.. both.Select(fact => fact.Reviewed).OfType<ReviewedFact>()],
        };

    private ReviewedFact? DecidedOf(Fact machine) => Find(machine.Agreement)?.Source.Decided.Of(article.Summary.Id, machine);

    /// <summary>None of an article that does not count: then the ledger knows nothing of its facts.</summary>
    private IReadOnlyList<Doubt> DoubtsOf(DealView deal, IEnumerable<Fact> facts)
    {
        if (!deal.Quotes(article.Summary.Id)) return [];
        if (!doubts.TryGetValue(deal.Id, out var list)) doubts[deal.Id] = list = deal.FindDoubts();
        return [.. facts.SelectMany(fact => list.Of(article.Summary.Id, fact)).DistinctBy(doubt => doubt.Kind).OrderBy(doubt => doubt.Kind)];
    }

    public Note Event(DealEvent happened) => new(
        null, null, Phrases.Articles["Event"], DatePhrase.For(happened.Date),
        EventTitle.For(happened.Kind, happened.Parties, id => deals.Select(d => d.Names.Parties.GetValueOrDefault(id)).FirstOrDefault(n => n is not null) ?? id),
        Certainty.Asserted, null);

    /// <summary>The version that the ledger places a fact in; what the article itself calls it where it is placed nowhere.</summary>
    public string When(Fact fact)
    {
        if (!whens.TryGetValue(fact, out var when)) whens[fact] = when = Placed(fact);
        return when;
    }

    private string Placed(Fact fact)
    {
        var name = fact.Versions[0];
        var placed = Find(fact.Agreement)?.Ledger.Versions.Where(v => States(v, fact)).ToArray() ?? [];
        var version = placed.FirstOrDefault(v => name.Date?.AgreesWith(v.Announced) == true)
            ?? (name == VersionName.Previous ? placed.FirstOrDefault() : placed.LastOrDefault());
        if (version is not null) return DatePhrase.For(version.Announced);
        return name.Date is { } date ? DatePhrase.For(date) : name == VersionName.Previous ? Phrases.Articles["Before"] : Phrases.Articles["Undated"];
    }

    /// <summary>The deal's title, or its parties' names where it is not followed.</summary>
    public string TitleOf(string agreement)
    {
        if (Find(agreement) is { } deal) return deal.Title;
        var names = deals.Count > 0 ? deals[0].Names : DealNames.None;
        return string.Join('–', MutualParties.Of(new ClauseKey("agreement", agreement), names).Select(names.Party));
    }

    /// <summary>Enough words of a paragraph to know it by.</summary>
    public static string FirstWords(string paragraph)
    {
        var words = string.Join(' ', paragraph[..Math.Min(paragraph.Length, 200)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(6));
        return words.Length > 60 ? words[..60] : words;
    }

    public DealView? Find(string agreement) => deals.FirstOrDefault(d => d.Id == agreement);

    private bool States(AgreementVersion version, Fact fact) =>
        version.Clauses.Where(c => c.Clause == fact.Clause && !c.Carried)
            .SelectMany(c => c.Attributes).Where(a => a.Attribute == fact.Attribute)
            .SelectMany(a => a.Rivals.Select(r => (r.Value, r.Evidence)).Append((a.Value, a.Evidence)))
            .Any(said => said.Value == fact.Value && said.Evidence.Any(e => e.Article == article.Summary.Id && fact.Evidence.Contains(e.Span)));

    private static bool InForce(IEnumerable<Fact> facts) =>
        !facts.Any(f => f.Attribute == ClauseAttribute.InForce && f.Value.AsBoolean == false);
}
