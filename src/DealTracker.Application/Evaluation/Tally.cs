namespace DealTracker.Application.Evaluation;

/// <summary>How many were right, too many, and missed.</summary>
public readonly record struct Tally(int Right, int Extra, int Missed)
{
    /// <summary>The share of what was found that is right; 1 where nothing was.</summary>
    public double Precision => Right + Extra == 0 ? 1 : (double)Right / (Right + Extra);

    /// <summary>The share of what was wanted that was found; 1 where nothing was.</summary>
    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Tally operator +(Tally a, Tally b) => new(a.Right + b.Right, a.Extra + b.Extra, a.Missed + b.Missed);

    public static Tally Add(Tally left, Tally right) => left + right;
}

/// <summary>So many of so many.</summary>
public readonly record struct Share(int Of, int All)
{
    /// <summary>Between 0 and 1; 1 where there is nothing to share.</summary>
    public double Value => All == 0 ? 1 : (double)Of / All;

    public static Share operator +(Share a, Share b) => new(a.Of + b.Of, a.All + b.All);

    public static Share Add(Share left, Share right) => left + right;
}
