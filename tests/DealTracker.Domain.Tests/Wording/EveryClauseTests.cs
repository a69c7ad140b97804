using System.Text.RegularExpressions;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Wording;

namespace DealTracker.Domain.Tests.Wording;

/// <summary>Every kind of clause with every pair of attributes, whatever their values: what is said of it reads as one English sentence.</summary>
public sealed partial class EveryClauseTests
{
    private static readonly Dictionary<string, string[]> Values = new()
    {
        [ClauseAttribute.InForce] = ["true", "false"],
        [ClauseAttribute.Exclusive] = ["true", "false"],
        [ClauseAttribute.Scope] = ["api", "custom-models,models,products"],
        [ClauseAttribute.Percent] = ["27", ">=20"],
        [ClauseAttribute.Amount] = ["38000000000", "<=50000000000", ">=750000"],
        [ClauseAttribute.Upfront] = ["15000000000"],
        [ClauseAttribute.Conditional] = ["35000000000", "<=50000000000"],
        [ClauseAttribute.Capped] = ["true", "false"],
        [ClauseAttribute.Cap] = ["38000000000", "<=38000000000"],
        [ClauseAttribute.Exception] = ["true", "false"],
        [ClauseAttribute.From] = ["2027-01", "2027-Q2"],
        [ClauseAttribute.Until] = ["2032", "2030-06-30", "agi"],
        [ClauseAttribute.Term] = ["P7Y", "P1M"],
    };

    public static TheoryData<string> Clauses =>
        [.. ClauseKind.All.Append("hobby").Select(kind => kind switch
        {
            ClauseKind.MilestoneTrigger => $"{kind}:agi",
            ClauseKind.Collaboration => $"{kind}:acme-labs-openai",
            _ => $"{kind}:openai>acme-labs",
        })];

    [Fact]
    public void EveryAttributeIsTried() => Values.Keys.Should().BeEquivalentTo(ClauseAttribute.All);

    [Theory]
    [MemberData(nameof(Clauses))]
    public void WhatAClauseSaysIsASentence(string clause) => Pairs().Select(terms => ClauseSentence.For(States.Of(clause, terms), SomeNames.All)).Where(IsAwkward).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Clauses))]
    public void WhatBecameOfItIsASentence(string clause) =>
        (from was in Values.Select(value => $"{value.Key}={value.Value[^1]}")
         from now in Pairs()
         let change = new ClauseChange(ClauseKey.Parse(clause), ChangeKind.Changed, States.Of(clause, was), States.Of(clause, now))
         where TermDifference.Between(change.From!, change.To!).Count > 0
         select ChangeSentence.For(change, SomeNames.All)).Where(IsAwkward).Should().BeEmpty();

    [Fact]
    public void EveryTemplateOfTheLanguageFileCanBeReached()
    {
        var kinds = ClauseKind.All.Append("other").SelectMany(kind => new[] { "title", "subject", "holds", "ended" }.Select(what => $"{kind}.{what}"));
        var becomes = ClauseAttribute.All.Skip(1).Select(attribute => $"becomes.{attribute}");
        var ways = Enum.GetNames<Way>().Select(way => $"way.{way.ToLowerInvariant()}");

        string[] others = ["change", "clash", "value", "date"];
        LanguageFile.English.Keys.Where(key => !others.Contains(key.Split('.')[0]))
            .Should().BeEquivalentTo([.. kinds, .. becomes, .. ways, "time", "becomes.equity.amount"]);
    }

    private static IEnumerable<string> Pairs() =>
        from one in Values
        from other in Values
        where string.CompareOrdinal(one.Key, other.Key) <= 0
        from first in one.Value
        from second in other.Value
        select one.Key == other.Key ? $"{one.Key}={first}" : $"{one.Key}={first} {other.Key}={second}";

    private static bool IsAwkward(string sentence) => !Sentence().IsMatch(sentence) || Awkward().IsMatch(sentence);

    [GeneratedRegex(@"^[A-Z][^.]*(?:\.\d[^.]*)*\.$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sentence();

    /// <summary>Gaps, marks without words before them, marks of templates, bounds and articles that do not fit, words said twice.</summary>
    [GeneratedRegex(@"  | [,.]|,,|,\.|[{}\[\]|<>=]|up to (?:up to|at least)|\ba [aeiou]\w|\ban [^aeiou]|\b(\w+) \1\b|through AGI|until \d", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Awkward();
}
