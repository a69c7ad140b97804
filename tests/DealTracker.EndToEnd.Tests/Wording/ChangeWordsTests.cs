using DealTracker.Domain.Comparison;
using DealTracker.Web.Wording;

namespace DealTracker.EndToEnd.Tests.Wording;

public sealed class ChangeWordsTests
{
    [Theory]
    [InlineData(ChangeKind.Changed, "Changed", "changed", "changed")]
    [InlineData(ChangeKind.Removed, "Removed", "removed", "removed")]
    [InlineData(ChangeKind.Added, "Added", "added", "added")]
    [InlineData(ChangeKind.NotMentioned, "Not mentioned", "not-mentioned", "silent")]
    [InlineData(ChangeKind.Unchanged, "Unchanged", "unchanged", "same")]
    public void AStateHasOneWordOneNameAndOneLook(ChangeKind change, string word, string name, string look)
    {
        ChangeWords.For(change).Should().Be(word);
        ChangeWords.Name(change).Should().Be(name);
        ChangeWords.Css(change).Should().Be(look);
        ChangeWords.Parse(name).Should().Be(change);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Changed?")]
    public void OtherNamesNameNoState(string? name) => ChangeWords.Parse(name).Should().BeNull();
}
