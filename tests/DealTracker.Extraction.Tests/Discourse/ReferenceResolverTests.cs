using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Tests.Words;

namespace DealTracker.Extraction.Tests.Discourse;

public sealed class ReferenceResolverTests
{
    [Theory]
    [InlineData("Microsoft and OpenAI signed a contract.||They share revenue.", "Microsoft=microsoft; OpenAI=openai || They=microsoft+openai")]
    [InlineData("Microsoft and OpenAI signed a contract.||The companies share revenue.", "Microsoft=microsoft; OpenAI=openai || The companies=microsoft+openai")]
    [InlineData("Microsoft and OpenAI signed a contract.||Both sides share revenue.", "Microsoft=microsoft; OpenAI=openai || Both sides=microsoft+openai")]
    [InlineData("Microsoft owns a stake in OpenAI.||It also holds a licence.", "Microsoft=microsoft; OpenAI=openai || It=microsoft")]
    [InlineData("OpenAI signed a contract with Microsoft.||It pays a share of its revenue.", "OpenAI=openai; Microsoft=microsoft || It=openai; its=openai")]
    [InlineData("Microsoft and OpenAI signed a contract. Microsoft pays its partner a share.", "Microsoft=microsoft; OpenAI=openai || Microsoft=microsoft; its partner=openai")]
    [InlineData("Microsoft and OpenAI signed a contract.||The software giant pays the lab.", "Microsoft=microsoft; OpenAI=openai || The software giant=microsoft; the lab=openai")]
    [InlineData("Nobody was named.||It pays a share.", " || ")]
    [InlineData("Amazon and OpenAI signed a contract.||The start-up buys capacity.", "Amazon=amazon; OpenAI=openai || The start-up=openai")]
    [InlineData("Amazon and OpenAI signed a contract.||Redmond objects.", "Amazon=amazon; OpenAI=openai || Redmond=microsoft")]
    [InlineData("Microsoft said it would pay OpenAI.", "Microsoft=microsoft; it=microsoft; OpenAI=openai")]
    [InlineData("OpenAI opened an office in Seattle.||Amazon pays.", "OpenAI=openai || Amazon=amazon")]
    [InlineData("Microsoft and OpenAI met. Amazon and OpenAI met.||The companies share revenue.", "Microsoft=microsoft; OpenAI=openai || Amazon=amazon; OpenAI=openai || The companies=amazon+openai")]
    [InlineData("Microsoft and OpenAI signed a contract. OpenAI sued its rival.", "Microsoft=microsoft; OpenAI=openai || OpenAI=openai; its rival=microsoft")]
    [InlineData("Microsoft and OpenAI told each other.", "Microsoft=microsoft; OpenAI=openai")]
    public void NamesRolesAndPronounsAreFollowedFromSentenceToSentence(string paragraphs, string expected)
    {
        var view = ArticleView.Of(Engine.Article(paragraphs.Split("||")), Engine.Profiles, Parsed.Names, Engine.Published);

        string.Join(" || ", view.Sentences.Select(s => string.Join("; ", s.Parties.Select(p => $"{Parsed.Words(s.Tokens, p.First, p.Next)}={string.Join('+', p.Parties)}")))).Should().Be(expected);
    }
}
