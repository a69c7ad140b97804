namespace DealTracker.Extraction.Reading.Furniture;

/// <summary>The word lists of furniture with the reason that each gives, tried in order.</summary>
internal static class PhraseMatch
{
    private static readonly (PhraseList List, string Reason)[] Lists =
    [
        (PhraseList.Load("cookies"), "cookie notice"),
        (PhraseList.Load("mail-footer"), "email footer"),
        (PhraseList.Load("advertisement"), "advertisement"),
        (PhraseList.Load("legal"), "legal footer"),
        (PhraseList.Load("newsletter"), "call to subscribe"),
        (PhraseList.Load("comments"), "comment form"),
        (PhraseList.Load("feedback"), "feedback form"),
        (PhraseList.Load("share-bar"), "share bar"),
        (PhraseList.Load("picture-captions"), "picture caption"),
        (PhraseList.Load("related"), "related link"),
        (PhraseList.Load("navigation"), "navigation"),
        (PhraseList.Load("release-furniture"), "press release frame"),
    ];

    public static string? ReasonFor(FurnitureLine line)
    {
        foreach (var (list, reason) in Lists)
        {
            if (list.Matches(line.Words, line.IsShort))
                return reason;
        }

        return null;
    }
}
