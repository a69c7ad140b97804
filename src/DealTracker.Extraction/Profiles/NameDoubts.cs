namespace DealTracker.Extraction.Profiles;

/// <summary>What a name in a profile names.</summary>
internal enum NamedAs
{
    /// <summary>One of the two parties.</summary>
    Party,

    /// <summary>Another organisation.</summary>
    Other,

    /// <summary>A milestone.</summary>
    Milestone,
}

/// <summary>Finds names that will mislead: shared ones, repeated ones, words too common to be a name.</summary>
internal sealed class NameDoubts(ProfileTree tree)
{
    private const int Longest = 100;

    private readonly List<(string Name, string Id, NamedAs Kind, int Line)> names = [];
    private readonly List<(string Id, int Line)> owners = [];

    public void Add(string name, string id, NamedAs kind, int line) => names.Add((name, id, kind, line));

    public void Owner(string id, int line) => owners.Add((id, line));

    /// <summary>Notes every doubt in the tree.</summary>
    public void Tell()
    {
        foreach (var same in names.GroupBy(n => n.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            var (first, second) = (same.First(), same.Skip(1).First());
            tree.Doubt(second.Line, first.Id == second.Id
                ? $"the name '{second.Name}' stands twice at '{first.Id}'. Once is enough; small and capital letters count as the same."
                : $"the name '{second.Name}' is given to both '{first.Id}' (line {first.Line}) and '{second.Id}', so nobody can tell whom it means. Keep it at one of them.");
        }

        foreach (var name in names) TellOne(name);
        var known = names.Where(n => n.Kind != NamedAs.Milestone).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (id, line) in owners.Where(o => !known.Contains(o.Id)))
            tree.Doubt(line, $"the owner '{id}' is neither a party nor one of the others.{NearWord.Ask(id, known)} Write an id that stands there, or add it under 'others'.");
        foreach (var same in names.Where(n => n.Kind != NamedAs.Milestone).Select(n => (n.Id, n.Kind)).Distinct().GroupBy(n => n.Id).Where(g => g.Count() > 1))
            tree.Doubt(names.First(n => n.Id == same.Key && n.Kind == NamedAs.Other).Line, $"'{same.Key}' is a party and stands under 'others' as well. Take it out there.");
    }

    private void TellOne((string Name, string Id, NamedAs Kind, int Line) name)
    {
        if (name.Name.Length == 1) tree.Doubt(name.Line, $"the name '{name.Name}' is a single letter and will be found where it is not meant. Write it in full.");
        if (name.Name.Length > Longest) tree.Doubt(name.Line, $"a name of {name.Name.Length} letters is found nowhere. Is a comma or a bracket missing?");
        if (name.Kind != NamedAs.Milestone && !name.Name.Contains(' ', StringComparison.Ordinal) && char.IsLower(name.Name[0]))
            tree.Doubt(name.Line, $"'{name.Name}' is an everyday word, and every '{name.Name}' in an article will be taken for '{name.Id}'. A role is written with its article: 'the {name.Name}'.");
    }
}
