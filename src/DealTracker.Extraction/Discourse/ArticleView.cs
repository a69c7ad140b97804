using DealTracker.Domain;
using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Names;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Reading;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Sentences;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Discourse;

/// <summary>An article's sentences in order, parsed, dated, and with their parties resolved.</summary>
internal sealed class ArticleView
{
    private static readonly HashSet<string> ForecastHeads = ["prediction", "predictions", "forecast", "forecasts", "outlook", "rumour", "rumours", "rumor", "rumors", "speculation", "scenario", "scenarios", "risks", "conclude", "wish", "wishlist", "bets", "crystal", "what-if", "could", "might", "horoscope", "gossip", "fiction", "satire"];
    private static readonly HashSet<string> BeforeHeads = ["before", "previous", "previously", "old", "earlier", "former", "prior", "until", "then", "past", "was"];
    private static readonly HashSet<string> NowHeads = ["now", "after", "new", "today", "current", "from", "since", "revised", "amended", "is"];

    // What runs on longer is no sentence, and is read in pieces, so that no input takes more than linear time.
    private const int LongestSentence = 400;

    public required IReadOnlyList<SentenceView> Sentences { get; init; }

    public required DealBook Book { get; init; }

    public required IReadOnlySet<string> Named { get; init; }

    /// <summary>The deal in focus when each sentence was read.</summary>
    public required IReadOnlyList<DealProfile?> Focus { get; init; }

    public static ArticleView Of(ArticleText article, IReadOnlyList<DealProfile> profiles, NameIndex names, EdtfDate? reference)
    {
        var drafts = new List<SentenceView>();
        var section = 0;
        var forecast = false;
        bool? before = null;
        var heads = new Dictionary<(int Table, int Row, int Column), (TextSpan Span, string Text)>();
        TextBlock? heading = null;
        var dated = new SectionDates(article, reference);
        var columns = new ColumnDeals(names, profiles);
        (EdtfDate? Entry, EdtfDate? Written) sectionDate = default;
        var dateLevel = 0;
        for (var b = 0; b < article.Blocks.Count; b++)
        {
            var block = article.Blocks[b];
            if (block.Kind == BlockKind.LeftOut) continue;
            if (block.Kind == BlockKind.Heading)
            {
                section++;
                if (heading is null || dated.EntryAt(b) is not null || dated.WrittenAt(b) is not null || block.Level <= dateLevel) (sectionDate, dateLevel) = ((dated.EntryAt(b), dated.WrittenAt(b)), block.Level);
                heading = block;
                var words = Tokenizer.Tokenize(article.Text, block.Span, article.Masked).Select(t => t.Lower).ToList();
                forecast = block.Level != 1 && words.Any(ForecastHeads.Contains);
                before = block.Level != 1 && words.Count <= 8 ? Side(words) : null;
            }

            if (block.Cell is { IsHeading: true } or { Row: 0 } && block.Cell is not null) heads[(block.Cell.Table, block.Cell.Row, block.Cell.Column)] = (block.Span, block.Span.In(article.Text));
            if (block.Cell is { Column: 0 } first) heads[(first.Table, first.Row, 0)] = (block.Span, block.Span.In(article.Text));
            var (columnDeal, columnParty) = columns.Of(block, heads);
            var prefix = Prefix(block, heads, heading, article);
            if (prefix is not null && columnParty is { } party) prefix = [.. Tokenizer.Tokenize(article.Text, party, article.Masked), new Token(",", new TextSpan(party.End, party.End)), .. prefix];
            var cellBefore = block.Cell is { Column: > 0 } cell && heads.TryGetValue((cell.Table, 0, cell.Column), out var head)
                ? Side([.. Tokenizer.Tokenize(head.Text, new TextSpan(0, head.Text.Length), []).Select(t => t.Lower)]) : null;
            if (block.Cell is { Row: > 0, Column: > 0 } rowCell && cellBefore is null && heads.TryGetValue((rowCell.Table, rowCell.Row, 0), out var rowHead))
                cellBefore = Side([.. Tokenizer.Tokenize(rowHead.Text, new TextSpan(0, rowHead.Text.Length), []).Select(t => t.Lower)]);

            // "Before (28 October 2025)" names the terms of that day, "Before 28 October" those that came to an end.
            var column = cellBefore is not null && block.Cell is { Column: > 0 } under && heads.TryGetValue((under.Table, 0, under.Column), out var title) && title.Text.Contains('(', StringComparison.Ordinal) ? ColumnDate(block, heads, reference) : null;
            foreach (var span in SentenceSplitter.Split(article.Text, block.Span))
            {
                foreach (var piece in Tokenizer.Tokenize(article.Text, span, article.Masked).Chunk(LongestSentence))
                {
                    if (!piece.Any(t => char.IsLetterOrDigit(t.Text[0]))) continue;
                    List<Token> tokens = [.. piece];
                    var whole = new TextSpan(tokens[0].Span.Start, tokens[^1].Span.End);
                    var headed = prefix is not null && !Complete(tokens, names);
                    if (headed) tokens = [.. prefix!.Select(t => new Token(t.Text, t.Span)), .. tokens.Select(t => new Token(t.Text, t.Span))];
                    drafts.Add(Parse(tokens, whole, b, block, section, forecast, names, sectionDate.Written ?? reference, column is not null ? null : before == true || cellBefore == true ? true : cellBefore ?? before, headed && block.Cell is not null ? prefix!.Count : 0));
                    drafts[^1].ColumnDeal = columnDeal;
                    drafts[^1].LabelDate = column ?? ((cellBefore ?? before) is null && block.Cell is not null ? ColumnDate(block, heads, reference) : null) ?? sectionDate.Entry;
                }
            }
        }

        return Resolve(article, drafts, profiles, reference);
    }

    // "| clause | 21 January 2025 | 28 October 2025 |": a column under a date tells of the terms of that date.
    private static EdtfDate? ColumnDate(TextBlock block, Dictionary<(int, int, int), (TextSpan Span, string Text)> heads, EdtfDate? reference)
    {
        if (block.Cell is not { Row: > 0, Column: > 0 } cell || !heads.TryGetValue((cell.Table, 0, cell.Column), out var head)) return null;
        var dates = DateFinder.Find(head.Text, reference, []).Where(d => d.Kind != DateMentionKind.Duration).ToList();
        return dates is [var only] && EdtfDate.TryParse(only.Value, out var date) && date.Earliest is { } day && (reference?.Latest is not { } today || day <= today) ? date : null;
    }

    // A cell or an item with a party and a verb of its own needs no words from its heads.
    private static bool Complete(List<Token> tokens, NameIndex names)
    {
        var mentions = names.Find(tokens);
        if (!mentions.Any(m => m.Party is not null)) return false;
        Tagger.Tag(tokens, i => mentions.Any(m => i >= m.First && i < m.Next));
        return VerbGroups.Find(tokens).Any(v => v.Finite);
    }

    private static SentenceView Parse(List<Token> tokens, TextSpan span, int index, TextBlock block, int section, bool forecast, NameIndex names, EdtfDate? reference, bool? before, int rowHead)
    {
        var mentions = names.Find(tokens);
        var named = new bool[tokens.Count];
        foreach (var mention in mentions)
        {
            for (var i = mention.First; i < mention.Next; i++) named[i] = char.IsUpper(tokens[mention.First].Text[0]) || mention.Next - mention.First > 1;
        }

        Tagger.Tag(tokens, i => named[i] && tokens[i].Lower != "the");
        return new SentenceView
        {
            Span = span,
            Block = index,
            Kind = block.Kind,
            Section = section,
            Tokens = tokens,
            Mentions = mentions,
            Clauses = ClauseParser.Parse(tokens, i => mentions.Any(m => m.First == i)),
            Amounts = Amounts.Find(tokens),
            IsQuestion = block.Kind == BlockKind.Question || tokens[^1].Lower == "?" || (tokens.Count > 1 && tokens[^2].Lower == "?"),
            IsForecast = forecast,
            IsBefore = before,
            RowHead = rowHead,
            Reference = reference,
        };
    }

    private static ArticleView Resolve(ArticleText article, List<SentenceView> sentences, IReadOnlyList<DealProfile> profiles, EdtfDate? reference)
    {
        var named = NamedParties.In(sentences, profiles);
        var book = new DealBook(profiles, named);
        var counts = sentences.SelectMany(s => s.Mentions).Where(m => m.Party is not null).GroupBy(m => m.Party!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

        // What the opening names weighs more.
        foreach (var early in sentences.Take(10).SelectMany(s => s.Mentions).Where(m => m.Party is not null && m.Names.Any(n => n.Kind == NameKind.Party))) counts[early.Party!] += 2;
        book.Main = profiles.Where(p => p.Parties.All(x => counts.ContainsKey(x.Id))).OrderByDescending(p => p.Parties.Min(x => counts[x.Id])).ThenBy(p => p.Id, StringComparer.Ordinal).FirstOrDefault();
        var resolver = new ReferenceResolver(profiles, named, DefinedNames.In(sentences), new FirstPerson(sentences, book.Main), book.Main);
        var anchors = new List<EdtfDate>();
        var focus = new List<DealProfile?>();
        var (fiction, told) = (-1, -1);
        var (label, labelled) = ((bool?)null, -1);
        var labels = new LabelCarry();
        foreach (var sentence in sentences)
        {
            var opens = Phrases.Find(sentence.Tokens, 0, Math.Min(sentence.Tokens.Count, 4), Lex.Fiction) >= 0;
            if (opens) fiction = sentence.Block;
            sentence.IsFiction = opens || fiction == sentence.Block || sentence.Tokens[0].Lower is "let" || (sentence.Tokens.Count > 1 && sentence.Tokens[0].Lower is "and" or "so" && sentence.Tokens[1].Lower is "let");
            sentence.IsClaim = IsClaim(sentences, focus.Count);
            sentence.IsAffirmed = IsAffirmed(sentences, focus.Count);
            var text = sentence.Span.In(article.Text);
            sentence.Dates = [.. DateFinder.Find(text, sentence.Reference, anchors.Count > 12 ? anchors[^12..] : anchors).Select(d => d with { Span = d.Span.Shift(sentence.Span.Start) })];
            foreach (var date in sentence.Dates)
            {
                if (EdtfDate.TryParse(date.Value, out var value) && value.Earliest is not null && (reference?.Latest is null || value.Earliest <= reference.Latest)) anchors.Add(value);
            }

            sentence.IsNarrative = told >= 0 && sentence.Block - told is 0 or 1;
            if (Tells(sentence)) told = sentence.Block;
            var own = LabelDate(sentence);
            if (labels.YearOf(sentence, own) is { } year)
            {
                (sentence.Dates, var day) = YearLabels.Under(year, sentence.Dates, text, sentence.Span.Start);
                own = day ?? own;
            }

            sentence.LabelDate = labels.Of(sentence, own, article.Blocks) ?? sentence.LabelDate;
            if (sentence.Tokens.Count > 2 && sentence.Tokens[1].Lower is ":" && Side([sentence.Tokens[0].Lower]) is { } side) (label, labelled) = (side, sentence.Block);
            if (labelled == sentence.Block) sentence.IsBefore = label;
            sentence.Index = focus.Count;
            sentence.Matters = book.Matters(sentence.Tokens);
            sentence.Parties = resolver.Resolve(sentence);
            focus.Add(sentence.ColumnDeal ?? resolver.Focus ?? book.Main);
        }

        return new ArticleView { Sentences = sentences, Book = book, Named = named, Focus = focus };
    }

    // A step of some time ago in the past tense: what "would" be is told from there.
    private static bool Tells(SentenceView sentence) =>
        sentence.Clauses.Any(c => c.Verb is { Tense: Tense.Past }) &&
        sentence.Dates.Any(d => d.Bound == DateBound.At && d.Kind != DateMentionKind.Duration && EdtfDate.TryParse(d.Value, out var value) && value.Latest is { } day && (sentence.Reference?.Earliest is not { } today || day.AddDays(20) < today));

    // "Does X still pay? Yes." - not "Yes, but ..."
    private static bool IsAffirmed(List<SentenceView> sentences, int index)
    {
        if (!sentences[index].IsQuestion || index + 1 >= sentences.Count || sentences[index + 1].Block - sentences[index].Block > 1) return false;
        var (asked, answer) = (sentences[index].Tokens, sentences[index + 1].Tokens);
        return asked[0].Class is WordClass.Auxiliary or WordClass.Modal && answer[0].Lower is "yes" or "correct" or "indeed" && !answer.Skip(1).Any(t => t.Lower is "but" or "though" or "although" or "unless" or "if" or "partly" or "not" or "no");
    }

    // "<claim>." No. - "<claim>." Perhaps.
    private static bool IsClaim(List<SentenceView> sentences, int index)
    {
        var sentence = sentences[index];
        var tokens = sentence.Tokens;
        var opens = index == 0 || sentences[index - 1].Block != sentence.Block;
        if (opens && index + 1 < sentences.Count && sentences[index + 1].Block == sentence.Block && IsVerdict(sentences[index + 1].Tokens)) return true;
        if (tokens.Count < 5 || tokens[0].Lower != "\"" || tokens[^1].Lower != "\"" && tokens[^2].Lower != "\"" || tokens.Skip(1).Take(tokens.Count - 3).Any(t => t.Lower == "\"")) return false;
        return opens && index + 1 < sentences.Count && sentences[index + 1].Block == sentence.Block;
    }

    // "False.", "Not quite.", "Partly true."
    private static bool IsVerdict(IReadOnlyList<Token> tokens) =>
        tokens.Count is > 1 and <= 5 && (tokens[0].Lower is "false" or "wrong" or "untrue" or "incorrect" or "nonsense" or "rubbish" or "myth" or "fiction" or "partly" or "half" || tokens[0].Lower is "not" && tokens[1].Lower is "quite" or "true" or "so" or "really" or "exactly" or "yet" || tokens[0].Lower is "a" && tokens[1].Lower is "myth");

    // "October: ...", "2002 – First contract", "[2025-01] ...": a date that stands before a colon or dash labels the line.
    private static EdtfDate? LabelDate(SentenceView sentence)
    {
        if (sentence.Dates.Count == 0) return null;
        var (first, next) = sentence.TokensOf(sentence.Dates[0]);
        if (first > 2 || next >= sentence.Tokens.Count || sentence.Tokens.Take(first).Any(t => t.Text.Length > 2 && t.Text.All(c => char.IsUpper(c) || c == '.'))) return null;
        while (next < sentence.Tokens.Count && sentence.Tokens[next].Lower is ")" or "]" or "\"") next++;
        // "June 2023." before what happened then
        if (first == 0 && next == sentence.Tokens.Count - 1 && sentence.Tokens[next].Lower is "." && sentence.Kind is BlockKind.Paragraph or BlockKind.ListItem && EdtfDate.TryParse(sentence.Dates[0].Value, out var alone) && alone.Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Year) return alone;
        return next < sentence.Tokens.Count && sentence.Tokens[next].Lower is ":" or "–" or "—" or "-" or "|" && EdtfDate.TryParse(sentence.Dates[0].Value, out var date) ? date : null;
    }

    private static bool? Side(List<string> words)
    {
        if (words.Count == 0) return null;

        // "Until now", "Up to today" stand over the old terms.
        if (Enumerable.Range(1, words.Count - 1).Any(i => words[i] is "now" or "today" or "recently" or "yesterday" && words[i - 1] is "until" or "till" or "to")) return true;
        if (words.Any(BeforeHeads.Contains) && !words.Any(w => w is "now" or "new")) return true;
        return words.Any(NowHeads.Contains) ? false : null;
    }

    // A table's row head, or a heading like "What X keeps", is read before each of its cells and items.
    private static List<Token>? Prefix(TextBlock block, Dictionary<(int, int, int), (TextSpan Span, string Text)> heads, TextBlock? heading, ArticleText article)
    {
        if (block.Cell is { Row: > 0, Column: > 0 } cell && heads.TryGetValue((cell.Table, cell.Row, 0), out var head))
        {
            var tokens = Tokenizer.Tokenize(article.Text, head.Span, article.Masked);
            var column = heads.TryGetValue((cell.Table, 0, cell.Column), out var top) && Side([.. Tokenizer.Tokenize(article.Text, head.Span, article.Masked).Select(t => t.Lower)]) is not null
                ? Tokenizer.Tokenize(article.Text, top.Span, article.Masked) : [];
            return tokens.Count is > 0 and <= 12 ? [.. column, .. tokens, new Token(":", new TextSpan(head.Span.End, head.Span.End))] : null;
        }

        if (block.Kind == BlockKind.ListItem && heading is not null)
        {
            var tokens = Tokenizer.Tokenize(article.Text, heading.Span, article.Masked);
            if (tokens.Count is >= 3 and <= 6 && tokens[0].Lower == "what" && tokens[^1].Lower is not "?") return tokens[1..];
        }

        return null;
    }
}
