using DealTracker.Domain.Clauses;

namespace DealTracker.Domain.Wording;

/// <summary>The English words for each kind of clause: what it is called, how a sentence speaks of it while it holds, and once it has ended.</summary>
internal static class KindTemplates
{
    public static string Holds(StatedTerms t) => t.Kind switch
    {
        ClauseKind.License => $"{t.Benefits} holds {Graded(t, "licence")} to {t.OwesOwn} {t.Words(ClauseAttribute.Scope) ?? "intellectual property"}{t.Time}",
        ClauseKind.Exclusivity => $"{t.Benefits} has exclusive rights {(t.Words(ClauseAttribute.Scope) is { } scope ? $"to {t.OwesOwn} {scope}" : $"with {t.Owes}")}{t.Time}",
        ClauseKind.LaunchPriority =>
            $"{t.OwesOwn} {t.Words(ClauseAttribute.Scope) ?? "products"} launch first on {t.Platform}{t.Time}{(t.Is(ClauseAttribute.Exception) == true ? ", with an exception" : "")}",
        ClauseKind.PrimaryProvider => $"{t.Benefits} is {t.OwesOwn} {t.LocalName("primary", "primary provider")}{t.Phrase(" for ", ClauseAttribute.Scope)}{t.Time}",
        ClauseKind.RevenueShare => $"{t.Owes} pays {t.Benefits} {Share(t)} of its revenue{t.Phrase(", up to ", ClauseAttribute.Cap, " in all,")}{t.Time}",
        ClauseKind.MilestoneTrigger => $"Terms hang on {t.Milestone}{t.Time}",
        ClauseKind.PurchaseCommitment => $"{t.Owes} has committed to purchases{t.Phrase(" of ", ClauseAttribute.Amount)} from {t.Benefits}{t.Time}",
        ClauseKind.Equity => Stake(t),
        ClauseKind.Investment => $"{t.Owes} invests {t.Words(ClauseAttribute.Amount) ?? "money"} in {t.Benefits}{Parts(t)}{t.Time}",
        ClauseKind.FirstRefusal => $"{t.Benefits} has a right of first refusal with {t.Owes}{t.Phrase(" for ", ClauseAttribute.Scope)}{t.Time}",
        ClauseKind.Collaboration =>
            $"{t.Both} work together{t.Phrase(" on ", ClauseAttribute.Scope)}{t.Time}{(t.Is(ClauseAttribute.Exclusive) switch { true => ", exclusively", false => ", not exclusively", _ => "" })}",
        _ => $"The clause {t.Kind} is in force{t.Time}",
    };

    public static string Ended(StatedTerms t) => t.Kind switch
    {
        ClauseKind.License => $"{t.Benefits} no longer holds a licence to {t.OwesOwn} intellectual property",
        ClauseKind.Exclusivity => $"{t.Benefits} no longer has exclusive rights with {t.Owes}",
        ClauseKind.LaunchPriority => $"{t.OwesOwn} products no longer have to launch first on {t.Platform}",
        ClauseKind.PrimaryProvider => $"{t.Benefits} is no longer {t.OwesOwn} {t.LocalName("primary", "primary provider")}",
        ClauseKind.RevenueShare => $"{t.Owes} no longer pays {t.Benefits} a share of its revenue",
        ClauseKind.MilestoneTrigger => $"Terms no longer hang on {t.Milestone}",
        ClauseKind.PurchaseCommitment => $"{t.Owes} is no longer committed to purchases from {t.Benefits}",
        ClauseKind.Equity => $"{t.Benefits} no longer owns a part of {t.Owes}",
        ClauseKind.Investment => $"{t.Owes} no longer invests in {t.Benefits}",
        ClauseKind.FirstRefusal => $"{t.Benefits} no longer has a right of first refusal with {t.Owes}",
        ClauseKind.Collaboration => $"{t.Both} no longer work together",
        _ => $"The clause {t.Kind} is no longer in force",
    };

    /// <summary>What a sentence about a change starts with.</summary>
    public static string Subject(StatedTerms t) => t.Kind switch
    {
        ClauseKind.License => $"{t.BenefitsOwn} licence from {t.Owes}",
        ClauseKind.Exclusivity => $"{t.BenefitsOwn} exclusivity with {t.Owes}",
        ClauseKind.LaunchPriority => $"Launching first on {t.Platform}",
        ClauseKind.PrimaryProvider => $"{t.BenefitsOwn} place as {t.LocalName("primary", "primary provider")}",
        ClauseKind.RevenueShare => $"{t.OwesOwn} revenue share to {t.Benefits}",
        ClauseKind.MilestoneTrigger => $"The {t.Milestone} trigger",
        ClauseKind.PurchaseCommitment => $"{t.OwesOwn} purchase commitment to {t.Benefits}",
        ClauseKind.Equity => $"{t.BenefitsOwn} stake in {t.Owes}",
        ClauseKind.Investment => $"{t.OwesOwn} investment in {t.Benefits}",
        ClauseKind.FirstRefusal => $"{t.BenefitsOwn} right of first refusal with {t.Owes}",
        ClauseKind.Collaboration => $"The joint work of {t.Both}",
        _ => $"The clause {t.Kind}",
    };

    /// <summary>What a list calls a clause that has no local name.</summary>
    public static string Title(string kind) => kind switch
    {
        ClauseKind.License => "Licence",
        ClauseKind.Exclusivity => "Exclusivity",
        ClauseKind.LaunchPriority => "Launch priority",
        ClauseKind.PrimaryProvider => "Primary provider",
        ClauseKind.RevenueShare => "Revenue share",
        ClauseKind.MilestoneTrigger => "Milestone trigger",
        ClauseKind.PurchaseCommitment => "Purchase commitment",
        ClauseKind.Equity => "Stake",
        ClauseKind.Investment => "Investment",
        ClauseKind.FirstRefusal => "Right of first refusal",
        ClauseKind.Collaboration => "Joint work",
        _ => kind,
    };

    /// <summary>What a changed term does, behind the subject: "becomes non-exclusive", "runs through 2032".</summary>
    public static string Becomes(string attribute, StatedTerms t) => attribute switch
    {
        ClauseAttribute.Exclusive => t.Is(attribute) == true ? "becomes exclusive" : "becomes non-exclusive",
        ClauseAttribute.Capped => t.Is(attribute) == true ? "gets a cap" : "has no cap any more",
        ClauseAttribute.Exception => t.Is(attribute) == true ? "gets an exception" : "has no exception any more",
        ClauseAttribute.Until => t.Until("runs through ", "runs until "),
        ClauseAttribute.From => t.Phrase("runs from ", attribute),
        ClauseAttribute.Term => t.Phrase("lasts ", attribute),
        ClauseAttribute.Scope => t.Phrase("covers ", attribute),
        ClauseAttribute.Cap => t.Phrase("is capped at ", attribute),
        ClauseAttribute.Conditional => t.Phrase("makes ", attribute, " conditional"),
        ClauseAttribute.Upfront => t.Phrase("starts with ", attribute),
        _ => t.Phrase("becomes ", attribute),
    };

    private static string Graded(StatedTerms t, string noun) => t.Is(ClauseAttribute.Exclusive) switch
    {
        true => $"an exclusive {noun}",
        false => $"a non-exclusive {noun}",
        _ => $"a {noun}",
    };

    private static string Share(StatedTerms t)
    {
        var capped = t.Is(ClauseAttribute.Capped);
        var grade = capped switch { true => "capped ", false => "uncapped ", _ => "" };
        return t.Words(ClauseAttribute.Percent) is { } percent ? $"{percent}{(capped is null ? "" : capped == true ? " (capped)" : " (uncapped)")}"
            : $"{(capped == false ? "an" : "a")} {grade}share";
    }

    private static string Stake(StatedTerms t) => (t.Words(ClauseAttribute.Percent), t.Words(ClauseAttribute.Amount)) switch
    {
        ({ } percent, { } worth) => $"{t.Benefits} owns {percent} of {t.Owes}, worth {worth}",
        ({ } percent, null) => $"{t.Benefits} owns {percent} of {t.Owes}",
        (null, { } worth) => $"{t.Benefits} owns a part of {t.Owes} worth {worth}",
        _ => $"{t.Benefits} owns a part of {t.Owes}",
    };

    private static string Parts(StatedTerms t)
    {
        var conditional = t.Words(ClauseAttribute.Conditional);
        string[] parts =
        [
            .. t.Words(ClauseAttribute.Upfront) is { } upfront ? [$"{upfront} at first"] : Array.Empty<string>(),
            .. conditional is null ? [] : conditional == t.Words(ClauseAttribute.Amount) ? ["all of it on conditions"] : new[] { $"{conditional} on conditions" },
        ];
        return parts.Length == 0 ? "" : ", " + ValuePhrase.Joined(parts);
    }
}
