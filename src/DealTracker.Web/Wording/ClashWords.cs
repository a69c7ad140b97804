using System.Text.Json;
using DealTracker.Domain.Clashes;

namespace DealTracker.Web.Wording;

/// <summary>The states of a clash in the API and in the style sheet: <c>possible</c>, <c>settled</c>, <c>cannot-tell</c>.</summary>
public static class ClashWords
{
    public static string Name(ClashState state) => JsonNamingPolicy.KebabCaseLower.ConvertName(state.ToString());

    public static string? Name(ClashDoubt doubt) => doubt == ClashDoubt.None ? null : JsonNamingPolicy.KebabCaseLower.ConvertName(doubt.ToString());
}
