using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Wording;

namespace DealTracker.Web.Wording;

/// <summary>What happened, as one short sentence without a full stop.</summary>
public static class EventTitle
{
    public static string For(LedgerEvent happened, DealNames names) => For(happened.Kind, happened.Parties, names);

    public static string For(string kind, IReadOnlyList<string> parties, DealNames names) => For(kind, parties, names.Party);

    /// <summary>The same where the parties' names are looked up otherwise.</summary>
    public static string For(string kind, IReadOnlyList<string> parties, Func<string, string> nameOf)
    {
        var who = ValuePhrase.Joined([.. parties.Select(nameOf)]);
        var one = parties.Count == 1;
        return kind switch
        {
            "agreement" => $"{who} {(one ? "announces" : "announce")} an agreement",
            "investment" => $"{who} {(one ? "announces" : "announce")} an investment",
            "purchase" => $"{who} {(one ? "announces" : "announce")} a purchase",
            "objection" => $"{who} {(one ? "objects" : "object")}",
            "report" => $"{who} {(one ? "reports" : "report")}",
            "ruling" => $"{who}: a ruling",
            "statement" => $"{who} {(one ? "makes" : "make")} a statement",
            _ => $"{who}: {kind}",
        };
    }
}
