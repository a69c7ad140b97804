using System.Text;
using DealTracker.Extraction.Profiles;

namespace DealTracker.Extraction.Tests.Profiles;

/// <summary>What is told to the person who wrote a profile.</summary>
public sealed class ProfileCheckTests
{
    private const string Head = "id: alder-birch\nparties:\n  - {id: alder, aliases: [Alder, the mill]}\n  - {id: birch, aliases: [Birch]}\n";

    private const string Clause = "clauses:\n  - clause: license:alder>birch\n";

    [Theory]
    [InlineData("", "(1): the file is empty. Begin with the line 'id: '*")]
    [InlineData("# only a remark\n", "(1): the file is empty. *")]
    [InlineData("- a\n- b\n", "(1): A profile is a list of 'name: value'. *")]
    [InlineData("just words", "(1): A profile is a list of 'name: value'. *")]
    [InlineData("id: Alder Birch\nparties: [Alder, Birch]\n", "(1): the id 'Alder Birch' has other characters than a-z, 0-9 and hyphens. Write 'alder-birch'.")]
    [InlineData("id: alder-birch\nparties: [Alder]\n", "(2): a deal has two parties; here are 1. *")]
    [InlineData("id: alder-birch\nparties: Alder\n", "(2): 'parties' is a list. *")]
    [InlineData("id: birch-alder\nparties: [Alder, Birch]\n", "(1): the id of a deal is its parties' ids in alphabetical order. Write 'id: alder-birch'.")]
    [InlineData("id: alder-alder\nparties: [{id: alder, aliases: [Alder]}, {id: alder, aliases: [Birch]}]\n", "(2): both parties have the id 'alder'. Give each its own.")]
    [InlineData("id: alder-birch\nparties:\n  - id: alder\n  - Birch\n", "(3): a party needs names. *")]
    [InlineData("id: alder-birch\nparties:\n  - {id: alder, aliases: []}\n  - Birch\n", "(3): a party needs at least one name. *")]
    [InlineData("id: alder-birch\nparties:\n  - Alder\n  - {id: birch, kind: tree, aliases: [Birch]}\n", "(4): the kind 'tree' is neither 'outlet' *")]
    [InlineData("id: alder-birch\nparties: [Alder, Birch]\nversions:\n  - name: soon\n", "(4): a version is named by its date; 'soon' is none. *")]
    [InlineData("id: alder-birch\ntitle: ''\nparties: [Alder, Birch]\n", "(2): The title is empty. *")]
    [InlineData("id: alder-birch\ntitle: [a]\nparties: [Alder, Birch]\n", "(2): The title is text; here stands a list. *")]
    [InlineData("id: alder-birch\nparties: [Alder, Birch]\nid: alder-birch\n", "(3): the same word stands twice before a ':' (id). *")]
    [InlineData("id: alder-birch\npartys: [Alder, Birch]\n", "(2): 'partys' is no member of a profile; known are id, *. Did you mean 'parties'?|(1): a deal has two parties; *")]
    [InlineData("id: alder-birch\nparties:\n\t- Alder\n\t- Birch\n", "(3): the line begins with a tab. *|(4): the line begins with a tab. *")]
    [InlineData("id: alder-birch\nparties:\n  - id: alder\n   aliases: [Alder]\n", "(4): this cannot be read as YAML (*). Look at this line and the one above it: *")]
    [InlineData("id: [\n", "(2): this cannot be read as YAML (*). *")]
    [InlineData("id: alder-birch\nparties: [Alder, *Birch]\n", "(2): a word that begins with '&' or '*' has a meaning of its own in YAML. *")]
    [InlineData("id: &x alder-birch\nparties: [Alder, Birch]\n", "(1): a word that begins with '&' or '*' *")]
    [InlineData(Head + "clauses:\n  - clause: gift:alder>birch\n", "(6): 'gift:alder>birch' names no clause. Write kind:owes>benefits, with a kind of license, *")]
    [InlineData(Head + "clauses:\n  - clause: licence:alder>birch\n", "(6): 'licence:alder>birch' names no clause. * Did you mean 'license'?")]
    [InlineData(Head + "clauses:\n  - names: [x]\n", "(6): 'clause' is missing. *")]
    public void AFaultIsToldWithItsLineAndHowToMendIt(string text, string faults)
    {
        var check = ProfileReader.Check(text, "deal.yaml");

        check.Profile.Should().BeNull();
        Told(check, faults.Split('|'));
    }

    [Theory]
    [InlineData(Head, "(1): warning: no clause is followed, so nothing will be found. *")]
    [InlineData(Head + Clause + "  - clause: license:alder>birch\n", "(7): warning: the clause 'license:alder>birch' stands here a second time; *")]
    [InlineData(Head + Clause + "    scopeTokens: {saws: [], planks: [plank]}\n", "(7): warning: the scope 'saws' has no words *")]
    [InlineData(Head + Clause + "    scopeTokens:\n      saws:\n", "(8): warning: the scope 'saws' has no words *")]
    [InlineData(Head + Clause + "    scopetokens: {saws: [saw]}\n", "(7): warning: 'scopetokens' is no member of a clause; *. Did you mean 'scopeTokens'?")]
    [InlineData(Head + "clauses:\n  - clause: license:alder>beech\n", "(6): warning: 'alder>beech' is not between the two parties and will not be found. Write 'alder>birch' *")]
    [InlineData(Head + "clauses:\n  - clause: license:alder\n", "(6): warning: 'alder' is not between the two parties *")]
    [InlineData(Head + "clauses:\n  - clause: collaboration:birch-alder\n", "(6): warning: a collaboration is of both parties *. Write 'collaboration:alder-birch'.")]
    [InlineData(Head + "clauses:\n  - clause: milestone-trigger:harvest\n", "(6): warning: 'milestones' knows no 'harvest'. *")]
    [InlineData(Head + Clause + "others:\n  - {id: beech, aliases: [Beech, THE MILL]}\n", "(8): warning: the name 'THE MILL' is given to both 'alder' (line 3) and 'beech'*")]
    [InlineData(Head + Clause + "others:\n  - {id: beech, aliases: [Beech, beech]}\n", "(8): warning: the name 'beech' stands twice at 'beech'. *|(8): warning: 'beech' is an everyday word*'the beech'.")]
    [InlineData(Head + Clause + "others:\n  - {id: beech, alias: [Beech], aliases: [Beech]}\n", "(8): warning: 'alias' is no member of a party; *. Did you mean 'aliases'?")]
    [InlineData(Head + Clause + "others:\n  - {id: alder, aliases: [Alder Ltd]}\n", "(8): warning: 'alder' is a party and stands under 'others' as well. *")]
    [InlineData(Head + Clause + "others: [X]\n", "(7): warning: the name 'X' is a single letter *")]
    [InlineData(Head + Clause + "platforms:\n  - {owner: adler, names: [Saw]}\n", "(8): warning: the owner 'adler' is neither a party nor one of the others. *")]
    [InlineData(Head + Clause + "products:\n  - {owner: alder, names: []}\n", "(8): warning: no names stand here, *")]
    [InlineData(Head + Clause + "versions:\n  - {name: 2025-10, also: [soon]}\n", "(8): warning: 'soon' is no date. *")]
    [InlineData(Head + Clause + "---\nid: more\n", "(8): warning: what follows a line of '---' is not read. *")]
    public void ADoubtIsAWarningAndTheProfileIsReadAllTheSame(string text, string warnings)
    {
        var check = ProfileReader.Check(text, "deal.yaml");

        check.Profile.Should().NotBeNull();
        Told(check, warnings.Split('|'));
        ProfileReader.Read(text, "deal.yaml").Should().BeEquivalentTo(check.Profile);
    }

    [Fact]
    public void AllFaultsAreToldAtOnceAndOnLoadingInTheSameWords()
    {
        const string Text = "id: Alder\ncolour: red\nparties:\n  - {id: alder}\n  - {id: birch, aliases: []}\nclauses:\n  - clause: gift:a>b\n";
        var check = ProfileReader.Check(Text, "deal.yaml");
        var read = () => ProfileReader.Read(Text, "deal.yaml");

        check.Faults.Where(f => !f.IsWarning).Select(f => f.Line).Should().Equal(1, 2, 4, 5, 7);
        read.Should().Throw<ProfileException>().Which.Message.Split('\n').Should().Equal(check.Faults.Where(f => !f.IsWarning).Select(f => f.ToString()));
    }

    [Theory]
    [InlineData("{\n\t\"id\": \"alder-birch\",\n\t\"parties\": [\"Alder\"]\n}", "deal.json", "(3): a deal has two parties; here are 1. *")]
    [InlineData("{\"id\": \"alder-birch\",\n \"parties\": [\"Alder\", \"Birch\"\n", "deal.json", "(3): this cannot be read as YAML *")]
    [InlineData("# The mill\n\nWords.\n\n```yaml\nid: alder-birch\nparties: [Alder]\n```\n", "deal.md", "(7): a deal has two parties; here are 1. *")]
    [InlineData("# The mill\n\n```yaml\nid: alder-birch\nparties:\n\t- Alder\n```\n", "deal.md", "(6): the line begins with a tab. *")]
    [InlineData("# The mill\n\n```yaml\nid: alder-birch\nparties: [Alder]\n", "deal.md", "(3): the fenced block that begins here is never closed. *")]
    [InlineData("# The mill\n", "deal.md", "(1): no fenced block with the profile's data. *")]
    public void JsonAndMarkdownAreToldOfWithTheirOwnLines(string text, string name, string fault) =>
        ProfileReader.Check(text, name).Faults.Should().ContainSingle().Which.ToString().Should().Match(name + fault);

    [Theory]
    [InlineData("FF FE 69 00", 1, "the file is written in UTF-16. *")]
    [InlineData("50 4B 03 04 14 00", 1, "the file is no plain text*")]
    [InlineData("69 64 3A 0A 00", 2, "the file is no plain text*")]
    [InlineData("69 64 3A 0A E9 0A", 2, "a letter here is not written in UTF-8. *")]
    public void BytesThatAreNoTextAreToldAsSuch(string bytes, int line, string reason)
    {
        var fault = ProfileReader.Check(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal)), "deal.yaml").Faults.Should().ContainSingle().Which;

        fault.Line.Should().Be(line);
        fault.Reason.Should().Match(reason);
    }

    [Fact]
    public void AByteOrderMarkIsNoFault() =>
        ProfileReader.Check([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Head + Clause)], "deal.yaml").Faults.Should().BeEmpty();

    [Fact]
    public void AFileThatIsTooLargeIsNotReadIn()
    {
        ProfileReader.Check(new byte[1024 * 1024 + 1], "deal.yaml").Faults.Should().ContainSingle().Which.Reason.Should().StartWith("the file is larger than 1 MB.");
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void BracketsWithoutEndAreAFaultAndNoMore(char bracket) =>
        ProfileReader.Check("id: " + new string(bracket, 500_000), "deal.yaml").Faults.Should().ContainSingle().Which.Reason.Should().StartWith("brackets stand in brackets too deep");

    [Fact]
    public void NoMutationOfAProfileMakesTheCheckThrow()
    {
        var random = new Random(20260427);
        var texts = Directory.EnumerateFiles(Engine.Deals, "*.yaml").Select(File.ReadAllText).ToList();
        const string Marks = "[]{}:,-#&*\"'\t\n |>?!%@`\0\ud800";
        for (var i = 0; i < 600; i++)
        {
            var text = new StringBuilder(texts[i % texts.Count]);
            for (var k = 0; k <= i % 4; k++) text[random.Next(text.Length)] = Marks[random.Next(Marks.Length)];
            var check = () => ProfileReader.Check(text.ToString(), i % 2 == 0 ? "deal.yaml" : "deal.json");
            check.Should().NotThrow("mutation {0} is only text", i);
        }
    }

    private static void Told(ProfileCheck check, string[] expected)
    {
        var told = check.Faults.Select(fault => fault.ToString()).ToList();
        told.Should().HaveSameCount(expected);
        foreach (var line in expected) told.Should().ContainMatch("deal.yaml" + line);
    }
}
