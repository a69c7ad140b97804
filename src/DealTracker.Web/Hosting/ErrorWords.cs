using DealTracker.Web.Wording;

namespace DealTracker.Web.Hosting;

/// <summary>What an error is called and what to do about it, the same on pages and in the API.</summary>
public static class ErrorWords
{
    /// <summary>For 400 where nothing was sent, only an address asked for.</summary>
    public static string AskedWrongly => Phrases.Errors["AskedWrongly"];

    public static (string Title, string Detail) For(int status) => status switch
    {
        400 => (Phrases.Errors["NotUnderstood"], Phrases.Errors["NotUnderstoodWhy"]),
        403 => (Phrases.Errors["NotAllowed"], Phrases.Errors["NotAllowedWhy"]),
        404 => (Phrases.Errors["NotThere"], Phrases.Errors["NotThereWhy"]),
        405 => (Phrases.Errors["NotThatWay"], Phrases.Errors["NotThatWayWhy"]),
        413 => (Phrases.Errors["TooMuch"], Limits.InWords),
        415 => (Phrases.Errors["NotRead"], Phrases.Errors["NotReadWhy"]),
        422 => (Phrases.Errors["Unreadable"], Phrases.Errors["UnreadableWhy"]),
        _ => (Phrases.Errors["OnOurSide"], Phrases.Errors["OnOurSideWhy"]),
    };
}
