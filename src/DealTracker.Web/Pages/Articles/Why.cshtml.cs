using DealTracker.Application.Articles;
using DealTracker.Application.Deals;
using DealTracker.Domain;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Wording;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Settling;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Articles;

/// <summary>What the rules made of an article, sentence by sentence, and why.</summary>
public sealed class WhyModel(ExplainArticle explainArticle, DealProfiles profiles) : PageModel
{
    private const int PerPage = 150;

    private TextSpan? asked;

    /// <summary>The offset in the text that is asked about.</summary>
    [BindProperty(SupportsGet = true)]
    public int At { get; set; }

    public ExplainedArticle Explained { get; private set; } = null!;

    public IReadOnlyList<ExplainedSentence> Shown { get; private set; } = [];

    /// <summary>Where the pages before and after begin; null where there is none.</summary>
    public (int? Before, int? After) Neighbours { get; private set; }

    public ArticleSummary Article => Explained.Article.Summary;

    public int RuleCount => RuleBook.All.Count;

    public async Task<IActionResult> OnGetAsync(long id)
    {
        if (At < 0 || await explainArticle.RunAsync(id, HttpContext.RequestAborted) is not { } explained) return NotFound();
        Explained = explained;
        var sentences = explained.Sentences;
        if (Request.Query.ContainsKey(nameof(At))) asked = explained.Article.Text.Blocks.FirstOrDefault(block => block.Span.Start <= At && At < block.Span.End)?.Span;
        var first = Math.Min(sentences.Count(s => s.Span.End <= At), Math.Max(0, sentences.Count - 1)) / PerPage * PerPage;
        Shown = [.. sentences.Skip(first).Take(PerPage)];
        Neighbours = (
            first > 0 ? sentences[first - PerPage].Span.Start : null,
            first + PerPage < sentences.Count ? sentences[first + PerPage].Span.Start : null);
        return Page();
    }

    /// <summary>True for the sentences of the block that was asked about.</summary>
    public bool IsAsked(ExplainedSentence sentence) => asked is { } block && block.Overlaps(sentence.Span);

    public static string Outcome(ExplainedSentence sentence)
    {
        var kept = sentence.Proposals.Count(p => p.Dropped is null);
        var dropped = sentence.Proposals.Count - kept;
        return (kept, dropped) switch
        {
            (0, 0) => sentence.Events.Count > 0 ? Phrases.Articles["AnEvent"] : Phrases.Articles["NothingProposed"],
            (_, 0) => Phrases.Articles.With("KeptCount", kept),
            (0, _) => Phrases.Articles.With("DroppedCount", dropped),
            _ => Phrases.Articles.With("KeptAndDropped", kept, dropped),
        };
    }

    public string Silence(ExplainedSentence sentence) => sentence.Parties.Count == 0
        ? Phrases.Articles.With("NamesNoParty", RuleCount)
        : Phrases.Articles.With("SpeaksOf", ValuePhrase.Joined([.. sentence.Parties]), RuleCount);

    public string Told(DealEvent happened) =>
        Phrases.Articles.With("TellsOfEvent", DatePhrase.For(happened.Date), EventTitle.For(happened.Kind, happened.Parties, profiles.PartyName));

    /// <summary>The first sentence of the block that was asked about answers to the asker's own address.</summary>
    public int Anchor(ExplainedSentence sentence) => sentence == Shown.FirstOrDefault(IsAsked) ? At : sentence.Span.Start;

    public static ProposalWords Words(WeighedCandidate weighed)
    {
        var candidate = weighed.Candidate;
        var names = DealProfiles.NamesOf(candidate.Deal);
        var ends = candidate.Attribute == ClauseAttribute.InForce && candidate.Value.AsBoolean == false;
        var says = ShortTerms.For(candidate.Clause, [(candidate.Attribute, candidate.Value)], !ends, names) + candidate.Standing switch
        {
            Standing.Ended when !ends => Phrases.Articles["EndedByNews"],
            Standing.Replaced => Phrases.Articles["ReplacedByNews"],
            Standing.Denied => Phrases.Articles["Denied"],
            _ => "",
        };
        return new ProposalWords(
            weighed.Dropped is null, candidate.Deal.Title, ClauseTitle.Of(candidate.Clause, names), says,
            weighed.Dropped ?? (weighed.IsPrevious ? Phrases.Articles["OfTermsBefore"] : Phrases.Articles["OfTermsNow"]),
            weighed.Certainty, candidate.Rule);
    }
}

/// <summary>A rule's proposal in words.</summary>
/// <param name="Why">Why it was dropped, or of which terms it speaks.</param>
public sealed record ProposalWords(bool Kept, string Deal, string Clause, string Says, string Why, Certainty Certainty, string Rule);
