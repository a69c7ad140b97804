using DealTracker.Domain.Clauses;

namespace DealTracker.Web.Wording;

/// <summary>What attributes are called at the head of a row.</summary>
public static class AttributeNames
{
    public static string For(string attribute) => attribute switch
    {
        ClauseAttribute.InForce => "in force",
        ClauseAttribute.Conditional => "paid on conditions",
        ClauseAttribute.Upfront => "paid at first",
        _ => attribute,
    };
}
