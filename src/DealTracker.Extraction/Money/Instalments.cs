using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Money;

/// <summary>
/// Finds the parts of an investment by arithmetic: two figures that make up the whole between them, near to where it is told, are its parts, however
/// briefly they are said ("fifteen now, thirty-five if all goes well"); which is which, their own words tell.
/// </summary>
internal sealed class Instalments
{
    private const string Rule = "<part of the sum> and <part of the sum> make the whole";
    private const int Reach = 3;
    private const int Most = 60;
    private const int Many = 12;

    /// <summary>A figure that may be money: its sentence, its place there, and its worth in USD.</summary>
    private sealed record Figure(SentenceView Sentence, Amount Sum, SumPart Part);

    private readonly ArticleView view;
    private readonly List<Candidate> wholes;
    private readonly HashSet<(ClauseKey Clause, string Attribute, decimal? Value)> told;

    // Wholes stand close together, and each looks at the sentences around it.
    private readonly Dictionary<(int Sentence, decimal Unit), List<Figure>> figures = [];

    private Instalments(ArticleView view, IReadOnlyList<Candidate> found)
    {
        this.view = view;
        var held = found.Where(c => c.Clause.Kind == ClauseKind.Investment && c.Standing == Standing.Holds).ToList();
        told = [.. held.Select(Key)];
        wholes = held.Where(c => c.Attribute == ClauseAttribute.Amount).DistinctBy(c => (c.Clause, c.At.Sentence.Index, c.Value)).ToList();
    }

    /// <summary>The parts beyond <paramref name="found"/>, and the whole where only its parts were known.</summary>
    public static IEnumerable<Candidate> Find(ArticleView view, IReadOnlyList<Candidate> found) => new Instalments(view, found).All();

    private IEnumerable<Candidate> All()
    {
        var places = wholes.Select(c => (c.Clause, c.At.Sentence.Index)).ToHashSet();
        foreach (var whole in wholes)
        {
            if (whole.Value.AsNumber(whole.Attribute) is not { } total) continue;
            var clause = (whole.Deal, whole.Deal.Of(whole.Clause), whole.Clause);
            foreach (var part in Parts(clause, whole.At.Sentence.Index, total))
            {
                told.Add(Key(part));
                yield return part;
            }
        }

        foreach (var topic in view.Book.Money.Spoken(ClauseKind.Investment))
        {
            if (Enumerable.Range(topic.Sentence - Reach, 2 * Reach + 1).Any(i => places.Contains((topic.Clause.Key, i)))) continue;
            foreach (var (sentence, sum) in Sums(topic.Sentence))
            {
                var parts = Parts(topic.Clause, topic.Sentence, sum.Value).ToList();
                if (parts.Count < 2 || parts.Any(p => p.At.Sentence.Block != sentence.Block)) continue;
                parts.Add(Build.Fact(Statement.Whole(sentence).ClauseAt(sum.First), topic.Clause, ClauseAttribute.Amount, sum.Term, Standing.Holds, sum.First, Rule));
                told.UnionWith(parts.Select(Key));
                foreach (var part in parts) yield return part;
                break;
            }
        }
    }

    private static (ClauseKey Clause, string Attribute, decimal? Value) Key(Candidate candidate) => (candidate.Clause, candidate.Attribute, candidate.Value.AsNumber(candidate.Attribute));

    private IEnumerable<Candidate> Parts((DealProfile Deal, ClauseProfile Profile, ClauseKey Key) clause, int at, decimal total)
    {
        var near = Near(at).Where(s => s.ColumnDeal is null || s.ColumnDeal.Id == clause.Deal.Id).SelectMany(s => Figures(s, total)).Where(f => f.Sum.Value < total).Take(Most).ToList();
        var pair = (from a in near from b in near where a.Sum.Value + b.Sum.Value == total && a.Part == SumPart.Upfront && b.Part == SumPart.Conditional && Math.Abs(a.Sentence.Index - b.Sentence.Index) <= 2 select (a, b)).FirstOrDefault();
        if (pair.a is null) pair = (from a in near from b in near where a.Sum.Value + b.Sum.Value == total && a.Part == SumPart.Whole && b.Part == SumPart.Conditional && a != b && Math.Abs(a.Sentence.Index - b.Sentence.Index) <= 1 && !IsBare(a.Sum) select (a, b)).FirstOrDefault();
        if (pair.a is null) yield break;
        foreach (var (figure, attribute) in new[] { (pair.a, ClauseAttribute.Upfront), (pair.b, ClauseAttribute.Conditional) })
        {
            if (told.Contains((clause.Key, attribute, figure.Sum.Value))) continue;
            yield return Build.Fact(Statement.Whole(figure.Sentence).ClauseAt(figure.Sum.First), clause, attribute, TermValue.Of(figure.Sum.Value), Standing.Holds, figure.Sum.First, Rule);
        }
    }

    // Sentences around the whole that are no questions and suppose nothing.
    private IEnumerable<SentenceView> Near(int at) =>
        Enumerable.Range(at - Reach, 2 * Reach + 1).Where(i => i >= 0 && i < view.Sentences.Count).Select(i => view.Sentences[i]).Where(s => !s.IsQuestion && !s.IsForecast);

    private IEnumerable<(SentenceView Sentence, Amount Sum)> Sums(int at) =>
        Near(at).SelectMany(s => Bare(s, 1_000_000_000m).Concat(s.Amounts.Where(a => !a.IsPercent)).Select(a => (s, a))).Where(x => x.a.Value >= 10_000_000m);

    private List<Figure> Figures(SentenceView sentence, decimal total)
    {
        var unit = total >= 1_000_000_000m ? 1_000_000_000m : 1_000_000m;
        if (!figures.TryGetValue((sentence.Index, unit), out var known)) figures[(sentence.Index, unit)] = known = [.. Read(sentence, unit)];
        return known;
    }

    private static IEnumerable<Figure> Read(SentenceView sentence, decimal unit)
    {
        var all = sentence.Amounts.Where(a => !a.IsPercent).Concat(Bare(sentence, unit)).OrderBy(a => a.First).ToList();
        if (all.Count > Many) yield break;
        var statement = Statement.Whole(sentence);
        var milestones = sentence.Mentions.Where(m => m.Milestone is not null).Select(m => m.First).ToHashSet();
        foreach (var sum in all)
        {
            if (statement.ClauseAt(sum.First).Verb is { Negated: true, Lemma: not "exceed" }) continue;
            var (first, next) = SumParts.Stretch(statement, sum, all);
            yield return new Figure(sentence, sum, SumParts.Of(statement, first, next, sum, milestones, true));
        }
    }

    // "fifteen of that right away", "the other 35": numbers that no noun follows and that are no part of a date or a sum.
    private static IEnumerable<Amount> Bare(SentenceView sentence, decimal unit)
    {
        var tokens = sentence.Tokens;
        var dated = sentence.Dates.Select(sentence.TokensOf).ToList();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Numbers.At(tokens, i) is not ({ Scale: 1 or 100, Value: > 1 and < 1000 } or { Scale: 1_000_000 }) || Numbers.At(tokens, i) is not { } number) continue;
            var (first, next) = (i, number.Next);
            i = next - 1;
            if (sentence.Amounts.Any(a => first < a.Next && next > a.First) || dated.Any(d => first < d.Next && next > d.First)) continue;
            if (next < tokens.Count && (tokens[next].Class is WordClass.Noun or WordClass.Adjective or WordClass.Number || tokens[next].Lower is "%" or "-" or "/" or "per" or ".")) continue;
            if (first > 0 && tokens[first - 1].Lower is "-" or "/" or "." or "#" or ":" or "no" or "section" or "page" or "nearly" or "limb") continue;
            yield return new Amount(first, next, number.Scale == 1_000_000 ? number.Value : number.Value * unit, false, 0);
        }
    }

    private static bool IsBare(Amount sum) => sum.Next - sum.First == 1;
}
