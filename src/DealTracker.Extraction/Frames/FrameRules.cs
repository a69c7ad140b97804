using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Frames;

/// <summary>Makes candidates of the frames that stand in a clause.</summary>
internal static class FrameRules
{
    public static IReadOnlyList<ClauseRule> All { get; } =
        [.. FrameBook.All.Select(f => f.Kind).Distinct(StringComparer.Ordinal).Select(kind => new ClauseRule($"frames of {kind}", kind, (at, book) => Match(kind, at, book)))];

    private static IEnumerable<Candidate> Match(string kind, ClauseContext at, DealBook book)
    {
        foreach (var match in at.Sentence.Frames)
        {
            if (match.Frame.Kind != kind || match.Core < at.First || match.Core >= at.Next) continue;
            foreach (var candidate in Candidates(match, at, book)) yield return match.Frame.Polarity == FramePolarity.Fixed ? candidate with { IsPermission = true } : candidate;
        }
    }

    private static IEnumerable<Candidate> Candidates(FrameMatch match, ClauseContext at, DealBook book)
    {
        if (match.Frame.Outcome == FrameOutcome.Free) return at.Sentence.Span.Contains(at.Tokens[match.Core].Span) ? FreedomRules.Freed(at, book, match) : [];
        if (FrameTopics.Licensed(match, at, book) is { } licensed) return LicenceRules.Openness(at, licensed, match.Core, StandingOf(match, at), true, match.Frame.Name);
        if (FrameParties.Clause(match, at, book) is not { } clause || !FrameTopics.Fit(match, at, book, clause.Deal, clause.Profile)) return [];
        var (core, rule, standing) = (match.Core, match.Frame.Name, StandingOf(match, at));
        if (match.Frame.Outcome == FrameOutcome.Absent) return [Build.Fact(at, clause, ClauseAttribute.InForce, TermValue.Of(false), Standing.Holds, core, rule, true)];
        return match.Frame.Kind switch
        {
            ClauseKind.Exclusivity => ExclusivityTerms.Of(at, clause, core, standing, rule, book.PreviousSentence).Select(c => c.Attribute == ClauseAttribute.InForce ? c with { IsBare = true } : c),
            ClauseKind.License when match.Frame.Outcome is FrameOutcome.Open or FrameOutcome.Sole => LicenceRules.Openness(at, clause, core, standing, match.Frame.Outcome == FrameOutcome.Sole, rule),
            ClauseKind.License => LicenceRules.Terms(at, clause, core, standing, rule),
            ClauseKind.LaunchPriority when match.Frame.Outcome == FrameOutcome.Exception => [Build.Fact(at, clause, ClauseAttribute.Exception, TermValue.Of(true), Standing.Holds, core, rule, true)],
            ClauseKind.LaunchPriority => LaunchRules.Terms(at, clause, standing, core, rule),
            _ => [Build.InForce(at, clause, standing, core, rule, true)],
        };
    }

    private static Standing StandingOf(FrameMatch match, ClauseContext at)
    {
        if (match.Frame.Polarity != FramePolarity.Fixed && match.Frame.Outcome == FrameOutcome.Holds && Hitherto(at.Tokens, match.First)) return Standing.Replaced;
        var own = match.Frame.Outcome switch { FrameOutcome.Ends => Standing.Ended, FrameOutcome.Held => Standing.Replaced, _ => Standing.Holds };
        switch (match.Frame.Polarity)
        {
            case FramePolarity.Fixed:
                return own;
            case FramePolarity.Noun:
                return own == Standing.Holds ? Fate.Of(at, match.Core) : own;
            default:
                if (at.Clause.Opener is "without") return Standing.Denied;
                if (Fate.ReplacedBefore(at.Tokens, match.First)) return Standing.Replaced;
                if (at.Clause.Opener is "that" or "which" or "who" && own == Standing.Holds && match.First < at.Clause.Subject.Next + 4 && !IsMoment(at) && Fate.OfAntecedent(at) == Standing.Ended) return Standing.Ended;
                if (at.Clause.IsInfinitive && own == Standing.Holds && (at.First > 0 && at.Tokens[at.First - 1].Class == Words.WordClass.Noun || at.Verb is { Infinitive: true, First: > 0 } purpose && purpose.First > at.First && at.Tokens[purpose.First - 1].Class == Words.WordClass.Noun) && Fate.OfAntecedent(at) == Standing.Ended) return Standing.Ended;
                if (at.Verb is not { } verb) return Build.NegatedAt(at.Tokens, match.First, at) ? own == Standing.Ended ? Standing.Holds : Standing.Denied : own;
                if (verb.NoLonger || !verb.Negated && Fate.ReleasedFrom(at, match.First)) return own == Standing.Ended ? Standing.Holds : Standing.Ended;
                if (verb.Negated || NegativeSubject(at)) return own == Standing.Ended ? Standing.Holds : Standing.Denied;
                return own;
        }
    }

    // "until now an exclusive of X's", "hitherto tied to X"
    private static bool Hitherto(IReadOnlyList<Token> tokens, int first) =>
        Enumerable.Range(Math.Max(0, first - 3), Math.Min(3, first)).Any(i => tokens[i].Lower is "hitherto" or "formerly" or "previously" || tokens[i].Lower is "now" or "recently" && i > 0 && tokens[i - 1].Lower is "until" or "till" || tokens[i].Lower is "far" && i > 0 && tokens[i - 1].Lower is "so");

    // "ends on the day that a panel certifies it": what the noun names is a time, not a term.
    private static bool IsMoment(ClauseContext at) => at.First > 0 && at.Tokens[at.First - 1].Lemma is "day" or "date" or "moment" or "instant" or "time" or "point" or "event" or "year" or "month";

    private static bool NegativeSubject(ClauseContext at)
    {
        var (first, next) = at.Clause.Subject;
        return next > first && at.Tokens[first].Lower is "no" or "neither" or "nobody" or "none" or "nothing";
    }
}
