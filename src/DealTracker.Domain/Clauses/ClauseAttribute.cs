namespace DealTracker.Domain.Clauses;

/// <summary>What can be stated of a clause.</summary>
public static class ClauseAttribute
{
    /// <summary>Whether the clause holds; boolean.</summary>
    public const string InForce = "in-force";

    /// <summary>Whether the right is one party's alone; boolean.</summary>
    public const string Exclusive = "exclusive";

    /// <summary>When the clause ends: an EDTF date, or a milestone's name.</summary>
    public const string Until = "until";

    /// <summary>When the clause starts, where that differs from its version: an EDTF date.</summary>
    public const string From = "from";

    /// <summary>What the clause covers: lower-case tokens, sorted, joined by commas.</summary>
    public const string Scope = "scope";

    /// <summary>Whether payments have an upper limit; boolean.</summary>
    public const string Capped = "capped";

    /// <summary>Whether the text names an exception; boolean.</summary>
    public const string Exception = "exception";

    /// <summary>A share, in percent.</summary>
    public const string Percent = "percent";

    /// <summary>A sum in USD, plain or a bound.</summary>
    public const string Amount = "amount";

    /// <summary>The part of a sum, in USD, that hangs on conditions.</summary>
    public const string Conditional = "conditional";

    /// <summary>The part of a sum, in USD, that is paid at first.</summary>
    public const string Upfront = "upfront";

    /// <summary>A duration, ISO 8601 (<c>P7Y</c>).</summary>
    public const string Term = "term";

    /// <summary>The size of a cap, in USD.</summary>
    public const string Cap = "cap";

    /// <summary>All attributes, in the order in which pages show them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [InForce, Exclusive, Scope, Percent, Amount, Upfront, Conditional, Capped, Cap, Exception, From, Until, Term];
}
