using DealTracker.Domain;

namespace DealTracker.Extraction.Reading;

/// <summary>
/// An article as it is read and shown: one string whose offsets never change, its blocks, and what is known from layout and metadata.
/// </summary>
/// <param name="Text">The text, lines ended by <c>\n</c>; hard-wrapped lines are joined and words divided at line ends are whole again.</param>
/// <param name="Blocks">What the text consists of, in order, not overlapping.</param>
/// <param name="Masked">Spans inside blocks that are shown but not read: citation marks, stray brackets, speaker labels. In order.</param>
/// <param name="Metadata">What the format said about the article.</param>
public sealed record ArticleText(
    string Text,
    IReadOnlyList<TextBlock> Blocks,
    IReadOnlyList<TextSpan> Masked,
    ArticleMetadata Metadata);

/// <summary>What an article's format says about it, apart from its text.</summary>
/// <param name="Format"><c>text</c>, <c>markdown</c>, <c>html</c>, <c>docx</c>, <c>email</c>, <c>rss</c> or <c>atom</c>.</param>
/// <param name="Encoding">The encoding the bytes were read in, <c>utf-8</c>.</param>
/// <param name="Title">The headline, or null.</param>
/// <param name="Site">The site or sender that carries it, or null.</param>
/// <param name="Address">Where it was published, or null.</param>
/// <param name="PublishedOn">
/// Publication dates that the format gives (front matter, JSON-LD, <c>meta</c>, <c>time</c>, a <c>Date</c> header, <c>pubDate</c>, a time stamp
/// in the text's own furniture), most trusted first, as ISO 8601 days in the zone stated.
/// </param>
public sealed record ArticleMetadata(
    string Format,
    string Encoding,
    string? Title,
    string? Site,
    string? Address,
    IReadOnlyList<DateOnly> PublishedOn);
