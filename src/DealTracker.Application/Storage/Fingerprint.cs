using System.Security.Cryptography;
using System.Text;
using DealTracker.Domain;
using DealTracker.Domain.Facts;

namespace DealTracker.Application.Storage;

/// <summary>Whether quotes still stand in the text that they were taken from.</summary>
internal static class Fingerprint
{
    public static FingerprintRow Row(long article, string text) => new() { ArticleId = article, Text = Of(text) };

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>True where the span covers words of the text, and cuts no character in two.</summary>
    public static bool Holds(this string text, TextSpan span) =>
        span.Length > 0 && span.End <= text.Length && !char.IsLowSurrogate(text[span.Start]) && !char.IsHighSurrogate(text[span.End - 1]);

    public static bool HoldsQuotesOf(this string text, IEnumerable<Fact> facts, IEnumerable<DealEvent> events) =>
        facts.SelectMany(fact => fact.Evidence).Concat(events.SelectMany(happened => happened.Evidence)).All(text.Holds);
}
