using System.Text.Json;
using DealTracker.Application.Deals;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Support;
using DealTracker.Domain.Wording;

namespace DealTracker.Web.Wording;

/// <summary>What withdrawals left unsupported, in words and in the API.</summary>
public static class SupportWords
{
    public static string Name(SupportLoss loss) => JsonNamingPolicy.KebabCaseLower.ConvertName(loss.ToString());

    /// <summary>The reason as a sentence.</summary>
    public static string Why(SupportLoss loss) => loss switch
    {
        SupportLoss.NoQuote => Phrases.Sources["LossNoQuote"],
        SupportLoss.RetellingsOnly => Phrases.Sources["LossRetellings"],
        _ => Phrases.Sources["LossUnknown"],
    };

    /// <summary>The reasons for a whole clause, each once, with the attributes that it speaks of where others are supported; empty where all are.</summary>
    public static string Why(DealView deal, ClauseState state)
    {
        var lost = deal.Lost(state);
        return string.Join(' ', lost.GroupBy(value => value.Why).OrderBy(same => same.Key).Select(same => same.Count() == state.Attributes.Count
            ? Why(same.Key)
            : Phrases.Sources.With("LossOf", ValuePhrase.Joined([.. same.Select(value => AttributeNames.For(value.Attribute))]), Why(same.Key))));
    }
}
