using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Discourse;

/// <summary>Tells what each party does in its clause, from its place and from the words around it.</summary>
internal static class RoleFinder
{
    public static IReadOnlyList<PartyRole> Find(ClauseContext context)
    {
        var roles = new List<PartyRole>();
        var subject = context.Clause.Subject;
        foreach (var party in context.Sentence.Parties)
        {
            var inSubject = party.First >= subject.First && party.First < subject.Next;
            if (!inSubject && (party.First < context.First || party.First >= context.Next)) continue;
            roles.Add(RoleOf(context, party, inSubject, roles));
        }

        return roles;
    }

    private static PartyRole RoleOf(ClauseContext context, PartyRef party, bool inSubject, List<PartyRole> before)
    {
        var tokens = context.Tokens;
        var possessive = party.Next < tokens.Count && tokens[party.Next].Class == WordClass.Possessive;
        var pronoun = tokens[party.First].Lower is "its" or "their" or "his" or "her" or "our" or "your";
        if (possessive || pronoun) return new PartyRole(party, Role.Possessor, null, Owned(tokens, possessive ? party.Next + 1 : party.Next));
        if (tokens.Count > party.Next && IsOwned(tokens, party.Next, context)) return new PartyRole(party, Role.Possessor, null, Owned(tokens, party.Next));

        // "X and Y": the second does what the first does.
        if (party.First >= 2 && tokens[party.First - 1].Lower is "and" or "&" or "," or "or" && before.Count > 0 && before[^1].Ref.Next >= party.First - 2 && before[^1].Role != Role.Possessor)
            return before[^1] with { Ref = party };
        var preposition = PrepositionBefore(tokens, party.First, inSubject ? context.Clause.Subject.First : context.First);
        if (preposition is not null) return new PartyRole(party, Role.Prepositional, preposition);
        if (inSubject) return new PartyRole(party, Role.Subject);
        if (context.Verb is { } verb && party.First >= verb.Next)
        {
            return party.Next < tokens.Count && party.Next < context.Next && StartsNounGroup(tokens, party.Next) ? new PartyRole(party, Role.IndirectObject) : new PartyRole(party, Role.DirectObject);
        }

        return new PartyRole(party, context.Verb is null ? Role.Subject : Role.Prepositional, context.Verb is null ? null : "?");
    }

    // "<Platform> services", "<Party> IP": a name before a noun that is no verb owns it.
    private static bool IsOwned(IReadOnlyList<Token> tokens, int next, ClauseContext context) =>
        next < context.Sentence.Tokens.Count && tokens[next].Class is WordClass.Noun && !context.Sentence.Parties.Any(p => p.First == next) && tokens[next].Lower is not ("percent" or "pct") && char.IsLetter(tokens[next].Text[0]);

    private static int Owned(IReadOnlyList<Token> tokens, int i)
    {
        var noun = -1;
        for (; i < tokens.Count; i++)
        {
            if (tokens[i].Class is WordClass.Noun) noun = i;
            else if (tokens[i].Class is not (WordClass.Adjective or WordClass.Number or WordClass.Adverb or WordClass.Determiner) && tokens[i].Lower is not ("\"" or "-") && !(noun < 0 && tokens[i] is { Class: WordClass.Verb, Form: VerbForm.Participle or VerbForm.Past or VerbForm.Gerund })) break;
        }

        return noun;
    }

    private static string? PrepositionBefore(IReadOnlyList<Token> tokens, int first, int limit)
    {
        for (var i = first - 1; i >= limit && i >= first - 6; i--)
        {
            if (tokens[i].Class is WordClass.Preposition) return tokens[i].Lower;
            if (tokens[i].Lower is "\"" or "&") continue;
            if (tokens[i].Class is WordClass.Determiner or WordClass.Adjective or WordClass.Number or WordClass.Possessive) continue;
            if (tokens[i].Class is WordClass.Noun && i + 1 < tokens.Count && (tokens[i + 1].Class is WordClass.Noun or WordClass.Possessive)) continue;
            break;
        }

        return null;
    }

    private static bool StartsNounGroup(IReadOnlyList<Token> tokens, int i)
    {
        while (i < tokens.Count && tokens[i].Class == WordClass.Adverb) i++;
        return i < tokens.Count && (tokens[i].Class is WordClass.Determiner or WordClass.Adjective or WordClass.Number or WordClass.Noun || tokens[i].Lower is "$" or "nothing" or "more" or "exclusive");
    }
}
